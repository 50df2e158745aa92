import type { ReactNode, Ref } from 'react';
import classes from './line-list.module.css';

interface LineListProps<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
  /** Some lines may be marked: all keep room for the mark. */
  readonly marks?: boolean;
  readonly ref?: Ref<HTMLUListElement>;
}

/** Lines one under another, with a rule between; it stays a list for who listens, though it has no bullets. */
export function LineList<Item extends { readonly id: string }>({
  items,
  children,
  marks = false,
  ref,
}: LineListProps<Item>) {
  return (
    <ul ref={ref} className={classes['lines']} role="list" data-marks={marks || undefined}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly children: ReactNode;
  /** Beside the words where there is room, under them on a phone. */
  readonly actions?: ReactNode;
  readonly marked?: boolean;
}

/** What one line says, and what can be done with it. */
export function Line({ children, actions, marked = false }: LineProps) {
  return (
    <div className={classes['line']} data-marked={marked || undefined}>
      <div className={classes['words']}>{children}</div>
      {actions !== undefined && (
        <div className={classes['actions']} data-print="hide">
          {actions}
        </div>
      )}
    </div>
  );
}
