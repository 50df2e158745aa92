import type { ReactNode } from 'react';
import { LoadingLines } from './loading-lines';
import { Panel } from './panel';
import { ProblemNotice } from './problem-notice';

/** The part of a TanStack query that a card needs. */
export interface CardQuery<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface StateCardProps<T> {
  readonly query: CardQuery<T>;
  readonly title?: string;
  readonly aside?: ReactNode;
  /** Shown when `isEmpty` says so; usually an `Empty`. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: T) => boolean;
  /** How many lines the skeleton draws: about what will come, so that nothing jumps. */
  readonly lines?: number;
  readonly tone?: 'plain' | 'quiet' | 'follow-up';
  readonly children: (data: T) => ReactNode;
}

/**
 * One subject with its own loading, empty, error and retry: a failing card never takes the page with it. Data
 * already there stays on screen when a refresh fails.
 */
export function StateCard<T>({ query, title, aside, tone, ...content }: StateCardProps<T>) {
  return (
    <Panel
      {...(title === undefined ? {} : { title })}
      {...(tone === undefined ? {} : { tone })}
      aside={query.data === undefined ? undefined : aside}
    >
      <StateBody query={query} {...content} />
    </Panel>
  );
}

function StateBody<T>({
  query,
  empty,
  isEmpty,
  lines = 3,
  children,
}: Omit<StateCardProps<T>, 'title' | 'aside' | 'tone'>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error !== null && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
        {isEmpty?.(query.data) === true ? empty : children(query.data)}
      </>
    );
  }
  if (query.isPending) return <LoadingLines lines={lines} />;
  return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
}
