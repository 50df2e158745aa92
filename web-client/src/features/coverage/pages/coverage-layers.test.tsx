import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { ANOMALIES, COUNTS, COVERAGE, EFFECT, EXPLAINED, SCENARIO } from '@/testing/coverage-answers';
import { renderRoutes } from '@/testing/render';
import { CoveragePage } from './coverage-page';

let quarters: { quarter: string; publishedOn: string }[];
let kept: unknown[];

beforeEach(() => {
  quarters = [
    { quarter: '2026-Q3', publishedOn: '2026-10-01' },
    { quarter: '2026-Q2', publishedOn: '2026-07-01' },
  ];
  kept = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/coverage')) return json(COVERAGE);
    if (pathname.endsWith('/coverage/months')) return json(['2020-01']);
    if (pathname.endsWith('/coverage/anomalies')) return json(ANOMALIES);
    if (pathname.includes('/coverage/communes/')) return json(EXPLAINED);
    if (pathname.endsWith('/coverage/effect')) return json(EFFECT);
    if (pathname.endsWith('/outlines')) return json({ type: 'FeatureCollection', features: [] });
    if (pathname.endsWith('/published-counts/quarters')) return json({ items: quarters });
    if (pathname.endsWith('/published-counts')) return json(COUNTS);
    if (pathname === '/api/v1/notices') return json({ items: [ALERT], unread: 1 });
    if (pathname.endsWith('/scenarios')) {
      kept.push(await request.clone().json());
      return json(SCENARIO);
    }
    return json({ shareInNeed: { value: 0.154 } });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const ALERT = {
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e',
  kind: 'SILENT_IN_TERRITORY',
  topic: 'ALERT',
  at: new Date().toISOString(),
  read: false,
  placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
  placeName: 'Espace muet',
  count: 3,
};

const json = (body: unknown) =>
  new Response(JSON.stringify(body), {
    status: 200,
    headers: { 'Content-Type': 'application/json', ETag: '"1"' },
  });

function show(at = '/territoire/carte') {
  return renderRoutes(
    [
      {
        path: '*',
        element: (
          <SessionContext
            value={{
              displayName: 'Paul',
              memberships: [],
              acting: undefined,
              offices: [],
              permissions: new Set(['view-territory']),
              territoryCode: '00',
              expiresAt: undefined,
            }}
          >
            <CoveragePage />
          </SessionContext>
        ),
      },
    ],
    at,
  );
}

describe('places', () => {
  it('are on the map or not as one chooses, and the legend tells them apart in words', async () => {
    const router = show();
    const shown = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Montrer les lieux' });
    expect(shown.checked).toBe(true);
    const legend = await screen.findByRole('list', { name: 'Légende' });
    expect(within(legend).getByText('Lieu dont le nombre est estimé')).toBeTruthy();
    expect(within(legend).getByText('Lieu d’un département voisin, nombre non connu')).toBeTruthy();
    await userEvent.click(shown);
    expect(router.state.location.search).toBe('?lieux=non');
    expect(screen.queryByText('Lieu dont le nombre est estimé')).toBeNull();
  });

  it('are a table too, the neighbours’ own said to be so', async () => {
    const router = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Lieux' }));
    expect(router.state.location.search).toBe('?liste=lieux');
    const table = screen.getByRole('table', { name: /^Lieux qui donnent cette aide/ });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first?.textContent).toMatch(/France services.*Rocheval.*6 places par semaine \(estimé\)/u);
    expect(second?.textContent).toMatch(/dans un département voisin.*Bibliothèque.*hors du territoire/u);
    expect(within(table).getByRole('link', { name: 'France services' }).getAttribute('href')).toBe(
      '/lieux/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
    );
  });
});

describe('what happened', () => {
  it('is a layer by EPCI where what is hidden is « non publié », never zero', async () => {
    const router = show();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Sur la carte' }),
      'Restées sans réponse',
    );
    const map = await screen.findByRole('region', { name: 'Restées sans réponse' });
    expect(router.state.location.search).toBe('?couche=sans-reponse');
    const legend = within(map).getByRole('list', { name: 'Légende' });
    const fills = within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(fills.slice(0, 2)).toEqual(['25 (1 intercommunalité)', 'non publié (1 intercommunalité)']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Trimestre' }), '2026-Q2');
    expect(router.state.location.search).toBe('?couche=sans-reponse&trimestre=2026-Q2');
  });

  it('lies beside what is estimated, and is a table', async () => {
    const router = show('/territoire/carte?comparer=aucun-lieu&liste=constate');
    expect(await screen.findByRole('region', { name: 'Personnes sans place' })).toBeTruthy();
    const none = await screen.findByRole('region', { name: 'Aucun lieu trouvé' });
    expect(within(none).getByText(/aucun de ces nombres ne peut être publié/u)).toBeTruthy();
    const table = await screen.findByRole('table', { name: /^Ce qui s’est passé, par intercommunalité/ });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(cells).toEqual([
      ['non publié', '25, à 5 près', 'non publié', 'non publié'],
      ['non publié', 'non publié', 'non publié', 'non publié'],
    ]);
    expect(router.state.location.search).toBe('?comparer=aucun-lieu&liste=constate');
  });

  it('says that nothing is published yet, and asks for no quarter', async () => {
    quarters = [];
    show('/territoire/carte?couche=refus-complet');
    expect(await screen.findByText(/Aucun trimestre n’est encore publié/u)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Trimestre' })).toBeNull();
  });
});

describe('the month', () => {
  it('is slid by keyboard, said in words, and the list of months follows', async () => {
    const router = show();
    const slider = await screen.findByRole('slider', { name: 'Glisser d’un mois à l’autre' });
    await waitFor(() => {
      expect(slider.getAttribute('aria-valuemax')).toBe('13');
    });
    expect(slider.getAttribute('aria-valuetext')).toMatch(/\(en cours\)$/u);
    slider.focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => {
      expect(router.state.location.search).toBe('?mois=2020-01');
    });
    expect(slider.getAttribute('aria-valuetext')).toBe('janvier 2020');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Mois' }).value).toBe('2020-01');
  });
});

describe('beside the map', () => {
  it('names the places that do not answer, by the coordinator’s own alerts', async () => {
    show();
    expect(await screen.findByRole('link', { name: 'Espace muet', hidden: true })).toBeTruthy();
    expect(screen.getByText(/3 mises en relation sans réponse/u)).toBeTruthy();
    expect(screen.getByText('Dans chaque lieu, quelqu’un répond dans Passerelle.')).toBeTruthy();
  });

  it('keeps a project with what it was looked at with', async () => {
    show('/territoire/carte?commune=00012&trajet=a-pied');
    await userEvent.click(await screen.findByRole('button', { name: 'Essayer ici' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Nom du projet' }), 'À pied');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce projet' }));
    await waitFor(() => {
      expect(kept).toHaveLength(1);
    });
    expect(kept[0]).toMatchObject({
      lookedAt: {
        mode: 'FOOT',
        method: 'ENHANCED_TWO_STEP',
        catchment: 'WITHIN_30',
        estimates: 'AS_THEY_ARE',
      },
    });
  });
});
