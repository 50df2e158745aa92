import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadCatalogues } from '@/shared/i18n/i18n';
import { useMay } from '@/shared/session/session';

/**
 * « Faire le point » must open where the network comes and goes: its page, its words, its rules and what follows it are
 * fetched once, when the browser has nothing better to do.
 */
export function useAssessmentAhead(): void {
  const queries = useQueryClient();
  const may = useMay('handle-referrals');
  useEffect(() => {
    if (!may) return;
    return whenIdle(() => {
      // Fetched again when the page is opened: a failure here is nobody's business.
      void Promise.allSettled([
        import('@/features/assessment/queries').then(({ questionnaireQuery }) =>
          queries.query(questionnaireQuery),
        ),
        import('@/features/assessment/pages/assessment-frame'),
        import('@/features/assessment/pages/assessment-page'),
        import('@/features/assessment/pages/why-page'),
        import('../pages/new-referral-page'),
        loadCatalogues('assessment', 'referral', 'network'),
      ]);
    });
  }, [queries, may]);
}

/** Safari has no idle callback: there, shortly after. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work);
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(work, 1000);
  return () => {
    clearTimeout(id);
  };
}
