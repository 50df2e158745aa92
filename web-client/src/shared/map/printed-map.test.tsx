import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Outlines } from './map-data';
import type { Picture } from './picture';
import { PrintedMap } from './printed-map';

const ROW: Outlines = {
  type: 'FeatureCollection',
  features: ['a', 'b', 'c'].map((id, west) => ({
    type: 'Feature',
    properties: { id, name: id },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 45],
          [west + 1, 45],
          [west + 1, 46],
          [west, 46],
          [west, 45],
        ],
      ],
    },
  })),
};
const PICTURE: Picture = {
  title: 'Vaubrune : Personnes sans place',
  about: ['Mois : novembre 2026.'],
  legend: [
    { shade: 0, words: 'aucune personne', ids: ['a'] },
    { shade: 4, words: 'de 8 à 40 personnes', ids: ['b'] },
  ],
  marks: [{ mark: 'own-unknown', words: 'Nombre non connu' }],
  points: [{ id: 'p', lon: 0.5, lat: 45.5, mark: 'own-unknown', words: 'Un lieu' }],
  borders: undefined,
  sources: ['INSEE', 'Carte faite le lundi 23 novembre 2026.'],
};

describe('a map on paper', () => {
  it('is patterns that its legend explains in words, with its sources and its day', () => {
    renderInPage(<PrintedMap outlines={ROW} picture={PICTURE} legendTitle="Légende" />);
    const page = screen.getByRole('figure', { hidden: true });
    expect(page.getAttribute('data-print')).toBe('only');
    const map = within(page).getByRole('img', { name: /^Vaubrune/, hidden: true });
    const fills = [...map.querySelectorAll(':scope > g > path')].map((area) => area.getAttribute('fill'));
    // White for nobody; dense for many; what is in no class is told apart from both.
    expect(fills.slice(0, 3)).toEqual([
      '#fff',
      expect.stringMatching(/^url\(#.*-4\)$/),
      expect.stringMatching(/^url\(#.*-unknown\)$/),
    ]);
    const legend = within(page)
      .getAllByRole('listitem', { hidden: true })
      .map((line) => [line.textContent, line.querySelector('rect')?.getAttribute('fill')]);
    expect(legend).toEqual([
      ['aucune personne', fills[0]],
      ['de 8 à 40 personnes', fills[1]],
      ['Nombre non connu', undefined],
    ]);
    for (const id of ['4', 'unknown']) {
      expect([...map.querySelectorAll('pattern')].some((one) => one.id.endsWith(`-${id}`))).toBe(true);
    }
    for (const line of [...PICTURE.about, ...PICTURE.sources]) {
      expect(within(page).getByText(line)).toBeTruthy();
    }
  });

  it('is not there without outlines', () => {
    renderInPage(
      <PrintedMap
        outlines={{ type: 'FeatureCollection', features: [] }}
        picture={PICTURE}
        legendTitle="Légende"
      />,
    );
    expect(screen.queryByRole('figure', { hidden: true })).toBeNull();
  });
});
