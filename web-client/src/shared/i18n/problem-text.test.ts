import { describe, expect, it } from 'vitest';
import { Problem, networkProblem } from '@/api/problem';
import { problemKeys } from './problem-text';

describe('the sentence for a refusal', () => {
  it('is looked up by type, then by status', () => {
    expect(problemKeys(new Problem('stale-version', 412, ''))).toEqual([
      'problem.bySlug.stale-version',
      'problem.byStatus.412',
      'problem.bySlug.unknown',
    ]);
  });

  it('uses the status when the type is not known', () => {
    expect(problemKeys(new Problem('unknown', 403, ''))[0]).toBe('problem.byStatus.403');
  });

  it('treats every failure of the server alike', () => {
    expect(problemKeys(new Problem('unknown', 502, ''))[0]).toBe('problem.byStatus.503');
  });

  it('says when nothing answered, and has a word for anything else', () => {
    expect(problemKeys(networkProblem(undefined))[0]).toBe('problem.bySlug.network');
    expect(problemKeys(new TypeError('bug'))).toEqual(['problem.bySlug.unknown']);
  });
});
