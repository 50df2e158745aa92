import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoices } from '@/shared/forms/code-choice';
import type { ThingToBring } from '@/shared/paper/paper';
import { PaperButton } from '@/shared/paper/paper-button';
import { KINDS_OF_HELP } from '@/shared/places/place';
import type { KindOfHelp } from '@/shared/places/place';
import classes from '../pages/papers-page.module.css';

const THINGS = [
  'LETTER_RECEIVED',
  'IDENTITY_DOCUMENT',
  'PROOF_OF_ADDRESS',
  'PHONE',
  'HEALTH_INSURANCE_CARD',
  'BANK_DETAILS',
  'GLASSES',
  'SOMEBODY',
] as const satisfies readonly ThingToBring[];

/** A sheet without a referral: what is not known yet is written on it by hand. */
export function SheetForm() {
  const { t } = useTranslation('paper');
  const [orientationType, setType] = useState<KindOfHelp>('DO_TOGETHER');
  const [bring, setBring] = useState<readonly ThingToBring[]>([]);
  return (
    <div className={classes['form']}>
      <p>{t('sheet.text')}</p>
      <NativeSelect
        label={t('sheet.help')}
        value={orientationType}
        data={KINDS_OF_HELP.map((value) => ({ value, label: t(`orientationType.${value}.label`) }))}
        onChange={({ target }) => {
          setType(KINDS_OF_HELP.find((kind) => kind === target.value) ?? 'DO_TOGETHER');
        }}
      />
      <CodeChoices
        id="sheet-bring"
        legend={t('sheet.bring')}
        hint={t('sheet.bringHint')}
        columns={2}
        options={THINGS.map((value) => ({ value, label: t(`sheet.thing.${value}`) }))}
        value={bring}
        onChange={setBring}
      />
      <PaperButton
        label={t('sheet.print')}
        paper={{
          kind: 'person-sheet',
          sheet: { orientationType, ...(bring.length > 0 ? { bring: [...bring] } : {}) },
        }}
      />
    </div>
  );
}

/** For prisons, shelters and wards: the same paper, with nothing on it that needs a phone with a camera. */
export function WithoutInternet({
  value,
  onChange,
}: {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const { t } = useTranslation('paper');
  return (
    <Checkbox
      label={t('withoutInternet')}
      checked={value}
      onChange={({ target }) => {
        onChange(target.checked);
      }}
    />
  );
}
