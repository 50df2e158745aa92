import { describe, expect, it } from 'vitest';
import { Attempt } from './attempt';

describe('an attempt', () => {
  it('keeps its key while the content is the same', () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ a: 1 })).toEqual(attempt.keyFor({ a: 1 }));
  });

  it('takes a new key when the content changes', () => {
    const attempt = new Attempt();
    expect(attempt.keyFor({ a: 1 })).not.toEqual(attempt.keyFor({ a: 2 }));
  });

  it('takes a new key after a success', () => {
    const attempt = new Attempt();
    const first = attempt.keyFor({ a: 1 });
    attempt.done();
    expect(attempt.keyFor({ a: 1 })).not.toEqual(first);
  });
});
