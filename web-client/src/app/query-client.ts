import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';

const MAX_RETRIES = 2;

/** A refusal is an answer: only silence and an overloaded server are worth asking again. */
export function worthRetrying(failures: number, error: unknown): boolean {
  if (failures >= MAX_RETRIES) return false;
  return !(error instanceof Problem) || error.status === 0 || error.status === 502 || error.status === 503;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, networkMode: 'offlineFirst' },
      // A write is never sent later behind the person's back: it fails now, says so, and keeps the text.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
