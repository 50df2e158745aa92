import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  readonly title?: string;
  /** Beside the title: a count, a badge, a small action. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'quiet' | 'follow-up';
}

/** A surface that holds one subject. With a title it is a named region. */
export function Panel({ title, aside, children, tone = 'plain' }: PanelProps) {
  const id = useId();
  return (
    <section
      className={classes['panel']}
      data-surface
      data-tone={tone}
      {...(title === undefined ? {} : { 'aria-labelledby': id })}
    >
      {title !== undefined && (
        <div className={classes['head']}>
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
