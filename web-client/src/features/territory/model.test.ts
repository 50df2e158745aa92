import { describe, expect, it } from 'vitest';
import {
  farCommunes,
  freshnessOf,
  kilometres,
  middleOf,
  monthsBefore,
  orderOf,
  pointOf,
  sorted,
} from './model';
import type { Place } from './model';

const place = (over: Partial<Place>): Place => ({
  id: over.name ?? 'p',
  name: 'Lieu',
  kinds: ['RFS'],
  communeCode: '00001',
  communeName: 'Aubrelle',
  address: '1 rue',
  postcode: '00100',
  longitude: 0,
  latitude: 46,
  services: [],
  publics: [],
  specialCare: [],
  fees: [],
  programmes: [],
  accessModes: [],
  supportModes: [],
  languages: [],
  equipment: [],
  travelling: false,
  away: false,
  atHome: false,
  freshness: 'FINE',
  otherPhones: [],
  emails: [],
  websites: [],
  located: 'GIVEN',
  trainingLabels: [],
  otherLabels: [],
  source: 'test',
  verifiedOn: '2026-11-01',
  connected: true,
  boundBySecrecy: false,
  ...over,
});

const square = (lon: number, lat: number, name: string) => ({
  type: 'Feature' as const,
  properties: { name },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon - 0.01, lat - 0.01],
        [lon + 0.01, lat - 0.01],
        [lon + 0.01, lat + 0.01],
        [lon - 0.01, lat + 0.01],
        [lon - 0.01, lat - 0.01],
      ],
    ],
  },
});

describe('freshness', () => {
  it('warns after six months and alerts after twelve, on the very day', () => {
    const today = '2026-11-22';
    const of = (verifiedOn: string) => freshnessOf({ verifiedOn }, today);
    expect(['2026-05-23', '2026-05-22', '2025-11-23', '2025-11-22'].map(of)).toEqual([
      'fresh',
      'aging',
      'aging',
      'old',
    ]);
  });

  it('knows short months', () => {
    expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
    expect(monthsBefore('2026-03-15', 6)).toBe('2025-09-15');
  });
});

describe('the places', () => {
  const a = place({ name: 'Étoile', communeName: 'Brunes', connected: false, verifiedOn: '2026-01-01' });
  const b = place({ name: 'Atelier', communeName: 'Rocheval', verifiedOn: '2026-10-01' });
  const names = (order: Parameters<typeof sorted>[1]) =>
    sorted([a, b], order, ({ kinds }) => kinds.join()).map(({ name }) => name);

  it('are put in order as one reads, accents aside', () => {
    expect(names('name')).toEqual(['Atelier', 'Étoile']);
    expect(names('commune')).toEqual(['Étoile', 'Atelier']);
    expect(names('connected')).toEqual(['Atelier', 'Étoile']);
    expect(names('verified')).toEqual(['Étoile', 'Atelier']);
    expect(orderOf('nimporte')).toBe('name');
  });

  it('are drawn full first, then unsure', () => {
    const today = '2026-11-22';
    expect(pointOf(place({ saturatedUntil: '2026-12-01' }), today).state).toBe('full');
    expect(pointOf(place({ saturatedUntil: '2026-11-01' }), today).state).toBe('open');
    expect(pointOf(place({ connected: false }), today).state).toBe('unsure');
  });
});

describe('communes far from a place', () => {
  it('are told with the nearest place that receives, the farthest first', () => {
    const here = place({ name: 'Ici', longitude: 0, latitude: 46 });
    const closed = place({ name: 'Non relié', longitude: 0.3, latitude: 46, connected: false });
    const far = farCommunes(
      [square(0.02, 46, 'Proche'), square(0.3, 46, 'Loin'), square(0.5, 46, 'Très loin')],
      [here, closed],
    );
    expect(far.map(({ name, nearestPlace }) => [name, nearestPlace])).toEqual([
      ['Très loin', 'Ici'],
      ['Loin', 'Ici'],
    ]);
    expect(farCommunes([square(1, 46, 'Seule')], [closed])).toEqual([]);
  });

  it('measures from the middle of an outline', () => {
    expect(middleOf(square(2, 46, 'x').geometry)?.map((value) => Math.round(value * 1000))).toEqual([
      2000, 46000,
    ]);
    expect(middleOf({ type: 'Point', coordinates: [0, 0] })).toBeUndefined();
    expect(Math.round(kilometres([0, 46], [0, 47]))).toBe(111);
  });
});
