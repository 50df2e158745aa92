import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '@/shared/i18n/dates';
import { SessionContext } from '@/shared/session/session';
import { EFFECT, SCENARIO } from '@/testing/coverage-answers';
import { renderRoutes } from '@/testing/render';
import type { Scenario } from '../project-model';
import { ProjectPage } from './project-page';
import { ProjectsPage } from './projects-page';

const PRESENT = calendarDay(new Date()).slice(0, 7);
const ON_FOOT: Scenario = {
  ...SCENARIO,
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d',
  name: 'À pied',
  changes: [{ kind: 'OPEN', communeCodes: ['00011'], perWeek: 5, names: ['Ancien nom'] }],
  lookedAt: { ...SCENARIO.lookedAt, month: PRESENT, mode: 'FOOT' },
};

let scenarios: Scenario[];
let asked: string[];

beforeEach(() => {
  scenarios = [{ ...SCENARIO, lookedAt: { ...SCENARIO.lookedAt, month: PRESENT } }, ON_FOOT];
  asked = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname + search);
    await Promise.resolve();
    if (pathname.endsWith('/effect')) return json(EFFECT);
    if (pathname.endsWith('/scenarios')) return json(scenarios);
    return json(scenarios.find(({ id }) => pathname.endsWith(id)));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const json = (body: unknown) =>
  new Response(JSON.stringify(body), {
    status: 200,
    headers: { 'Content-Type': 'application/json', ETag: '"1"' },
  });

function show(at: string) {
  const session = (page: React.ReactElement) => (
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
      {page}
    </SessionContext>
  );
  return renderRoutes(
    [
      { path: '/territoire/carte/projets', element: session(<ProjectsPage />) },
      { path: '/projets/:id', element: session(<ProjectPage />) },
      { path: '*', element: <p>La carte</p> },
    ],
    at,
  );
}

const compared = () => show(`/territoire/carte/projets?un=${SCENARIO.id}&deux=${ON_FOOT.id}`);
const effects = () => asked.filter((path) => path.includes('/effect'));

describe('two projects', () => {
  it('that were kept differently are both reckoned with the usual settings, which is said', async () => {
    compared();
    expect(await screen.findByText(/gardés avec des réglages ou des mois différents/u)).toBeTruthy();
    expect(effects().map((path) => path.split('?')[1])).toEqual(['settings=USUAL', 'settings=USUAL']);
  });

  it('that were kept alike are reckoned as they were', async () => {
    scenarios = scenarios.map((one) => ({ ...one, lookedAt: ON_FOOT.lookedAt }));
    compared();
    expect(await screen.findByText(/avec les réglages gardés\s: .*Sans voiture/u)).toBeTruthy();
    expect(effects().every((path) => path.endsWith('settings=AS_KEPT'))).toBe(true);
  });
});

describe('a kept project', () => {
  it('says what it was looked at with, by the names of then, and is taken up again the same way', async () => {
    const router = show(`/projets/${ON_FOOT.id}`);
    expect(await screen.findByText(/avec ces réglages\s: .*Sans voiture\s: à pied/u)).toBeTruthy();
    expect(screen.getByText(/^Ancien nom\s: ouvrir une permanence/u)).toBeTruthy();
    expect(asked.some((path) => path.includes('/communes/'))).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre sur la carte' }));
    expect(router.state.location.search).toBe('?trajet=a-pied');
  });

  it('of a month that is over says for which one it is reckoned now', async () => {
    scenarios = [{ ...SCENARIO, lookedAt: { ...SCENARIO.lookedAt, month: '2020-01' } }];
    show(`/projets/${SCENARIO.id}`);
    expect(await screen.findByText(/Gardé pour janvier 2020.*Ce mois est terminé/u)).toBeTruthy();
  });
});
