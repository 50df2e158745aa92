import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { asks } from '../../model';
import type { ImportRow, RowDecision } from '../../model';
import { useDecide } from '../../commands';

/** The element that takes the focus when one comes to this row. */
export const rowId = (row: number) => `row-${String(row)}`;

export interface RowProps {
  readonly importId: string;
  readonly row: ImportRow;
  /** Whether the rows are services of places rather than places. */
  readonly services: boolean;
  /** False once the import can no longer be decided on: everything stays readable. */
  readonly editable: boolean;
  /** After a decision about the whole row: leads to the next one, and gives back what it is called. */
  readonly onDecided: (row: number) => string | undefined;
}

export interface RowDeciding {
  readonly saving: RowDecision | undefined;
  readonly error: Error | null;
  readonly decide: (decision: RowDecision) => void;
}

/** Says something of one row. Where the row is then done with, the focus goes on to the next. */
export function useRowDecision({ importId, row, onDecided }: RowProps): RowDeciding {
  const { t } = useTranslation('imports');
  const announce = useAnnounce();
  const deciding = useDecide(importId);
  return {
    saving: deciding.isPending ? deciding.variables.decision : undefined,
    error: deciding.error,
    decide: (decision) => {
      if (deciding.isPending) return;
      deciding.mutate(
        { row: row.row, decision },
        {
          onSuccess: () => {
            const next = decision.choice === 'RESET' || !asks(row) ? undefined : onDecided(row.row);
            if (next !== undefined) announce(t('preview.row.savedNext', { name: next }));
            else
              announce(
                t(asks(row) && decision.choice !== 'RESET' ? 'preview.row.savedLast' : 'preview.row.saved'),
              );
            // The button that was pressed is gone: the focus stays with its row.
            if (next === undefined && decision.field === undefined)
              document.getElementById(rowId(row.row))?.focus();
          },
        },
      );
    },
  };
}
