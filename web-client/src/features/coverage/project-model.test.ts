import { describe, expect, it } from 'vitest';
import {
  AT_MOST,
  NOTHING_YET,
  capacity,
  changeOf,
  close,
  draftOf,
  inShort,
  monthReckoned,
  open,
  peopleIn,
  requestOf,
  round,
  sameSettings,
  sessionsIn,
  settingsOf,
  withChange,
  without,
} from './project-model';
import type { Effect, Settings } from './project-model';
import { viewIn } from './view-url';

const VALMONT = { code: '00011', name: 'Valmont' };
const AUBRELLE = { code: '00012', name: 'Aubrelle' };
const USUAL: Settings = {
  month: '2026-11',
  method: 'ENHANCED_TWO_STEP',
  catchment: 'WITHIN_30',
  mode: 'CAR',
  estimates: 'AS_THEY_ARE',
};
const PLACE = { code: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'Médiathèque' };

describe('a project', () => {
  it('asks the server for what it shows', () => {
    expect(
      [open(VALMONT, 8), round([VALMONT, AUBRELLE], 12), close(PLACE), capacity(PLACE, 0)].map(requestOf),
    ).toEqual([
      { kind: 'OPEN', communeCodes: ['00011'], perWeek: 8 },
      { kind: 'ROUND', communeCodes: ['00011', '00012'], perWeek: 12 },
      { kind: 'CLOSE', placeId: PLACE.code },
      { kind: 'CAPACITY', placeId: PLACE.code, perWeek: 0 },
    ]);
  });

  it('comes back from the server as it went', () => {
    for (const change of [
      open(VALMONT, 8),
      round([VALMONT, AUBRELLE], 12),
      close(PLACE),
      capacity(PLACE, 0),
    ]) {
      expect(requestOf(changeOf(requestOf(change)))).toEqual(requestOf(change));
    }
  });

  it('changes a place in one way only: the last one', () => {
    const twice = withChange(withChange(NOTHING_YET, close(PLACE)), capacity(PLACE, 20));
    expect(twice.changes).toEqual([capacity(PLACE, 20)]);
    expect(withChange(twice, open(VALMONT, 8)).changes).toHaveLength(2);
    expect(without(twice, 0).changes).toEqual([]);
  });

  it('holds no more changes than are reckoned with', () => {
    const full = Array.from({ length: AT_MOST }).reduce<typeof NOTHING_YET>(
      (draft) => withChange(draft, open(VALMONT, 1)),
      NOTHING_YET,
    );
    expect(withChange(full, open(AUBRELLE, 1))).toBe(full);
  });

  it('is opened with the version that it will take the place of', () => {
    const draft = draftOf(
      {
        id: 'p',
        territoryCode: '00',
        name: 'Nord',
        orientationType: 'DO_TOGETHER',
        changes: [requestOf(open(VALMONT, 8))],
        lookedAt: USUAL,
        shared: false,
        mayChange: true,
        changedAt: '2026-11-23T09:00:00Z',
      },
      '"2"',
    );
    expect(draft.kept).toEqual({ id: 'p', etag: '"2"' });
    expect(draft.changes[0]?.communes).toEqual([{ code: '00011', name: undefined }]);
  });
});

describe('what a project was looked at with', () => {
  it('names things as they were called when it was kept', () => {
    expect(
      changeOf({ kind: 'ROUND', communeCodes: ['1', '2'], perWeek: 8, names: ['Un', 'Deux'] }).communes,
    ).toEqual([
      { code: '1', name: 'Un' },
      { code: '2', name: 'Deux' },
    ]);
    expect(changeOf({ kind: 'CLOSE', placeId: 'p', names: ['Le lieu'] }).place?.name).toBe('Le lieu');
  });

  it('is what the map shows, without a month for the present one', () => {
    const view = viewIn(new URLSearchParams('trajet=a-pied&couche=temps'));
    expect(settingsOf(view)).toEqual({ ...settingsOf(viewIn(new URLSearchParams())), mode: 'FOOT' });
    expect('month' in settingsOf(view)).toBe(false);
  });

  it('holds for its own month, and for the present one once that is over', () => {
    expect(monthReckoned(USUAL, '2026-11-23')).toBe('2026-11');
    expect(monthReckoned(USUAL, '2027-01-02')).toBe('2027-01');
    expect(monthReckoned({ ...USUAL, month: '2027-05' }, '2027-01-02')).toBe('2027-05');
  });

  it('is the same for two projects whose months are both over, and not for two ways of reckoning', () => {
    const older = { ...USUAL, month: '2026-09' };
    expect(sameSettings(USUAL, older, '2026-12-01')).toBe(true);
    expect(sameSettings(USUAL, { ...USUAL, month: '2027-02' }, '2026-12-01')).toBe(false);
    expect(sameSettings(USUAL, { ...USUAL, mode: 'FOOT' }, '2026-11-23')).toBe(false);
  });
});

describe('a typed number', () => {
  it.each([
    ['8', 8],
    [' 1000 ', 1_000],
    ['0', undefined],
    ['1001', undefined],
    ['1,5', undefined],
    ['-3', undefined],
    ['', undefined],
    ['huit', undefined],
  ])('of people: « %s »', (typed, expected) => {
    expect(peopleIn(typed)).toBe(expected);
  });

  it('may be nobody for a place that stays, and ten sessions at most', () => {
    expect(peopleIn('0', 0)).toBe(0);
    expect(sessionsIn('10')).toBe(10);
    expect(sessionsIn('11')).toBeUndefined();
  });
});

describe('an effect in short', () => {
  it('tells who gains most and who loses most, and leaves out who stays the same', () => {
    const totals: Effect['before'] = {
      population: 1,
      peopleInNeed: 1,
      placesAWeek: 1,
      targetPer1000: 1,
      missing: 100,
      beyond20: 0,
      beyond30: 0,
      places: 1,
      declared: 1,
      estimated: 0,
      unknown: 0,
    };
    const one = (code: string, missingBefore: number, missingAfter: number) => ({
      code,
      name: code,
      missingBefore,
      missingAfter,
      shareBefore: 0,
      shareAfter: 0,
    });
    const short = inShort({
      before: totals,
      after: { ...totals, missing: 60 },
      newlyWithin20: 0,
      newlyWithin30: 0,
      noLongerWithin20: 0,
      noLongerWithin30: 0,
      communes: [one('a', 10, 5), one('b', 50, 5), one('c', 5, 5), one('d', 0, 4), one('e', 0, 9)],
      skipped: [],
    });
    expect(short.fewer).toBe(40);
    expect(short.gaining.map(({ code }) => code)).toEqual(['b', 'a']);
    expect(short.losing.map(({ code }) => code)).toEqual(['e', 'd']);
  });
});
