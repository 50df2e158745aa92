import { describe, expect, it } from 'vitest';
import { networkProblem, problemOf } from './problem';

describe('a problem document', () => {
  it('is known by the last segment of its type', () => {
    const problem = problemOf(409, {
      type: 'https://passerelle.example/problems/command-not-allowed',
      title: 'Command not allowed',
      status: 409,
      allowedCommands: ['accept', 'decline'],
    });
    expect(problem.slug).toBe('command-not-allowed');
    expect(problem.allowedCommands).toEqual(['accept', 'decline']);
    expect(problem.detail).toBe('Command not allowed');
  });

  it('names the fields to correct and ignores what is not a field', () => {
    const problem = problemOf(400, {
      type: 'urn:x',
      errors: [{ field: 'channel', message: 'required' }, 'noise', {}],
    });
    expect(problem.errors).toEqual([{ field: 'channel', message: 'required' }]);
  });

  it.each([[undefined], ['<html>502</html>'], [{ type: 'about:blank' }], [{ type: 12 }], [[]]])(
    'falls back to its status when the body is %j',
    (body) => {
      const problem = problemOf(502, body);
      expect(problem.slug).toBe('unknown');
      expect(problem.status).toBe(502);
    },
  );

  it('exists without a server too', () => {
    expect(networkProblem(new TypeError('Failed to fetch'))).toMatchObject({ slug: 'network', status: 0 });
  });
});
