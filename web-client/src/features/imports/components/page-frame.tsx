import type { ReactNode } from 'react';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { BackLink } from './back-link';
import classes from './imports.module.css';

interface PageFrameProps<Shown> {
  readonly query: {
    readonly data: Shown | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
    readonly refetch: () => unknown;
  };
  /** The link back to all imports. */
  readonly back: string;
  /** What the page is called until its own name is known. */
  readonly title: string;
  readonly heading: (shown: Shown) => ReactNode;
  readonly children: (shown: Shown) => ReactNode;
}

/** The page of one thing: waited for, not found, or shown, with a word when it may be old. */
export function PageFrame<Shown>({ query, back, title, heading, children }: PageFrameProps<Shown>) {
  const { data, error, isPending, refetch } = query;
  const retry = () => void refetch();
  return (
    <>
      <BackLink to="/imports">{back}</BackLink>
      {data === undefined ? (
        <>
          <PageTitle title={title} />
          <Panel>
            {isPending ? <LoadingLines lines={8} /> : <ProblemNotice error={error} onRetry={retry} />}
          </Panel>
        </>
      ) : (
        <>
          {heading(data)}
          <div className={classes['page']}>
            {error !== null && <ProblemNotice error={error} onRetry={retry} />}
            {children(data)}
          </div>
        </>
      )}
    </>
  );
}
