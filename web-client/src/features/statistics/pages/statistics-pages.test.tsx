import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import type { Statistics } from '../model';
import { OrganisationStatisticsPage } from './organisation-statistics-page';
import { PlaceStatisticsPage } from './place-statistics-page';

const ORGANISATION = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e';
const steps = (counted: number, waiting: number, never: number) => ({
  counted,
  waiting,
  never,
});
const OWN: Statistics = {
  from: '2025-12',
  to: '2026-11',
  countedAt: '2026-11-22T01:20:00Z',
  sent: 42,
  reported: 3,
  underWay: 4,
  ended: 38,
  endedByReceiver: 34,
  helped: 7,
  closedLoopRate: 81,
  helpRate: 18,
  firstReading: { halfWithin: 0, nineInTenWithin: 1, ...steps(40, 1, 1) },
  answer: { halfWithin: 2, nineInTenWithin: 6, ...steps(36, 2, 4) },
  firstContact: steps(9, 20, 13),
  end: { halfWithin: 11, nineInTenWithin: 30, ...steps(38, 4, 0) },
};
let answer: Statistics;
let refused: boolean;
let asked: string[];

beforeEach(() => {
  answer = OWN;
  refused = false;
  asked = [];
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname + search);
    return Promise.resolve(
      refused
        ? new Response('{"type":"/problems/unavailable"}', { status: 500 })
        : new Response(JSON.stringify(pathname.endsWith('/statistics') ? answer : { name: 'La Ruche' }), {
            status: 200,
            headers: { 'Content-Type': 'application/json' },
          }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(at: string, permissions: string[]) {
  const page = (element: React.ReactElement) => (
    <SessionContext
      value={{
        displayName: 'Hélène Garnier',
        memberships: [],
        acting: undefined,
        offices: [
          { role: 'ORGANISATION_MANAGER', organisationId: ORGANISATION, organisationName: 'CCAS de Brunes' },
        ],
        permissions: new Set(permissions),
        territoryCode: '00',
        expiresAt: undefined,
      }}
    >
      {element}
    </SessionContext>
  );
  return renderRoutes(
    [
      { path: '/organisation/:id/chiffres', element: page(<OrganisationStatisticsPage />) },
      { path: '/lieux/:id/chiffres', element: page(<PlaceStatisticsPage />) },
    ],
    at,
  );
}

const own = (search = '') => show(`/organisation/${ORGANISATION}/chiffres${search}`, ['manage-organisation']);
const figure = (label: string) => screen.getByText(label).parentElement?.textContent;
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('one’s own figures', () => {
  it('are said in plain words, each with its definition, and in a table beside', async () => {
    own();
    expect(
      await screen.findByText(/La moitié des réponses arrive en 2 jours ouvrés ou moins\./u),
    ).toBeTruthy();
    expect(screen.getByText(/La moitié des premières lectures arrive le jour même\./u)).toBeTruthy();
    expect(figure('Le lieu a dit la fin')).toMatch(/81.%/u);
    expect(figure('Le lieu a dit la fin')).toContain('que le lieu a closes ou refusées');
    expect(row(/^Réponse/u).getByText(/en 6 jours ouvrés ou moins/u)).toBeTruthy();
    expect(row(/^Réponse/u).getByText('4')).toBeTruthy();
    expect(screen.getByText(/En plus, 3 par téléphone/u)).toBeTruthy();
  });

  it('show a count of a few, and say no delay of them', async () => {
    own();
    await screen.findByRole('table');
    expect(figure('Avec une aide apportée')).toContain('7');
    expect(row(/^Premier contact/u).getAllByText('Trop peu pour le dire')).toHaveLength(2);
    expect(row(/^Premier contact/u).getByText('9')).toBeTruthy();
  });

  it('keep the chosen months in the address, in order', async () => {
    const router = own('?from=2026-02&to=2026-05');
    await screen.findByRole('table');
    expect(asked[0]).toBe(`/api/v1/organisations/${ORGANISATION}/statistics?from=2026-02&to=2026-05`);
    answer = { ...OWN, from: '2026-02', to: '2026-05' };
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Du mois de' }), '2026-11');
    await vi.waitFor(() => {
      expect(router.state.location.search).toBe('?from=2026-11&to=2026-11');
    });
  });

  it('of months without any say so and what to do', async () => {
    answer = { ...OWN, sent: 0, reported: 0 };
    own();
    expect(await screen.findByText(/Choisissez une autre période/u)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Au mois de' })).toBeTruthy();
  });

  it('say when they were counted', async () => {
    own();
    await screen.findByRole('table');
    expect(screen.getByText(/Compté la dernière fois/u).textContent).toContain('dimanche 22 novembre');
  });

  it('that do not come can be asked for again', async () => {
    refused = true;
    own();
    const again = await screen.findByRole('button', { name: /essayer|Réessayer/iu });
    refused = false;
    await userEvent.click(again);
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('are not asked for by whoever does not manage the organisation', () => {
    show(`/organisation/${ORGANISATION}/chiffres`, ['search-network']);
    expect(screen.getByText(/pour les responsables de l’organisation/u)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe('figures that were never counted', () => {
  it.each([
    ['a place', () => show(`/lieux/${ORGANISATION}/chiffres`, ['read-referrals'])],
    ['an organisation', own],
  ])('of %s say so, and no number that would not be true', async (_whose, open) => {
    answer = { ...OWN, sent: 0 };
    delete answer.countedAt;
    open();
    expect(await screen.findByText(/Pas encore compté/u)).toBeTruthy();
    expect(screen.queryByText(/Compté la dernière fois/u)).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
