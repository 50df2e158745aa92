import { useTranslation } from 'react-i18next';
import { monthName } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { partsOf } from '../published';
import type { Cell, TableCode } from '../published';

/** A quarter and a cell as the screen and the file call them; a code that is not known here stays what it is. */
export function usePublishedWords() {
  const { t } = useTranslation('statistics');
  return {
    quarter(quarter: string): string {
      const { year, from, to } = partsOf(quarter);
      return t('published.quarter.name', { year, from: monthOnly(from), to: monthOnly(to) });
    },
    cell(table: TableCode, { cell, name }: Cell): string {
      switch (table) {
        case 'MONTH':
          return monthName(cell, locale());
        case 'EPCI':
          return cell === 'NONE' ? t('published.noEpci') : (name ?? cell);
        case 'ORIENTATION_TYPE':
          return t(`orientationType.${cell as 'DO_TOGETHER'}.short`, { defaultValue: cell });
        case 'PLACE_KIND':
          return t(`published.kind.${cell as 'OTHER'}`, { defaultValue: cell });
      }
    },
  };
}

function monthOnly(month: string): string {
  return monthName(month, locale()).replace(/ \d{4}$/u, '');
}
