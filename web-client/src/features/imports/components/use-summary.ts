import { useTranslation } from 'react-i18next';
import { summaryOf } from '../model';
import type { Counts } from '../model';

/** « 31 lieux nouveaux, 12 changent, 290 sans changement… » */
export function useSummary(): (counts: Counts) => string {
  const { t } = useTranslation('imports');
  return (counts) => {
    const parts = summaryOf(counts).map(({ part, count }) => t(`preview.summary.${part}`, { count }));
    return parts.length === 0 ? t('preview.summary.none') : parts.join(', ');
  };
}
