import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Problem, networkProblem, problemOf } from '@/api/problem';
import { problemKeys, useProblemText } from './problem-text';

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

  it('names what the refusal names', () => {
    const { result } = renderHook(() => useProblemText());
    const refusal = problemOf(409, {
      type: 'https://passerelle.example/problems/place-away',
      takenOverByName: 'Mairie de Rocheval',
    });
    expect(result.current(refusal).advice).toMatch(/^Mairie de Rocheval prend le relais/u);
  });

  it('says when nothing answered, and has a word for anything else', () => {
    expect(problemKeys(networkProblem(undefined))[0]).toBe('problem.bySlug.network');
    expect(problemKeys(new TypeError('bug'))).toEqual(['problem.bySlug.unknown']);
  });
});
