import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { PaperButton } from '@/shared/paper/paper-button';
import { KINDS_OF_HELP } from '@/shared/places/place';
import type { KindOfHelp } from '@/shared/places/place';
import classes from '../pages/papers-page.module.css';
import { WithoutInternet } from './sheet-form';

export function PlacesForm() {
  const { t } = useTranslation('paper');
  const [commune, setCommune] = useState<CommuneChoice>();
  const [missing, setMissing] = useState(false);
  const [orientationType, setType] = useState<KindOfHelp>();
  const [withoutInternet, setWithoutInternet] = useState(false);
  return (
    <div className={classes['form']}>
      <p>{t('places.text')}</p>
      <CommuneField
        id="paper-commune"
        label={t('places.commune')}
        value={commune}
        error={missing && commune === undefined ? t('places.communeMissing') : undefined}
        onChange={setCommune}
      />
      <NativeSelect
        label={t('places.help')}
        value={orientationType ?? ''}
        data={[
          { value: '', label: t('places.anyHelp') },
          ...KINDS_OF_HELP.map((value) => ({ value, label: t(`orientationType.${value}.label`) })),
        ]}
        onChange={({ target }) => {
          setType(KINDS_OF_HELP.find((kind) => kind === target.value));
        }}
      />
      <WithoutInternet value={withoutInternet} onChange={setWithoutInternet} />
      <PaperButton
        label={t('places.print')}
        missing={() => {
          setMissing(commune === undefined);
          if (commune === undefined) document.getElementById('paper-commune')?.focus();
          return commune === undefined;
        }}
        paper={{
          kind: 'places',
          asked: {
            near: commune?.code ?? '',
            ...(orientationType === undefined ? {} : { orientationType }),
            ...(withoutInternet ? { withoutInternet } : {}),
          },
        }}
      />
    </div>
  );
}
