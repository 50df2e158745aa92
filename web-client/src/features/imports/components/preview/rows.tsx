import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { rowQueryOf } from '../../look';
import { nextToDecide, ofServices } from '../../model';
import type { Look } from '../../look';
import type { Import } from '../../model';
import { useRows } from '../../queries';
import classes from '../imports.module.css';
import { AbsentRow } from './absent-row';
import { CreatedRow } from './created-row';
import { DuplicateRow } from './duplicate-row';
import { Pager } from './pager';
import { RejectedTable } from './rejected-table';
import { RowFrame } from './row-frame';
import { UpdatedRow } from './updated-row';
import { rowId } from './use-row-decision';
import type { RowProps } from './use-row-decision';

interface RowsProps {
  readonly run: Import;
  readonly look: Look;
  readonly editable: boolean;
}

/** One page of rows, with what can be said of each. */
export function Rows({ run, look, editable }: RowsProps) {
  const { t } = useTranslation('imports');
  const { data, error, isPending, isPlaceholderData, refetch } = useRows(run.id, rowQueryOf(look));
  if (data === undefined) {
    return isPending ? (
      <LoadingLines lines={8} />
    ) : (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    );
  }
  const { items, total } = data;
  const goOn = (decided: number): string | undefined => {
    const next = nextToDecide(items, decided);
    if (next === undefined) return undefined;
    document.getElementById(rowId(next))?.focus();
    return items.find(({ row }) => row === next)?.name ?? t('preview.row.nameless');
  };
  return (
    <div className={classes['stack']} aria-busy={isPlaceholderData}>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {items.length === 0 ? (
        <Empty>{t(`preview.empty.${look.only ?? 'all'}`)}</Empty>
      ) : look.view === 'rejected' && look.only === undefined ? (
        <RejectedTable run={run} rows={items} />
      ) : (
        <ul className={classes['rows']} role="list">
          {items.map((row) => (
            <Row
              key={row.row}
              importId={run.id}
              row={row}
              services={ofServices(run)}
              editable={editable}
              onDecided={goOn}
            />
          ))}
        </ul>
      )}
      <Pager look={look} total={total} />
    </div>
  );
}

function Row(props: RowProps) {
  const { row } = props;
  // Told apart or merged, a row keeps its candidates: it stays the question that it was, with its answer.
  if (row.candidates.length > 0) return <DuplicateRow {...props} />;
  // With all of theirs turned down nothing would change any more; the choice stays to be seen and turned back.
  if (row.changes.length > 0) return <UpdatedRow {...props} />;
  switch (row.outcome) {
    case 'CREATED':
      return <CreatedRow {...props} />;
    case 'UPDATED':
      return <UpdatedRow {...props} />;
    case 'POSSIBLE_DUPLICATE':
      return <DuplicateRow {...props} />;
    case 'ABSENT':
      return <AbsentRow {...props} />;
    case 'UNCHANGED':
    case 'REJECTED':
    case 'OUTSIDE':
      return <RowFrame row={row} editable={false} />;
  }
}
