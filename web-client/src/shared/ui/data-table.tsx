import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import IconArrowsSort from '@tabler/icons-react/dist/esm/icons/IconArrowsSort.mjs';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** The column that names the row; the first one unless said. */
  readonly names?: boolean;
  readonly numeric?: boolean;
  /** With `onSort`: which way round the rows are by this column. */
  readonly sorted?: 'ascending' | 'descending' | 'none';
  /** The header is pressed; where rows are cards, the caller offers the order as a choice. */
  readonly onSort?: () => void;
}

interface DataTableProps<T> {
  /** Says what the table holds; always there, for everyone. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
}

/** A table on a wide screen, one card per row on a narrow one; still a table for a screen reader. */
export function DataTable<T>({ caption, columns, rows, rowKey }: DataTableProps<T>) {
  const naming = columns.find((column) => column.names === true) ?? columns[0];
  return (
    // display: block takes the table's meaning away in some browsers; the roles give it back.
    <table className={classes['table']} role="table">
      <caption className={classes['caption']}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              data-numeric={column.numeric}
              aria-sort={column.sorted}
            >
              {column.onSort === undefined ? column.header : <SortButton column={column} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) =>
              column === naming ? (
                <th key={column.key} scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} role="cell" data-label={column.header} data-numeric={column.numeric}>
                  <span>{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortButton<T>({ column: { header, sorted, onSort } }: { readonly column: Column<T> }) {
  const Sign =
    sorted === 'ascending' ? IconArrowUp : sorted === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <>
      <button type="button" className={classes['sort']} data-print="keep" onClick={onSort}>
        {header}
        <Sign size={18} aria-hidden />
      </button>
      <span className={classes['unsorted']}>{header}</span>
    </>
  );
}
