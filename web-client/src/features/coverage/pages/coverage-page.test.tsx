import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import { ANOMALIES, COVERAGE, EFFECT, EXPLAINED, SCENARIO } from '@/testing/coverage-answers';
import type { Coverage } from '../model';
import { CoveragePage } from './coverage-page';

let coverage: Coverage;
let sent: {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly match: string | null;
}[];
/** The next answer to what keeps a project; then they are kept. */
let refusals: number[];

beforeEach(() => {
  coverage = COVERAGE;
  sent = [];
  refusals = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'GET') {
      sent.push({
        method: request.method,
        path: pathname,
        body: await request.clone().json(),
        match: request.headers.get('If-Match'),
      });
    }
    if (pathname.endsWith('/coverage')) return json(coverage);
    if (pathname.endsWith('/coverage/months')) return json(['2020-01']);
    if (pathname.endsWith('/coverage/anomalies')) return json(ANOMALIES);
    if (pathname.includes('/coverage/communes/')) return json(EXPLAINED);
    if (pathname === '/api/v1/notices') return json({ items: [], unread: 0 });
    if (pathname.endsWith('/coverage/effect')) return json(EFFECT);
    if (pathname.endsWith('/outlines')) return json({ type: 'FeatureCollection', features: [] });
    if (pathname.includes('/scenarios')) {
      const refused = request.method === 'GET' ? undefined : refusals.shift();
      return refused === undefined
        ? json(SCENARIO, request.method === 'GET' ? '"7"' : '"1"')
        : new Response('{"type":"/problems/stale-version"}', { status: refused });
    }
    return json({ shareInNeed: { value: 0.154 } });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const json = (body: unknown, etag = '') =>
  new Response(JSON.stringify(body), {
    status: 200,
    headers: { 'Content-Type': 'application/json', ...(etag === '' ? {} : { ETag: etag }) },
  });

function show(permissions: string[], at = '/territoire/carte') {
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
              permissions: new Set(permissions),
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

const explain = (name: string) =>
  screen.findByRole('button', { name: new RegExp(`^${name}\\s: comprendre`) });

describe('the map of what is missing', () => {
  it('is not shown to who does not coordinate a territory, and asks for nothing', async () => {
    show(['search-network']);
    expect(await screen.findByText('Cette carte n’est pas pour vous')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says what its figures are worth, and which neighbours are missing', async () => {
    show(['view-territory']);
    expect(await screen.findByText(/71 lieux sur 112/)).toBeDefined();
    expect(screen.getByText(/^Dordogne\s: ses lieux ne sont pas chargés/)).toBeDefined();
  });

  it('begins with the worst commune, and turns round when a header is pressed', async () => {
    show(['view-territory']);
    await explain('Rocheval');
    const names = () =>
      within(screen.getByRole('table', { name: /^Communes/ }))
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['Rocheval', 'Aubrelle', 'Zuy']);
    const header = screen.getByRole('columnheader', { name: /^Sans place/u });
    expect(header.getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(within(header).getByRole('button'));
    expect(names()).toEqual(['Zuy', 'Aubrelle', 'Rocheval']);
  });

  it('explains in steps the commune that is chosen, and the address keeps it', async () => {
    const router = show(['view-territory']);
    await userEvent.click(await explain('Rocheval'));
    const panel = await screen.findByRole('region', { name: 'Rocheval' });
    expect(
      await within(panel).findByText(/^2.675 habitants × 15,4.% × fragilité 6,2 \(estimée\) ÷ 6,2/),
    ).toBeDefined();
    expect(within(panel).getByText(/jusqu’à 5 autres communes/)).toBeDefined();
    expect(within(panel).getByText(/estimé \(secret statistique\)/)).toBeDefined();
    expect(router.state.location.search).toBe('?commune=00012');
  });

  it('says that nothing can be computed rather than that nobody lacks a place', async () => {
    coverage = {
      ...COVERAGE,
      computable: false,
      communes: COVERAGE.communes.map((line) => {
        const rest = { ...line };
        delete rest.missing;
        delete rest.share;
        return rest;
      }),
    };
    show(['view-territory']);
    expect((await screen.findAllByText(/aucun lieu n’a dit combien de personnes/)).length).toBeGreaterThan(0);
    const table = screen.getByRole('table', { name: /^Communes/ });
    expect(within(table).getAllByText('non calculable').length).toBeGreaterThan(2);
    expect(screen.queryByText('Proposer les meilleures communes')).toBeNull();
  });
});

describe('what is thought of', () => {
  it('is tried, shown with its effect, and kept under a name', async () => {
    show(['view-territory'], '/territoire/carte?commune=00012');
    await userEvent.click(await screen.findByRole('button', { name: 'Essayer ici' }));
    expect(await screen.findByText(/^230 personnes de moins sans place/)).toBeDefined();
    expect(sent.at(-1)?.body).toEqual({
      changes: [{ kind: 'OPEN', communeCodes: ['00012'], perWeek: 8 }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce projet' }));
    expect(screen.getByText('Donnez un nom au projet pour le retrouver.')).toBeDefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Nom du projet' }), 'Le mardi');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce projet' }));
    expect(await screen.findByRole('link', { name: 'Voir le projet' })).toBeDefined();
    expect(sent.at(-1)).toMatchObject({ method: 'POST', path: '/api/v1/territories/00/scenarios' });
  });

  it('stays as it was typed when a colleague was quicker, and is kept knowingly', async () => {
    show(['view-territory'], '/territoire/carte?commune=00012');
    await userEvent.click(await screen.findByRole('button', { name: 'Essayer ici' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Nom du projet' }), 'Le mardi');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ce projet' }));
    refusals = [412];
    await userEvent.click(await screen.findByRole('button', { name: 'Garder les changements' }));
    expect(await screen.findByText('Un collègue a changé ce projet entre-temps')).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom du projet' }).value).toBe('Le mardi');
    await userEvent.click(screen.getByRole('button', { name: 'Garder ma version' }));
    await waitFor(() => {
      expect(sent.at(-1)).toMatchObject({
        method: 'PUT',
        match: '"7"',
        body: { changes: [{ kind: 'OPEN', communeCodes: ['00012'], perWeek: 8 }] },
      });
    });
  });

  it('is not tried with what is no number, which stays to be corrected', async () => {
    show(['view-territory'], '/territoire/carte?commune=00012');
    const people = await screen.findByRole('textbox', { name: /^Et si on ouvrait/ });
    await userEvent.clear(people);
    await userEvent.type(people, 'huit');
    await userEvent.click(screen.getByRole('button', { name: 'Essayer ici' }));
    expect(screen.getByText(/^Écrivez un nombre de 1 à 1.000/)).toBeDefined();
    expect((people as HTMLInputElement).value).toBe('huit');
    expect(sent).toEqual([]);
  });
});

describe('beside the map', () => {
  it('says what asks to be looked at, and what does not', async () => {
    show(['view-territory']);
    expect(await screen.findByText(/Aides hors de portée \(1\)/u)).toBeTruthy();
    expect(screen.getByText(/aucun lieu\. 3 communes à plus de 30 minutes/u)).toBeTruthy();
    expect(screen.getByText(/Chaque commune a au moins un lieu/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Espace de Zuy', hidden: true }).getAttribute('href')).toBe(
      '/lieux/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
    );
  });

  it('shows a month that is over as it was kept, with the usual settings and nothing to try out', async () => {
    const router = show(['view-territory'], '/territoire/carte?trajet=a-pied');
    await screen.findByRole('option', { name: 'janvier 2020' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mois' }), '2020-01');
    await waitFor(() => {
      expect(router.state.location.search).toBe('?mois=2020-01');
    });
    expect(await screen.findByText(/seule sa carte est gardée/u)).toBeTruthy();
    expect(screen.getByText(/celle de son dernier jour/u)).toBeTruthy();
  });

  it('gives the figures away as files', async () => {
    show(['view-territory']);
    expect(await screen.findByRole('button', { name: 'Tableau (CSV)' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Carte (GeoJSON)' })).toBeTruthy();
  });
});
