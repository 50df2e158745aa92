import type { Anomalies } from '@/features/coverage/anomalies-model';
import type { Coverage, Explained, Group, Line } from '@/features/coverage/model';
import type { PublishedCounts } from '@/features/coverage/observed-model';
import type { Effect, Scenario } from '@/features/coverage/project-model';

export const line = (code: string, name: string, missing: number): Line => ({
  code,
  name,
  population: 2_675,
  fragility: 6.2,
  fragilityEstimated: true,
  peopleInNeed: 412,
  placesWithin20: 2,
  accessPer1000: 2,
  share: 0.4,
  missing,
  nearestMinutes: 12,
});
export const TOTALS: Coverage['totals'] = {
  population: 1_654_970,
  peopleInNeed: 254_865,
  placesAWeek: 1_204,
  targetPer1000: 4.7,
  missing: 81_230,
  beyond20: 31_000,
  beyond30: 4_100,
  places: 112,
  declared: 14,
  estimated: 71,
  unknown: 27,
};
const group = (code: string, name: string): Group => ({
  code,
  name,
  communes: 1,
  population: 2_675,
  peopleInNeed: 412,
  missing: 247,
  share: 0.4,
  beyond20: 0,
  beyond30: 0,
});
export const COVERAGE: Coverage = {
  territoryCode: '00',
  territoryName: 'Valbrune',
  month: '2026-11',
  orientationType: 'DO_TOGETHER',
  method: 'ENHANCED_TWO_STEP',
  catchment: 'WITHIN_30',
  mode: 'CAR',
  estimates: 'AS_THEY_ARE',
  travelTime: 'ESTIMATED',
  computable: true,
  totals: TOTALS,
  communes: [
    { ...line('00011', 'Aubrelle', 12), epci: '1' },
    { ...line('00012', 'Rocheval', 247), epci: '1' },
    { ...line('00013', 'Zuy', 0), epci: '2' },
  ],
  epcis: [group('1', 'CA du Haut'), group('2', 'CC du Bas')],
  neighbours: [{ code: '24', name: 'Dordogne', loaded: false }],
  places: [
    {
      placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      name: 'France services',
      kinds: ['RFS'],
      own: true,
      travels: false,
      placesAWeek: 6,
      certainty: 'ESTIMATED',
      spots: [{ longitude: -0.5, latitude: 44.8, communeCode: '00012' }],
    },
    {
      placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d',
      name: 'Médiathèque d’à côté',
      kinds: ['BIB'],
      own: false,
      travels: false,
      certainty: 'UNKNOWN',
      spots: [{ longitude: -0.2, latitude: 44.9, communeCode: '24001' }],
    },
  ],
};
export const EXPLAINED: Explained = {
  commune: line('00012', 'Rocheval', 247),
  epciName: 'CA du Haut',
  indicators: [{ indicator: 'POVERTY_RATE', percent: 17.5, imputed: true, scaled: 4 }],
  meanFragility: 6.2,
  shareInNeed: 0.154,
  targetPer1000: 4.7,
  places: [
    {
      placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      name: 'France services',
      own: true,
      minutes: 12,
      weight: 0.68,
      placesAWeek: 6,
      certainty: 'ESTIMATED',
      sharedByCommunes: 6,
      placesForHere: 1.4,
    },
  ],
};
export const EFFECT: Effect = {
  before: TOTALS,
  after: { ...TOTALS, missing: 81_000 },
  newlyWithin20: 0,
  newlyWithin30: 0,
  noLongerWithin20: 0,
  noLongerWithin30: 0,
  communes: [
    {
      code: '00012',
      name: 'Rocheval',
      missingBefore: 247,
      missingAfter: 17,
      shareBefore: 0.4,
      shareAfter: 1,
    },
  ],
  skipped: [],
};
export const SCENARIO: Scenario = {
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c',
  territoryCode: '00',
  name: 'Le mardi',
  orientationType: 'DO_TOGETHER',
  changes: [{ kind: 'OPEN', communeCodes: ['00011'], perWeek: 5 }],
  lookedAt: {
    month: '2026-11',
    method: 'ENHANCED_TWO_STEP',
    catchment: 'WITHIN_30',
    mode: 'CAR',
    estimates: 'AS_THEY_ARE',
  },
  shared: false,
  mayChange: true,
  changedAt: '2026-11-23T09:00:00Z',
};

export const ANOMALIES: Anomalies = {
  helps: [{ orientationType: 'READING_WRITING_FRENCH', places: 0, communes: 3, people: 1_200 }],
  outside: [],
  withoutCapacity: [{ placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'Espace de Zuy' }],
  withoutMember: [],
  full: [],
};

export const COUNTS: PublishedCounts = {
  territoryCode: '00',
  quarter: '2026-Q3',
  publishedOn: '2026-10-01',
  first: false,
  tooSmall: false,
  measures: [
    {
      measure: 'EXPIRED',
      atLeast: 25,
      tables: [
        {
          table: 'EPCI',
          cells: [
            { cell: '1', name: 'CA du Haut', rounded: 25 },
            { cell: '2', name: 'CC du Bas' },
          ],
        },
      ],
    },
  ],
  rates: [],
};
