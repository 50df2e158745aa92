import { describe, expect, it } from 'vitest';
import {
  actionsFor,
  afterAVisit,
  attemptsMissing,
  daysLater,
  hasTrace,
  isReviewDay,
  mainAction,
  onwardOf,
  slotOf,
} from './model';

const now = new Date('2026-11-22T09:00:00Z');

describe('what the place may do', () => {
  it('is what the server allows, the person’s coming first', () => {
    const actions = actionsFor({
      status: 'SENT',
      sides: ['RECEIVER'],
      allowedCommands: ['ACCEPT', 'DECLINE', 'RECEIVE'],
    });
    expect(actions).toEqual(['RECEIVE', 'ACCEPT', 'ATTEMPT', 'DECLINE']);
    expect(mainAction(actions)).toBe('RECEIVE');
  });

  it('is to take up again what is on hold', () => {
    const actions = actionsFor({
      status: 'ON_HOLD',
      sides: ['RECEIVER'],
      allowedCommands: ['RESUME', 'CLOSE', 'CANCEL', 'REFER_ONWARD'],
    });
    expect(mainAction(actions)).toBe('RESUME');
    expect(actions.at(-1)).toBe('CANCEL');
  });

  it('gives a social need behind the digital one a button of its own, before the other ways onward', () => {
    const actions = actionsFor({
      status: 'IN_PROGRESS',
      sides: ['RECEIVER'],
      allowedCommands: ['CLOSE', 'REFER_ONWARD'],
    });
    expect(actions).toEqual(['CLOSE', 'BOOK', 'ATTEMPT', 'SOCIAL_NEED', 'REFER_ONWARD']);
    expect(actionsFor({ status: 'SENT', sides: ['RECEIVER'], allowedCommands: ['ACCEPT'] })).not.toContain(
      'SOCIAL_NEED',
    );
  });

  it('leaves calling off to the sender’s actions when the team is on both sides', () => {
    const both = actionsFor({
      status: 'ACCEPTED',
      sides: ['SENDER', 'RECEIVER'],
      allowedCommands: ['START', 'CANCEL', 'INVALIDATE'],
    });
    expect(both).toEqual(['START', 'BOOK', 'ATTEMPT']);
  });

  it('is nothing for the sender, and nothing at the end', () => {
    expect(actionsFor({ status: 'SENT', sides: ['SENDER'], allowedCommands: ['CANCEL'] })).toEqual([]);
    expect(actionsFor({ status: 'CLOSED', sides: ['RECEIVER'], allowedCommands: [] })).toEqual([]);
  });
});

describe('an end', () => {
  it('cannot be said after a visit that did not take place', () => {
    expect(afterAVisit(['PROCEDURE_DONE', 'ABSENT', 'UNREACHABLE', 'REFERRED_ELSEWHERE'])).toEqual([
      'PROCEDURE_DONE',
    ]);
  });

  it('needs a trace, and three tries before « could not be reached »', () => {
    expect(hasTrace({ attempts: 0, appointments: [] })).toBe(false);
    expect(hasTrace({ attempts: 1, appointments: [] })).toBe(true);
    expect(hasTrace({ attempts: 0, firstContactOn: '2026-11-20', appointments: [] })).toBe(true);
    expect([0, 2, 3, 5].map((attempts) => attemptsMissing({ attempts }))).toEqual([3, 1, 0, 0]);
  });

  it('names the latest referral prepared onward', () => {
    const entry = (at: string, referral: string) => ({
      id: at,
      at,
      action: 'REFER_ONWARD',
      actor: 'MEMBER',
      purpose: 'HELP_A_PERSON',
      detail: { referral },
    });
    expect(onwardOf([entry('2026-11-20T09:00:00Z', 'a'), entry('2026-11-21T09:00:00Z', 'b')])).toBe('b');
    expect(onwardOf([])).toBeUndefined();
  });
});

describe('days', () => {
  it('review from tomorrow to thirty days from today', () => {
    expect(
      ['2026-11-22', '2026-11-23', '2026-12-22', '2026-12-23'].map((day) => isReviewDay(day, now)),
    ).toEqual([false, true, true, false]);
    expect(daysLater('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('are read on the territory’s clock, in winter, in summer and when it changes', () => {
    expect(slotOf('2026-11-25', '10:00')).toBe('2026-11-25T09:00:00Z');
    expect(slotOf('2026-07-01', '10:30')).toBe('2026-07-01T08:30:00Z');
    expect(slotOf('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00Z');
    expect(slotOf('', '10:00')).toBeUndefined();
    expect(slotOf('2026-11-25', '')).toBeUndefined();
  });
});
