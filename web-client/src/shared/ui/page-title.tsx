import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import classes from './page-title.module.css';

interface PageTitleProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** The page's one main action, and at most a second. */
  readonly actions?: ReactNode;
}

/** The page's only h1. It receives the focus when the route changes, and names the document. */
export function PageTitle({ title, lead, actions }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  // A search that changes the address of the same page must not take the focus from what is being typed.
  const focusedFor = useRef(key === 'default' ? pathname : undefined);

  useEffect(() => {
    document.title = `${title} · Passerelle`;
  }, [title]);

  useEffect(() => {
    if (focusedFor.current === pathname) return;
    focusedFor.current = pathname;
    heading.current?.focus();
  }, [pathname]);

  return (
    <div className={classes['header']}>
      <div className={classes['words']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      {actions !== undefined && (
        <div className={classes['actions']} data-print="hide">
          {actions}
        </div>
      )}
    </div>
  );
}
