import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { HELPS, OBSERVED } from '../model';
import type { Coverage, Help } from '../model';
import { quarterOf } from '@/shared/published/quarter';
import { observedByHelp, observedIn } from '../observed-model';
import type { PublishedCounts } from '../observed-model';
import { usePublishedCounts, usePublishedQuarters } from '@/shared/published/queries';
import { useObservedWords } from '../use-observed-words';
import classes from './coverage.module.css';

interface ObservedTableProps {
  readonly territory: string;
  readonly coverage: Coverage;
  readonly quarter: string | undefined;
  /** The help that the map shows. */
  readonly help: Help;
}

/** What happened, EPCI by EPCI, as far as it is published. */
export function ObservedTable({ territory, coverage, quarter, help }: ObservedTableProps) {
  const { t } = useTranslation('coverage');
  const quarters = usePublishedQuarters(territory);
  const chosen = quarterOf(quarter, quarters.data ?? []);
  const counts = usePublishedCounts(territory, chosen?.quarter);
  const failed = [quarters, counts].find(({ error }) => error !== null);
  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (quarters.data !== undefined && chosen === undefined) return <p>{t('observed.none')}</p>;
  if (counts.data === undefined) return <LoadingLines lines={6} />;
  return <Figures counts={counts.data} coverage={coverage} help={help} />;
}

interface FiguresProps {
  readonly counts: PublishedCounts;
  readonly coverage: Coverage;
  readonly help: Help;
}

function Figures({ counts, coverage, help }: FiguresProps) {
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
      <ByHelp counts={counts} help={help} />
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

/** The same by kind of help, the one that the map shows marked. Of the whole territory: a kind in one EPCI is published nowhere. */
function ByHelp({ counts, help }: { readonly counts: PublishedCounts; readonly help: Help }) {
  const { t } = useTranslation('coverage');
  const words = useObservedWords();
  const columns = OBSERVED.map((layer) => ({
    layer,
    figures: new Map(observedByHelp(counts, layer).map((one) => [one.help, one])),
  }));
  return (
    <DataTable
      caption={t('observed.byHelp', { quarter: words.quarter(counts.quarter) })}
      rows={HELPS}
      rowKey={(one) => one}
      columns={[
        {
          key: 'help',
          header: t('observed.help'),
          cell: (one) =>
            one === help ? (
              <strong>{t('observed.shownHelp', { help: t(`orientationType.${one}.short`) })}</strong>
            ) : (
              t(`orientationType.${one}.short`)
            ),
        },
        ...columns.map(({ layer, figures }) => ({
          key: layer,
          header: t(`observed.layer.${layer}.name`),
          numeric: true,
          cell: (one: Help) => {
            const figure = figures.get(one);
            return figure === undefined ? t('observed.hidden') : words.figure(figure);
          },
        })),
      ]}
    />
  );
}
