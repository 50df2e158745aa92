import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { monthName } from '@/shared/i18n/dates';
import { inOrder, monthsToChoose } from '../model';
import type { Period } from '../model';
import classes from './statistics.module.css';

interface PeriodChoiceProps {
  /** What the figures on screen are of. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly onPeriod: (period: Required<Period>) => void;
}

/** From which month to which; the address keeps it. */
export function PeriodChoice({ from, to, today, onPeriod }: PeriodChoiceProps) {
  const { t } = useTranslation('statistics');
  const present = today.slice(0, 7);
  const months = monthsToChoose(today, from, to).map((value) => {
    const month = monthName(value, locale());
    return { value, label: value === present ? t('period.present', { month }) : month };
  });
  return (
    <fieldset className={classes['period']} data-print="hide">
      <legend>{t('period.legend')}</legend>
      <div className={classes['months']}>
        <NativeSelect
          label={t('period.from')}
          data={months}
          value={from}
          onChange={({ target }) => {
            onPeriod(inOrder(target.value, to));
          }}
        />
        <NativeSelect
          label={t('period.to')}
          data={months}
          value={to}
          onChange={({ target }) => {
            onPeriod(inOrder(from, target.value));
          }}
        />
      </div>
    </fieldset>
  );
}
