import { describe, expect, it } from 'vitest';
import { Problem, networkProblem } from '@/api/problem';
import { worthRetrying } from './query-client';

describe('asking again', () => {
  it.each([
    [networkProblem(undefined), 0, true],
    [new Problem('unavailable', 503, ''), 1, true],
    [new Problem('unavailable', 503, ''), 2, false],
    [new Problem('not-found', 404, ''), 0, false],
    [new Problem('stale-version', 412, ''), 0, false],
  ])('%s after %i failures: %s', (error, failures, again) => {
    expect(worthRetrying(failures, error)).toBe(again);
  });
});
