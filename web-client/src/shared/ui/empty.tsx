import type { ReactNode } from 'react';
import type { Icon } from './icon';
import classes from './empty.module.css';

interface EmptyProps {
  /** What is not there, and what can be done: « Aucune … . Vous pouvez … » */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: Icon;
}

export function Empty({ children, action, icon: Sign }: EmptyProps) {
  return (
    <div className={classes['empty']}>
      {Sign !== undefined && (
        <span className={classes['sign']}>
          <Sign size={28} stroke={1.5} aria-hidden />
        </span>
      )}
      <p>{children}</p>
      {action !== undefined && <div data-print="hide">{action}</div>}
    </div>
  );
}
