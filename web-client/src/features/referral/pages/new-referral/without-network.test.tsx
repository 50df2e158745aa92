import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection } from '@/api/connection';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import type { Place, PlaceFinderProps } from '@/shared/places/place';
import { waitingRoom } from '@/shared/waiting/waiting-room';
import { renderRoutes } from '@/testing/render';
import { changeFlow, flowOf, forgetEverything } from './flow-memory';
import { NewReferralPage } from './new-referral-page';

const DRAFT = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d';
const PLACE = { id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'CCAS', connected: true } as Place;

const session: Session = {
  displayName: 'Claire Fontaine',
  memberships: [],
  offices: [],
  acting: {
    teamId: 'a',
    teamName: 'MDS',
    organisationName: 'Département',
    territoryCode: '00',
    roles: ['REFERRER'],
    receives: false,
  },
  permissions: new Set(['handle-referrals']),
  territoryCode: '00',
  expiresAt: undefined,
};

const referral = (part: object = {}) => ({
  id: DRAFT,
  reference: 'K7F-2M9X',
  status: 'DRAFT',
  revision: 0,
  sides: ['SENDER'],
  allowedCommands: ['SEND'],
  nextStep: { kind: 'SEND', of: 'SENDER' },
  silent: false,
  orientationType: 'DO_TOGETHER',
  needs: [],
  urgent: false,
  commune: { code: '00012', name: 'Rocheval' },
  sender: { teamId: 'a', team: 'MDS', organisation: 'Département' },
  createdAt: '2026-11-22T09:12:00Z',
  statusSince: '2026-11-22T09:12:00Z',
  attempts: 0,
  rightMayBeAdded: false,
  appointments: [],
  profileWords: [],
  ...part,
});

interface Call {
  readonly verb: string;
  readonly key: string | null;
  readonly body: unknown;
}

/** Nobody answers as long as it is cut; `refuse` says no to what is sent. */
function server() {
  const calls: Call[] = [];
  const network = { cut: true, refuse: false };
  let stands = referral();
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const json = (body: unknown, status = 200, type = 'application/json') =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
    if (request.method === 'POST') {
      calls.push({
        verb: pathname.split('/').at(-1) ?? '',
        key: request.headers.get('Idempotency-Key'),
        body: await request.clone().json(),
      });
    }
    if (network.cut) throw new TypeError('Failed to fetch');
    if (pathname.endsWith('/preview'))
      return json(referral({ sides: ['RECEIVER'], place: { id: PLACE.id, name: 'CCAS', address: '' } }));
    if (pathname.endsWith('/send')) {
      if (network.refuse)
        return json(
          { type: 'urn:invalid-request', status: 400, errors: [{ field: 'person.contact', message: '' }] },
          400,
          'application/problem+json',
        );
      stands = referral({
        status: 'SENT',
        revision: 1,
        place: { id: PLACE.id, name: 'CCAS', address: '3 place du Marché' },
        nextStep: { kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-26' },
      });
    }
    return json(stands, request.method === 'POST' ? 201 : 200);
  });
  const comesBack = () =>
    act(async () => {
      network.cut = false;
      connection.found();
      await Promise.resolve();
    });
  return { calls, network, comesBack };
}

function open() {
  return renderRoutes(
    [
      {
        path: '/mettre-en-relation/:draftId?/:step?',
        element: (
          <SessionContext value={session}>
            <NewReferralPage
              BestPlaces={() => null}
              PlaceFinder={({ action }: PlaceFinderProps) => action(PLACE)}
            />
          </SessionContext>
        ),
      },
      { path: '*', element: <p>Ailleurs</p> },
    ],
    '/mettre-en-relation',
  );
}

const press = async (name: string | RegExp) => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const title = async (name: string) => screen.findByRole('heading', { level: 1, name });
const box = (name: RegExp) => screen.getByRole('textbox', { name });
const waits = () => screen.findByText(/cette page enverra dès que le réseau revient/);

/** From the choice of a help to « Envoyer », with a commune that the page had seen. */
async function fillAndSend() {
  changeFlow('a', undefined, {
    need: {
      ...flowOf('a', undefined).need,
      kindOfHelp: 'DO_TOGETHER',
      commune: { code: '00012', name: 'Rocheval' },
    },
  });
  const router = open();
  await press('Choisir un lieu');
  await title('Choisir un lieu');
  await press(/CCAS/);
  await userEvent.click(await screen.findByRole('radio', { name: /appelle la personne/ }));
  await userEvent.type(box(/Comment l’appeler/), 'Mme D.');
  await userEvent.type(box(/numéro de téléphone/), '06 39 98 01 23');
  await userEvent.click(screen.getByRole('radio', { name: 'De vive voix' }));
  await press('Voir ce qui sera envoyé');
  await title('Relire avant d’envoyer');
  await press('Envoyer');
  return router;
}

beforeEach(() => {
  forgetEverything();
  waitingRoom.all().forEach(({ key }) => {
    waitingRoom.remove(key);
  });
  connection.found();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('with the network cut', () => {
  it('all is typed and sent later: the draft, then the referral, each once by its key', async () => {
    const { calls, comesBack } = server();
    const router = await fillAndSend();
    await waits();
    expect(router.state.location.pathname).toMatch(/hors-connexion-\d+\/relire$/);
    await comesBack();
    await title('C’est parti');
    expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}/envoye`);
    const created = calls.filter(({ verb }) => verb === 'referrals');
    const sent = calls.filter(({ verb }) => verb === 'send');
    expect(created.length, 'tried while it was cut, too').toBeGreaterThan(1);
    expect(new Set(created.map(({ key }) => key)).size).toBe(1);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ placeId: PLACE.id, person: { callName: 'Mme D.' } });
    expect(waitingRoom.all(), 'nothing waits any more').toEqual([]);
  }, 20_000);

  it('shows before sending what the place will see, and no more', async () => {
    server();
    await fillAndSend();
    await waits();
    expect(screen.getByText(/voici ce que cette page enverra/)).toBeTruthy();
    const seen = screen.getByRole('region', { name: /CCAS verra ceci/ });
    for (const words of ['Rocheval', 'Mme D.', 'MDS, Département']) expect(seen.textContent).toContain(words);
    expect(seen.textContent).toMatch(/06.39.98.01.23/);
  }, 20_000);

  it('asks before the page is left, keeps it out of every storage, and is called off in one tap', async () => {
    const { calls, comesBack } = server();
    await fillAndSend();
    await waits();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    await press('Ne pas envoyer');
    await screen.findByRole('button', { name: 'Envoyer' });
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    await comesBack();
    expect(calls.filter(({ verb }) => verb === 'send')).toEqual([]);
  }, 20_000);

  it('leaves while one is on another page, and is not changed underneath', async () => {
    const { calls, comesBack } = server();
    const router = await fillAndSend();
    await waits();
    const reading = router.state.location.pathname;
    await act(async () => router.navigate(reading.replace('relire', 'envoi')));
    await waits();
    await act(async () => router.navigate('/ailleurs'));
    await comesBack();
    await waitFor(() => {
      expect(waitingRoom.all()).toMatchObject([
        { state: 'done', href: `/mettre-en-relation/${DRAFT}/envoye` },
      ]);
    });
    expect(calls.filter(({ verb }) => verb === 'send')).toHaveLength(1);
    await act(async () => router.navigate(reading));
    await title('C’est parti');
  }, 20_000);

  it('keeps what was typed when the server says no afterwards, under the draft that it now knows', async () => {
    const { calls, network, comesBack } = server();
    network.refuse = true;
    const router = await fillAndSend();
    await waits();
    await comesBack();
    await screen.findByText('Une information est à corriger');
    expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}/relire`);
    await userEvent.click(screen.getByRole('link', { name: 'Corriger' }));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /numéro/ })).value).toBe(
      '06 39 98 01 23',
    );
    network.refuse = false;
    await press('Voir ce qui sera envoyé');
    await press('Envoyer');
    await title('C’est parti');
    expect(new Set(calls.filter(({ verb }) => verb === 'referrals').map(({ key }) => key)).size).toBe(1);
  }, 20_000);
});
