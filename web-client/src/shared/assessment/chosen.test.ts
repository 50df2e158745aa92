import { describe, expect, it } from 'vitest';
import { forgetChosen, handOver, takeOver } from './chosen';

const CHOSEN = {
  kindOfHelp: 'DO_TOGETHER',
  needs: [],
  urgent: false,
  procedure: { body: 'CAF', topic: undefined },
  overrideReason: undefined,
  profileWords: [],
} as const;

describe('what was chosen together', () => {
  it('is taken over once', () => {
    handOver('a', CHOSEN);
    expect(takeOver('a')).toEqual(CHOSEN);
    expect(takeOver('a')).toBeUndefined();
  });

  it('is lost to another team, and does not wait for the first to come back', () => {
    handOver('a', CHOSEN);
    expect(takeOver('b')).toBeUndefined();
    expect(takeOver('a')).toBeUndefined();
  });

  it('is forgotten when somebody else sits down', () => {
    handOver('a', CHOSEN);
    forgetChosen();
    expect(takeOver('a')).toBeUndefined();
  });
});
