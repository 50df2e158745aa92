import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { OBSERVED } from '../model';
import type { Coverage } from '../model';
import { observedIn, quarterOf } from '../observed-model';
import type { PublishedCounts } from '../observed-model';
import { usePublishedCounts, usePublishedQuarters } from '../observed-queries';
import { useObservedWords } from '../use-observed-words';
import classes from './coverage.module.css';

interface ObservedTableProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly quarter: string | undefined;
}

/** What happened, EPCI by EPCI, as far as it is published. */
export function ObservedTable({ territory, coverage, quarter }: ObservedTableProps) {
  const { t } = useTranslation('coverage');
  const quarters = usePublishedQuarters(territory, true);
  const chosen = quarterOf(quarter, quarters.data ?? []);
  const counts = usePublishedCounts(territory, chosen?.quarter);
  const failed = [quarters, counts].find(({ error }) => error !== null);
  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (quarters.data !== undefined && chosen === undefined) return <p>{t('observed.none')}</p>;
  if (counts.data === undefined) return <LoadingLines lines={6} />;
  return <Figures counts={counts.data} coverage={coverage} />;
}

function Figures({ counts, coverage }: { readonly counts: PublishedCounts; readonly coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const words = useObservedWords();
  const columns = OBSERVED.map((layer) => ({
    layer,
    figures: new Map(observedIn(counts, layer, coverage).map((figure) => [figure.epci, figure])),
  }));
  // A cell that only one measure has is a line too.
  const rows = [...new Map(columns.flatMap(({ figures }) => [...figures])).values()];
  return (
    <>
      <p className={classes['quiet']}>{t('observed.why')}</p>
      <DataTable
        caption={t('observed.caption', { quarter: words.quarter(counts.quarter) })}
        rows={rows}
        rowKey={({ epci }) => epci}
        columns={[
          { key: 'name', header: t('table.epci'), cell: words.epci },
          ...columns.map(({ layer, figures }) => ({
            key: layer,
            header: t(`observed.layer.${layer}.name`),
            numeric: true,
            cell: ({ epci }: (typeof rows)[number]) => {
              const figure = figures.get(epci);
              return figure === undefined ? t('observed.hidden') : words.figure(figure);
            },
          })),
        ]}
      />
    </>
  );
}
