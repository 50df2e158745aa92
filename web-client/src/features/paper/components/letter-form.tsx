import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { CodeChoice } from '@/shared/forms/code-choice';
import type { LetterAsk } from '@/shared/paper/paper';
import { PaperButton } from '@/shared/paper/paper-button';
import classes from '../pages/papers-page.module.css';

const ASKS = ['PAPER_FORM', 'APPOINTMENT'] as const satisfies readonly LetterAsk[];
/** All that can be named; another one is written by hand. */
const BODIES = [
  'CAF',
  'CPAM',
  'FRANCE_TRAVAIL',
  'TAXES',
  'PENSION',
  'PREFECTURE',
  'MDPH',
  'HOUSING',
] as const satisfies readonly components['schemas']['ProcedureBody'][];

export function LetterForm() {
  const { t } = useTranslation('paper');
  const [ask, setAsk] = useState<LetterAsk>('PAPER_FORM');
  const [body, setBody] = useState<(typeof BODIES)[number]>();
  return (
    <div className={classes['form']}>
      <p>{t('letter.text')}</p>
      <CodeChoice
        id="letter-ask"
        legend={t('letter.ask')}
        options={ASKS.map((value) => ({ value, label: t(`letter.asks.${value}`) }))}
        value={ask}
        onChange={setAsk}
      />
      <NativeSelect
        label={t('letter.body')}
        value={body ?? ''}
        data={[
          { value: '', label: t('letter.noBody') },
          ...BODIES.map((value) => ({ value, label: t(`letter.bodies.${value}`) })),
        ]}
        onChange={({ target }) => {
          setBody(BODIES.find((code) => code === target.value));
        }}
      />
      <PaperButton
        label={t('letter.print')}
        paper={{ kind: 'letter', letter: { ask, ...(body === undefined ? {} : { body }) } }}
      />
    </div>
  );
}
