import type { ReactNode } from 'react';
import classes from './account.module.css';

interface LineProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** One person, team or request: its words, and what can be done with it. */
export function Line({ title, children, actions }: LineProps) {
  return (
    <li className={classes['line']}>
      <div className={classes['words']}>
        <p className={classes['name']}>{title}</p>
        {children}
      </div>
      {actions !== undefined && (
        <div className={classes['actions']} data-print="hide">
          {actions}
        </div>
      )}
    </li>
  );
}

export function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={classes['lines']}>{children}</ul>;
}
