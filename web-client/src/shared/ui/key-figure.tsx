import type { ReactNode } from 'react';
import classes from './key-figure.module.css';

interface KeyFigureProps {
  /** Already written for the reader: « 12 », « moins de 11 ». */
  readonly value: string;
  readonly label: string;
  /** Where it comes from, or why it is hidden. */
  readonly note?: ReactNode;
}

/** A count and its meaning. Put several in a `dl` through `KeyFigures`. */
export function KeyFigure({ value, label, note }: KeyFigureProps) {
  return (
    <div className={classes['figure']}>
      <dt>{label}</dt>
      <dd className={classes['value']}>{value}</dd>
      {note !== undefined && <dd className={classes['note']}>{note}</dd>}
    </div>
  );
}

export function KeyFigures({ children }: { readonly children: ReactNode }) {
  return <dl className={classes['figures']}>{children}</dl>;
}
