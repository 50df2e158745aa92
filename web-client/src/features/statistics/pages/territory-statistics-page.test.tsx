import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import type { PublishedQuarter } from '@/shared/published/quarter';
import type { Measure, PublishedCounts } from '../published';
import { TerritoryStatisticsPage } from './territory-statistics-page';

const QUARTERS: PublishedQuarter[] = [
  { quarter: '2026-Q3', publishedOn: '2026-10-01' },
  { quarter: '2026-Q2', publishedOn: '2026-07-01' },
];
const SENT: Measure = {
  measure: 'SENT',
  atLeast: 40,
  tables: [
    { table: 'MONTH', cells: [{ cell: '2026-07', rounded: 20 }, { cell: '2026-08' }] },
    {
      table: 'EPCI',
      cells: [
        { cell: '200000001', name: 'Rive', rounded: 40 },
        { cell: '200000002', name: 'Bois' },
      ],
    },
    { table: 'ORIENTATION_TYPE', cells: [{ cell: 'DO_TOGETHER', rounded: 30 }] },
    { table: 'PLACE_KIND', cells: [{ cell: 'FRANCE_SERVICES' }, { cell: 'OTHER' }] },
  ],
};
const EXPIRED: Measure = { measure: 'EXPIRED', tables: [{ table: 'MONTH', cells: [{ cell: '2026-07' }] }] };
const COUNTS: PublishedCounts = {
  territoryCode: '00',
  quarter: '2026-Q3',
  publishedOn: '2026-10-01',
  first: false,
  tooSmall: false,
  measures: [SENT, EXPIRED],
  rates: [
    { rate: 'ENDED_BY_PLACE', from: 0, to: 100 },
    { rate: 'HELPED', from: 71, to: 83 },
    { rate: 'ACCEPTED_WITHIN_2_DAYS', from: 0, to: 60 },
  ],
};

let quarters: PublishedQuarter[];
let counts: PublishedCounts;
let refused: boolean;
let asked: string[];

beforeEach(() => {
  quarters = QUARTERS;
  counts = COUNTS;
  refused = false;
  asked = [];
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname + search);
    if (refused) {
      return Promise.resolve(new Response('{"type":"/problems/unavailable"}', { status: 500 }));
    }
    const body = pathname.endsWith('/quarters') ? { items: quarters } : counts;
    return Promise.resolve(
      new Response(JSON.stringify(body), { status: 200, headers: { 'Content-Type': 'application/json' } }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(search = '', permissions = ['view-territory']) {
  return renderRoutes(
    [
      {
        path: '/territoire/chiffres',
        element: (
          <SessionContext
            value={{
              displayName: 'Paul Renard',
              memberships: [],
              acting: undefined,
              offices: [],
              permissions: new Set(permissions),
              territoryCode: '00',
              expiresAt: undefined,
            }}
          >
            <TerritoryStatisticsPage />
          </SessionContext>
        ),
      },
    ],
    `/territoire/chiffres${search}`,
  );
}

const table = (name: string) => within(screen.getByRole('table', { name }));
const row = (of: string, name: RegExp) => within(table(of).getByRole('row', { name }));

describe('what is published of a territory', () => {
  it('is shown for the newest quarter, what is hidden is said in words, and why in general', async () => {
    show();
    expect(await screen.findByText(/Pourquoi des nombres sont masqués/u)).toBeTruthy();
    expect(asked).toContain('/api/v1/territories/00/published-counts?quarter=2026-Q3');
    expect(row('Par intercommunalité', /^Rive/u).getByText('40')).toBeTruthy();
    expect(row('Par intercommunalité', /^Bois/u).getByText('masqué')).toBeTruthy();
    expect(row('Par mois', /^août 2026/u).getByText('masqué')).toBeTruthy();
    expect(screen.getByText(/Par type de lieu.: tout est masqué/u)).toBeTruthy();
    expect(row('Ce qui a été compté pendant le trimestre', /^Envoyées/u).getByText('40')).toBeTruthy();
    expect(screen.getByText(/Tout est masqué pour.: Restées sans réponse\./u)).toBeTruthy();
    expect(screen.getByRole('option', { name: 'De juillet à septembre 2026' })).toBeTruthy();
  });

  it('says a share between its bounds, from one side, or not at all', async () => {
    show();
    const share = (label: string) => screen.getByText(label).parentElement?.textContent;
    await screen.findByText('Les parts');
    expect(share('Une aide a été apportée')).toMatch(/entre 71.% et 83.%/u);
    expect(share('Oui en 2 jours ouvrés ou moins')).toMatch(/au plus 60.%/u);
    expect(share('Le lieu a dit la fin')).toContain('Ne peut pas se dire');
  });

  it('keeps the chosen quarter and measure in the address', async () => {
    const router = show('?mesure=EXPIRED');
    expect(await screen.findByText(/Par mois.: tout est masqué/u)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Trimestre' }), '2026-Q2');
    await vi.waitFor(() => {
      expect(router.state.location.search).toBe('?mesure=EXPIRED&trimestre=2026-Q2');
    });
    expect(asked).toContain('/api/v1/territories/00/published-counts?quarter=2026-Q2');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ce qui est compté' }), 'SENT');
    await vi.waitFor(() => {
      expect(router.state.location.search).toBe('?mesure=SENT&trimestre=2026-Q2');
    });
  });

  it('of a pilot that is too small says so, what would make it possible, and what stays exact', async () => {
    counts = { ...COUNTS, tooSmall: true };
    show();
    expect(await screen.findByText('Trop peu pour être publié')).toBeTruthy();
    expect(screen.getByText(/au moins 11 mises en relation, dans au moins 3 organisations/u)).toBeTruthy();
    expect(screen.getByText(/Les alertes \(un lieu et un nombre\)/u)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('of the first quarter says what begins later', async () => {
    counts = { ...COUNTS, first: true };
    show();
    expect(await screen.findByText(/premier trimestre publié de ce territoire/u)).toBeTruthy();
  });

  it('before the first quarter is over says when it will come and what will make a number possible', async () => {
    quarters = [];
    show();
    expect(await screen.findByText(/Aucun trimestre n’est encore publié/u)).toBeTruthy();
    expect(screen.getByText(/au moins 11 mises en relation/u)).toBeTruthy();
    expect(asked).toEqual(['/api/v1/territories/00/published-counts/quarters']);
  });

  it('that does not come can be asked for again', async () => {
    refused = true;
    show();
    const again = await screen.findByRole('button', { name: /essayer|Réessayer/iu });
    refused = false;
    await userEvent.click(again);
    expect(await screen.findByText('Les parts')).toBeTruthy();
  });

  it('is not asked for by whoever does not coordinate', () => {
    show('', ['search-network']);
    expect(screen.getByText(/pour la coordination du territoire/u)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
