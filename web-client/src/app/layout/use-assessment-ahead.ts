import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadCatalogues } from '@/shared/i18n/i18n';
import { communesAhead } from '@/shared/communes/commune-queries';
import { useMay, useSession } from '@/shared/session/session';

/**
 * « Faire le point » must open where the network comes and goes: its page, its words, its rules and what follows it are
 * fetched once, when the browser has nothing better to do. So are the largest communes of the team's territory and who
 * can receive there, so that a referral can be prepared, and sent later, without a network.
 */
export function useAssessmentAhead(): void {
  const queries = useQueryClient();
  const may = useMay('handle-referrals');
  const { acting } = useSession();
  const territory = acting?.territoryCode;
  useEffect(() => {
    if (!may || territory === undefined) return;
    return whenIdle(() => {
      // Fetched again when the page is opened: a failure here is nobody's business.
      void Promise.allSettled([
        import('@/features/assessment/queries').then(({ questionnaireQuery }) =>
          queries.query(questionnaireQuery),
        ),
        queries.query(communesAhead(territory)),
        import('@/features/network/queries').then(({ placesAhead }) => queries.query(placesAhead(territory))),
        import('@/features/assessment/pages/assessment-frame'),
        import('@/features/assessment/pages/assessment-page'),
        import('@/features/assessment/pages/why-page'),
        import('../pages/new-referral-page'),
        loadCatalogues('assessment', 'guidance', 'referral', 'network', 'matching'),
      ]);
    });
    // Another team has seen nothing yet.
  }, [queries, may, territory, acting?.teamId]);
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
