import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import type { TerritoryLoad, TerritoryOverview } from '../loading-model';
import { TerritoriesPage } from './territories-page';

const GIRONDE: TerritoryOverview = {
  code: '33',
  name: 'Gironde',
  fictional: false,
  communes: 534,
  outlines: 534,
  formerCodes: 12,
  indicatorsKnown: 2787,
  indicatorsSecret: 417,
  indicatorsMissing: 534,
};

const DONE: TerritoryLoad = {
  territoryCode: '33',
  status: 'DONE',
  step: 'ENDED',
  startedAt: '2026-11-22T09:30:00Z',
  endedAt: '2026-11-22T09:30:42Z',
  source: 'API Géo',
  report: {
    changed: true,
    created: 534,
    updated: 0,
    unchanged: 0,
    replaced: 0,
    warnings: [{ kind: 'OUTLINE_MISSING', count: 12, examples: ['Abzac'] }],
  },
};

let sent: FormData | undefined;
let territories: TerritoryOverview[];
let load: TerritoryLoad | undefined;
let refusal: { status: number; body: unknown } | undefined;

function show(permissions: string[]) {
  return renderInPage(
    <SessionContext
      value={{
        displayName: 'Admin',
        memberships: [],
        acting: undefined,
        offices: [],
        permissions: new Set(permissions),
        territoryCode: undefined,
        expiresAt: undefined,
      }}
    >
      <TerritoriesPage />
    </SessionContext>,
  );
}

beforeEach(() => {
  sent = undefined;
  territories = [];
  load = undefined;
  refusal = undefined;
  vi.stubGlobal('fetch', async (request: Request) => {
    const answer = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    if (request.method === 'POST') {
      sent = await request.formData();
      if (refusal !== undefined) return answer(refusal.status, refusal.body);
      load = DONE;
      territories = [{ ...GIRONDE, lastLoad: DONE }];
      return answer(202, { ...DONE, status: 'RUNNING', step: 'WAITING', report: undefined });
    }
    if (request.url.endsWith('/load')) return load === undefined ? answer(404, {}) : answer(200, load);
    return answer(200, territories);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Numéro du département' });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Charger ce département' }));

describe('the page of territories', () => {
  it('opens a département from API Géo in one action, and says in words what came of it', async () => {
    show(['manage-territories']);
    await screen.findByText(/Aucun département n’est encore ouvert/u);
    await userEvent.type(code(), '33');
    await send();
    expect(await screen.findByText(/12 communes n’ont pas de contour/u)).toBeTruthy();
    expect([...(sent?.keys() ?? [])]).toEqual(['source']);
    expect(sent?.get('source')).toBe('API_GEO');
    expect(await screen.findByRole('link', { name: 'Gironde (33)' })).toBeTruthy();
    expect(screen.getByText(/417 sous secret statistique/u)).toBeTruthy();
  });

  it('asks for the number before anything is sent', async () => {
    show(['manage-territories']);
    await send();
    await waitFor(() => {
      expect(code().getAttribute('aria-invalid')).toBe('true');
    });
    expect(sent).toBeUndefined();
  });

  it('names the line of a file that cannot be read, beside the field, and keeps what was chosen', async () => {
    refusal = {
      status: 400,
      body: {
        type: 'https://passerelle.example/problems/invalid-request',
        errors: [{ field: 'communes.3.population', message: 'is not a whole number' }],
      },
    };
    show(['manage-territories']);
    await userEvent.type(code(), '33');
    await userEvent.click(screen.getByRole('radio', { name: /De mes fichiers/u }));
    await userEvent.upload(screen.getByLabelText('Communes'), new File(['insee'], 'communes.csv'));
    await send();
    expect((await screen.findAllByText(/la ligne 3, colonne « population »/u)).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Communes').getAttribute('aria-invalid')).toBe('true');
    expect(code().value).toBe('33');
    expect(sent?.get('communes')).toBeTruthy();
  });

  it('takes no file of one département to another that is chosen in the list', async () => {
    territories = [GIRONDE];
    show(['manage-territories']);
    await userEvent.type(code(), '24');
    await userEvent.click(screen.getByRole('radio', { name: /De mes fichiers/u }));
    await userEvent.upload(screen.getByLabelText('Communes'), new File(['insee'], 'communes_24.csv'));
    await userEvent.click(await screen.findByRole('link', { name: 'Gironde (33)' }));
    await waitFor(() => {
      expect(code().value).toBe('33');
    });
    expect(screen.getByLabelText<HTMLInputElement>('Communes').files).toHaveLength(0);
    await send();
    expect((await screen.findAllByText(/Choisissez au moins un fichier/u)).length).toBeGreaterThan(0);
    expect(sent).toBeUndefined();
  });

  it('shows nothing to who may not manage territories', () => {
    show(['search-network', 'view-territory']);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('heading', { name: /administration de la plateforme/u })).toBeTruthy();
  });
});
