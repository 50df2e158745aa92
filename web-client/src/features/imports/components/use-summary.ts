import { useTranslation } from 'react-i18next';
import { ofServices, summaryOf } from '../model';
import type { Import } from '../model';

/** « 31 lieux nouveaux, 12 changent, 290 sans changement… » */
export function useSummary(): (run: Pick<Import, 'counts' | 'format'>) => string {
  const { t } = useTranslation('imports');
  return (run) => {
    const parts = summaryOf(run.counts).map(({ part, count }) =>
      t(`preview.summary.${part === 'created' && ofServices(run) ? 'createdService' : part}`, { count }),
    );
    return parts.length === 0 ? t('preview.summary.none') : parts.join(', ');
  };
}
