import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../model';
import { appointmentWords, dayHasCome, inReadingOrder, isAhead, mayTell, needsWord } from './model';

const NOW = new Date('2026-11-24T10:00:00Z');

const appointment = (part: Partial<Appointment>): Appointment => ({
  id: 'a',
  startsAt: '2026-11-24T14:00:00Z',
  minutes: 30,
  state: 'BOOKED',
  bookedAt: '2026-11-20T09:00:00Z',
  ...part,
});

describe('what may be told of an appointment', () => {
  const place = { sides: ['RECEIVER' as const], status: 'ACCEPTED' as const };

  it('how it went, from its day on, by the territory’s clock', () => {
    expect(mayTell(appointment({}), place, NOW)).toEqual(['held', 'missed', 'cancelled']);
    expect(mayTell(appointment({ startsAt: '2026-11-25T08:00:00Z' }), place, NOW)).toEqual(['cancelled']);
    expect(dayHasCome({ startsAt: '2026-11-24T22:59:00Z' }, NOW)).toBe(true);
    expect(dayHasCome({ startsAt: '2026-11-24T23:01:00Z' }, NOW)).toBe(false);
  });

  it.each([
    ['the sender', { sides: ['SENDER' as const], status: 'ACCEPTED' as const }],
    ['before the place accepted', { sides: ['RECEIVER' as const], status: 'SENT' as const }],
    ['after the end', { sides: ['RECEIVER' as const], status: 'CLOSED' as const }],
  ])('nothing: %s', (_case, referral) => {
    expect(mayTell(appointment({}), referral, NOW)).toEqual([]);
  });

  it('nothing twice', () => {
    expect(mayTell(appointment({ state: 'MISSED' }), place, NOW)).toEqual([]);
  });
});

describe('a line of the queue', () => {
  it('asks for a word once the hour has passed', () => {
    const morning = appointment({ startsAt: '2026-11-24T09:00:00Z' });
    expect(needsWord(morning, NOW)).toBe(true);
    expect(appointmentWords(morning, NOW)).toBe('NEEDS_WORD');
    expect(appointmentWords(appointment({}), NOW)).toBe('BOOKED');
    expect(appointmentWords(appointment({ ...morning, state: 'MISSED' }), NOW)).toBe('MISSED');
  });
});

describe('the list', () => {
  it('shows what is to come, nearest first, then what was, latest first', () => {
    const ids = inReadingOrder([
      appointment({ id: 'missed', startsAt: '2026-11-01T09:00:00Z', state: 'MISSED' }),
      appointment({ id: 'later', startsAt: '2026-12-01T09:00:00Z' }),
      appointment({ id: 'held', startsAt: '2026-11-10T09:00:00Z', state: 'HELD' }),
      appointment({ id: 'soon', startsAt: '2026-11-25T09:00:00Z' }),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['soon', 'later', 'held', 'missed']);
  });

  it('keeps for a diary only what one can still go to', () => {
    expect(isAhead(appointment({}), NOW)).toBe(true);
    expect(isAhead(appointment({ startsAt: '2026-11-23T09:00:00Z' }), NOW)).toBe(false);
    expect(isAhead(appointment({ state: 'CANCELLED' }), NOW)).toBe(false);
  });
});
