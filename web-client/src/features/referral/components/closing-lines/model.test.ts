import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../model';
import { coopLine, dayOfHelp, hasCoopLine, minutesOfHelp, neutralLine } from './model';

const appointment = (startsAt: string, state: Appointment['state'], minutes = 30): Appointment => ({
  id: startsAt,
  startsAt,
  minutes,
  state,
  bookedAt: '2026-11-01T09:00:00Z',
});

const closed = {
  appointments: [
    appointment('2026-11-03T09:00:00Z', 'MISSED', 60),
    appointment('2026-11-10T23:30:00Z', 'HELD', 45),
    appointment('2026-11-05T09:00:00Z', 'HELD', 30),
  ],
  firstContactOn: '2026-11-05',
  statusSince: '2026-11-20T09:00:00Z',
  endedAt: '2026-11-20T09:00:00Z',
};

describe('the day and the length of the help', () => {
  it('are those of the meetings that took place, on the territory’s clock', () => {
    expect(dayOfHelp(closed)).toBe('2026-11-11');
    expect(minutesOfHelp(closed.appointments)).toBe(75);
  });

  it('fall back on the first contact, then on the end, and no length is made up', () => {
    expect(dayOfHelp({ ...closed, appointments: [] })).toBe('2026-11-05');
    expect(
      dayOfHelp({ appointments: [], statusSince: closed.statusSince, endedAt: '2026-11-20T23:30:00Z' }),
    ).toBe('2026-11-21');
    expect(minutesOfHelp([appointment('2026-11-03T09:00:00Z', 'MISSED')])).toBeUndefined();
  });
});

describe('the line for La Coop', () => {
  it('has its codes, and leaves empty what the referral does not say', () => {
    expect(
      coopLine({ ...closed, orientationType: 'DO_TOGETHER', needs: ['PROCEDURE'], procedureBody: 'CAF' }),
    ).toBe(
      'type=Individuel ; date=2026-11-11 ; duree=75 ; typeLieu=LieuActivite ; thematiques=FamilleScolarite ; autonomie=PartiellementAutonome',
    );
    expect(
      coopLine({ ...closed, appointments: [], orientationType: 'LEARNING_PATH', needs: ['LEARN'] }),
    ).toBe('type=Individuel ; date=2026-11-05 ; duree= ; typeLieu=LieuActivite ; thematiques= ; autonomie=');
    expect(coopLine({ ...closed, orientationType: 'EQUIPMENT_OR_CONNECTION', needs: [] })).toContain(
      'thematiques=PrendreEnMainDuMateriel',
    );
  });

  it('is for the place, once somebody was met', () => {
    const met = { status: 'CLOSED', sides: ['RECEIVER'], firstContactOn: '2026-11-05' } as const;
    expect(hasCoopLine({ ...met, sides: [...met.sides] })).toBe(true);
    expect(hasCoopLine({ ...met, sides: ['SENDER'] })).toBe(false);
    expect(hasCoopLine({ status: 'CLOSED', sides: ['RECEIVER'] })).toBe(false);
    expect(hasCoopLine({ ...met, sides: [...met.sides], status: 'IN_PROGRESS' })).toBe(false);
  });
});

describe('the neutral line', () => {
  it('says a day, a help, where, and how it ended', () => {
    const said = {
      day: '11 novembre 2026',
      help: 'Faire la démarche ensemble',
      place: 'France Services de Rocheval',
      outcome: 'La démarche est faite.',
    };
    expect(neutralLine(said)).toBe(
      '11 novembre 2026, faire la démarche ensemble, France Services de Rocheval. La démarche est faite.',
    );
    expect(neutralLine({ ...said, place: undefined })).toBe(
      '11 novembre 2026, faire la démarche ensemble. La démarche est faite.',
    );
  });
});
