import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import type { Office } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import { AddPlacePage } from './add-place-page';

const MANAGES: Office = {
  role: 'ORGANISATION_MANAGER',
  organisationId: 'o1',
  organisationName: 'Communauté de communes',
};

let sent: { readonly url: URL; readonly body: Record<string, unknown> } | undefined;
let refusal: object | undefined;

beforeEach(() => {
  sent = undefined;
  refusal = undefined;
  sessionStorage.clear();
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const answer = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
      });
    if (url.pathname.endsWith('/staff')) {
      const teams = [{ id: 't1', name: 'France services', places: [], members: [] }];
      return answer(200, { organisationId: 'o1', organisationName: '', managers: [], teams });
    }
    if (url.pathname === '/api/v1/communes/00012')
      return answer(200, { code: '00012', name: 'Rocheval', postcodes: ['00120'] });
    if (url.pathname === '/api/v1/communes')
      return answer(200, [{ code: '00012', name: 'Rocheval', postcodes: ['00120'] }]);
    if (url.pathname.endsWith('/check')) return answer(200, { errors: [], repairs: [] });
    sent = { url, body: (await request.json()) as Record<string, unknown> };
    return refusal === undefined ? answer(201, {}) : answer(400, refusal);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function open(permissions: string[], offices: Office[]) {
  return renderRoutes(
    [
      {
        path: '/mes-lieux/nouveau',
        element: (
          <SessionContext
            value={{
              displayName: 'Hélène Garnier',
              memberships: [],
              acting: undefined,
              offices,
              permissions: new Set(permissions),
              territoryCode: '00',
              expiresAt: undefined,
            }}
          >
            <AddPlacePage />
          </SessionContext>
        ),
      },
      { path: '/mes-lieux', element: <p>{'Mes lieux'}</p> },
    ],
    '/mes-lieux/nouveau',
  );
}

// A form of sixty fields, drawn anew at each change, on a machine that may be busy.
const SLOW = { timeout: 10_000 };

// By label and text: to look for a role among so many fields takes seconds.
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const name = () => field('Nom du lieu');
const commune = () => field('Commune');
const write = (input: HTMLInputElement, value: string) => {
  fireEvent.change(input, { target: { value } });
};
const press = (text: string) => {
  fireEvent.click(screen.getByText(text));
};
const chooseRocheval = async () => {
  write(commune(), 'roche');
  fireEvent.click(await screen.findByText('Rocheval', {}, SLOW));
};

describe('a place', { timeout: 40_000 }, () => {
  it('is added to the organisation one manages, with the team that answers, and leads to « Mes lieux »', async () => {
    const router = open(['manage-organisation'], [MANAGES]);
    fireEvent.click(await screen.findByText('France services', {}, SLOW));
    write(name(), 'Le Fil');
    await chooseRocheval();
    fireEvent.click(field('Aide aux démarches administratives'));
    press('Ajouter ce lieu');
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/mes-lieux');
    }, SLOW);
    expect(sent?.url.pathname).toBe('/api/v1/places');
    expect(sent?.url.search).toBe('?organisation=o1&team=t1');
    expect(sent?.body).toMatchObject({
      name: 'Le Fil',
      communeCode: '00012',
      services: ['Aide aux démarches administratives'],
      kinds: [],
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it('that the server refuses keeps what was typed and names each field', async () => {
    refusal = {
      type: 'https://passerelle.example/problems/invalid-request',
      errors: [{ field: 'postcode' }, { field: 'kinds[0]' }],
    };
    const router = open(['manage-organisation'], [MANAGES]);
    write(name(), 'Le Fil');
    press('Ajouter ce lieu');
    // Beside its field, and in the summary that leads there.
    expect(await screen.findAllByText(/code postal à cinq chiffres/u, {}, SLOW)).toHaveLength(2);
    expect(screen.getAllByText('Choisissez le type de lieu.')).toHaveLength(2);
    expect(sent?.url.search).toBe('?organisation=o1');
    expect(name().value).toBe('Le Fil');
    expect(router.state.location.pathname).toBe('/mes-lieux/nouveau');
  });

  it('half written is found again with its commune, and can be begun anew', async () => {
    open(['manage-organisation'], [MANAGES]);
    write(name(), 'Le Fil');
    await chooseRocheval();
    cleanup();
    open(['manage-organisation'], [MANAGES]);
    expect(name().value).toBe('Le Fil');
    await waitFor(() => {
      expect(commune().value).toBe('Rocheval');
    }, SLOW);
    press('Repartir d’une fiche vide');
    expect(name().value).toBe('');
  });

  it('is put in the organisation one chooses among several', async () => {
    const other = { ...MANAGES, organisationId: 'o2', organisationName: 'CCAS' };
    open(['manage-organisation'], [MANAGES, other]);
    press('CCAS');
    write(name(), 'Le Fil');
    press('Ajouter ce lieu');
    await waitFor(() => {
      expect(sent?.url.search).toBe('?organisation=o2');
    }, SLOW);
  });

  it.each<[string, string[], Office[]]>([
    ['who coordinates a territory', ['edit-places'], [{ role: 'COORDINATOR', territoryCode: '00' }]],
    ['whose office gives no right to manage', ['edit-places'], [MANAGES]],
    ['who manages no organisation', ['manage-organisation'], []],
  ])('cannot be added here by somebody %s', (_who, permissions, offices) => {
    open(permissions, offices);
    expect(screen.queryByRole('button', { name: 'Ajouter ce lieu' })).toBeNull();
    expect(screen.getByText(/Seules les personnes qui gèrent une organisation/u)).toBeTruthy();
  });
});
