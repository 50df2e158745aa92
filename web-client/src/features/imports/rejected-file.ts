import type { ImportRow, RowNote } from './model';

export interface RejectedLine {
  readonly row: number;
  readonly name: string | undefined;
  readonly note: RowNote;
}

/** One line for each reason that keeps a row out; a row may have several. */
export function rejectedLines(rows: readonly ImportRow[]): readonly RejectedLine[] {
  return rows.flatMap(({ row, name, notes }) =>
    notes.filter(({ kind }) => kind === 'REJECTED').map((note) => ({ row, name, note })),
  );
}
