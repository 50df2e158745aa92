import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '@/shared/ui/data-table';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useCodes } from '../code-texts';
import { toneOf } from '../model';
import { useImports } from '../queries';
import classes from './imports.module.css';
import { useSummary } from './use-summary';

interface RunsTableProps {
  readonly title: string;
  readonly empty: string;
  /** Only of this source. */
  readonly source?: string;
}

/** What was imported when, by whom, and what became of it. */
export function RunsTable({ title, empty, source }: RunsTableProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const summary = useSummary();
  const query = useImports(source);
  return (
    <StateCard
      query={query}
      title={title}
      lines={6}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty>{empty}</Empty>}
    >
      {({ items, total }) => (
        <div className={classes['stack']}>
          <DataTable
            caption={t('list.runsCaption', { count: total })}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'file',
                header: t('list.file'),
                cell: ({ id, sourceName, fileName }) => (
                  <span className={classes['wide']}>
                    <Link to={`/imports/${id}`}>{source === undefined ? sourceName : fileName}</Link>
                    {source === undefined && <span className={classes['under']}>{fileName}</span>}
                  </span>
                ),
              },
              {
                key: 'when',
                header: t('list.when'),
                cell: (run) => (
                  <>
                    <DateText at={run.receivedAt} relative={false} />
                    <span className={classes['under']}>{codes.who(run)}</span>
                  </>
                ),
              },
              {
                key: 'state',
                header: t('list.state'),
                cell: ({ status }) => (
                  <StatusBadge tone={toneOf(status)}>{t(`status.${status}`)}</StatusBadge>
                ),
              },
              {
                key: 'found',
                header: t('list.found'),
                cell: ({ counts, format, readyAt, failure }) =>
                  failure !== undefined
                    ? codes.failure(failure).title
                    : readyAt === undefined
                      ? t('list.nothingYet')
                      : summary({ counts, format }),
              },
            ]}
          />
          {query.hasNextPage && (
            <div>
              <Button
                variant="outline"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('list.more')}
              </Button>
            </div>
          )}
        </div>
      )}
    </StateCard>
  );
}
