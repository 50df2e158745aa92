import { describe, expect, it } from 'vitest';
import {
  NEW_SESSION,
  NEW_STOP,
  rhythmsWith,
  sessionRequestOf,
  sessionTypedOf,
  stopRequestOf,
  stopTypedOf,
} from './visit-model';
import type { SessionTyped, StopTyped } from './visit-model';

const TEAM = { id: 'team', name: 'Les Passeurs du numérique' };

const session: SessionTyped = {
  ...NEW_SESSION,
  first: '2026-11-24',
  from: '09:00',
  to: '12:00',
  team: TEAM,
};

describe('a session', () => {
  it('held by a team names the team, and no body besides', () => {
    expect(sessionRequestOf({ ...session, other: 'La mairie' })).toEqual({
      firstDay: '2026-11-24',
      everyWeeks: 1,
      startsAt: '09:00',
      endsAt: '12:00',
      teamId: 'team',
      byAppointment: false,
    });
  });

  it('held by another body names it in words, and no team besides', () => {
    const request = sessionRequestOf({ ...session, holder: 'OTHER', other: ' La mairie ' });
    expect(request?.heldBy).toBe('La mairie');
    expect(request).not.toHaveProperty('teamId');
  });

  it.each<[string, Partial<SessionTyped>]>([
    ['without a first day', { first: '' }],
    ['that ends before its first day', { last: '2026-11-23' }],
    ['that ends when it begins', { to: '09:00' }],
    ['without a beginning', { from: '' }],
    ['that no team holds', { team: undefined }],
    ['that nobody holds', { holder: 'OTHER', other: ' ' }],
  ])('%s is not sent', (_what, part) => {
    expect(sessionRequestOf({ ...session, ...part })).toBeUndefined();
  });

  it('is sent back as it was read when nothing is changed', () => {
    const read = {
      id: 'one',
      firstDay: '2026-11-24',
      lastDay: '2027-06-29',
      everyWeeks: 6,
      startsAt: '09:00:00',
      endsAt: '12:00:00',
      heldBy: TEAM.name,
      byAppointment: true,
      nextDays: [],
    };
    const kept = {
      firstDay: '2026-11-24',
      lastDay: '2027-06-29',
      everyWeeks: 6,
      startsAt: '09:00',
      endsAt: '12:00',
      byAppointment: true,
    };
    expect(sessionRequestOf(sessionTypedOf(read))).toEqual({ ...kept, heldBy: TEAM.name });
    expect(sessionRequestOf(sessionTypedOf({ ...read, teamId: TEAM.id }))).toEqual({
      ...kept,
      teamId: TEAM.id,
    });
  });

  it('offers the usual rhythms, and keeps a rarer one', () => {
    expect(rhythmsWith('2')).toEqual([1, 2, 3, 4]);
    expect(rhythmsWith('6')).toEqual([1, 2, 3, 4, 6]);
  });
});

describe('a stop', () => {
  const stop: StopTyped = {
    day: '2026-11-24',
    from: '10:00',
    to: '16:00',
    commune: { code: '00012', name: 'Rocheval' },
    spot: 'Place de la mairie',
  };

  it('is sent back as it was read when nothing is changed', () => {
    const read = {
      id: 'one',
      day: '2026-11-24',
      startsAt: '10:00',
      endsAt: '16:00',
      communeCode: '00012',
      communeName: 'Rocheval',
      spot: 'Place de la mairie',
      longitude: -3.39,
      latitude: 46.3,
    };
    expect(stopTypedOf(read)).toEqual(stop);
    expect(stopRequestOf(stopTypedOf(read))).toEqual({
      day: '2026-11-24',
      startsAt: '10:00',
      endsAt: '16:00',
      communeCode: '00012',
      spot: 'Place de la mairie',
    });
  });

  it.each<[string, Partial<StopTyped>]>([
    ['without a day', { day: '' }],
    ['that ends before it begins', { to: '09:00' }],
    ['without a commune', { commune: undefined }],
    ['without a spot', { spot: ' ' }],
  ])('%s is not sent', (_what, part) => {
    expect(stopRequestOf({ ...stop, ...part })).toBeUndefined();
    expect(stopRequestOf(NEW_STOP)).toBeUndefined();
  });
});
