import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection } from '@/api/connection';
import { handOver, takeOver } from '@/shared/assessment/chosen';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import type { Place, PlaceFinderProps } from '@/shared/places/place';
import { waitingRoom } from '@/shared/waiting/waiting-room';
import { renderRoutes } from '@/testing/render';
import { forgetEverything } from './flow-memory';
import { NewReferralPage } from './new-referral-page';

const DRAFT = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d';
const PLACE = { id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'CCAS', connected: true } as Place;
const SWORN = {
  ...PLACE,
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e',
  name: 'MDS de Brunes',
  boundBySecrecy: true,
};
const OTHER = { ...PLACE, id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c', name: 'Médiathèque' };

const draft = (part: object = {}) => ({
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

interface Sent {
  readonly path: string;
  readonly key: string | null;
  readonly version: string | null;
  readonly body: unknown;
}

const AWAY = {
  type: 'https://passerelle.example/problems/place-away',
  status: 409,
  takenOverBy: OTHER.id,
  takenOverByName: OTHER.name,
};

/** A server that loses its first answer to « send », after having done it, or has a place that went away meanwhile. */
function server(refused?: '/preview' | '/send' | 'note') {
  const awayAt = refused === 'note' ? undefined : refused;
  const sent: Sent[] = [];
  let cuts = 1;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const json = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    if (request.method === 'POST') {
      sent.push({
        path: pathname,
        key: request.headers.get('Idempotency-Key'),
        version: request.headers.get('If-Match'),
        body: await request.clone().json(),
      });
    }
    if (pathname.endsWith('/communes'))
      return json([{ code: '00012', name: 'Rocheval', postcodes: ['00120'] }]);
    if (pathname.endsWith(`/places/${OTHER.id}`)) return json(OTHER);
    if (awayAt !== undefined && pathname.endsWith(awayAt)) {
      const { placeId } = (await request.clone().json()) as { placeId: string };
      if (placeId === PLACE.id) return json(AWAY, 409);
    }
    if (refused === 'note' && pathname.endsWith('/preview'))
      return json(
        { type: '/problems/rule-not-met', status: 422, errors: [{ field: 'note', message: '' }] },
        422,
      );
    if (pathname.endsWith('/preview'))
      return json(draft({ sides: ['RECEIVER'], place: { id: PLACE.id, name: 'CCAS', address: '' } }));
    if (pathname.endsWith('/send')) {
      cuts -= 1;
      if (cuts >= 0) throw new TypeError('Failed to fetch');
      return json(
        draft({
          status: 'SENT',
          revision: 1,
          place: { id: PLACE.id, name: 'CCAS', address: '3 place du Marché' },
          nextStep: { kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-26' },
        }),
      );
    }
    return json(draft(), request.method === 'POST' ? 201 : 200);
  });
  return sent;
}

function FakeFinder({ action }: PlaceFinderProps) {
  return (
    <>
      {action(PLACE)}
      {action(OTHER)}
      {action(SWORN)}
    </>
  );
}

function open(path = '/mettre-en-relation') {
  return renderRoutes(
    [
      {
        path: '/mettre-en-relation/:draftId?/:step?',
        element: (
          <SessionContext value={session}>
            <NewReferralPage BestPlaces={() => null} PlaceFinder={FakeFinder} />
          </SessionContext>
        ),
      },
      { path: '*', element: <p>Ailleurs</p> },
    ],
    path,
  );
}

const press = async (name: string | RegExp) => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const title = async (name: string) => screen.findByRole('heading', { level: 1, name });

async function fillTheNeed() {
  const knows = screen.queryByRole('button', { name: 'Je sais déjà' });
  if (knows !== null) await userEvent.click(knows);
  else if (screen.queryByRole('button', { name: 'Changer' }) !== null) await press('Changer');
  await userEvent.click(screen.getByRole('radio', { name: /avec quelqu’un à côté/ }));
  await userEvent.type(screen.getByRole('combobox', { name: /commune/ }), 'roche');
  await userEvent.click(await screen.findByRole('option', { name: /Rocheval/ }));
  await press('Choisir un lieu');
  await title('Choisir un lieu');
}

async function fillThePerson() {
  await userEvent.click(await screen.findByRole('radio', { name: /appelle la personne/ }));
  await userEvent.type(box(/Comment l’appeler/), 'Mme D.');
  await userEvent.type(box(/numéro de téléphone/), '06 39 98 01 23');
  await userEvent.click(screen.getByRole('radio', { name: 'De vive voix' }));
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

describe('« Mettre en relation »', () => {
  it('goes straight on with the place that another one named instead of itself', async () => {
    server();
    const router = open(`/mettre-en-relation/${DRAFT}?lieu=${OTHER.id}`);
    await title('Ce qui sera envoyé');
    expect(screen.getByText('Médiathèque')).toBeTruthy();
    expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}/envoi`);
  });

  it('takes a few words to a place bound by secrecy, offers softer ones, and says where they are refused', async () => {
    const sent = server();
    open();
    await fillTheNeed();
    await press(/MDS de Brunes/);
    await fillThePerson();
    const note = box(/Un mot pour le lieu/);
    expect(note.maxLength).toBe(140);
    await userEvent.type(note, 'Violences conjugales');
    await press('Utiliser ces mots');
    expect(note.value).toBe('situation familiale à voir de vive voix');
    await press('Voir ce qui sera envoyé');
    await title('Relire avant d’envoyer');
    expect(sent.at(-1)?.body).toMatchObject({ note: 'situation familiale à voir de vive voix' });
  });

  it('keeps a refused note on the page, with what to do beside it', async () => {
    server('note');
    open();
    await fillTheNeed();
    await press(/MDS de Brunes/);
    await fillThePerson();
    await userEvent.type(box(/Un mot pour le lieu/), 'mdp: azerty');
    await press('Voir ce qui sera envoyé');
    expect((await screen.findAllByText(/Écrivez 140 signes au plus/)).length).toBeGreaterThan(0);
    expect(box(/Un mot pour le lieu/).value).toBe('mdp: azerty');
    expect(box(/Un mot pour le lieu/).getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for no words where nobody is bound by secrecy', async () => {
    server();
    open();
    await fillTheNeed();
    await press(/CCAS/);
    await fillThePerson();
    expect(screen.queryByRole('textbox', { name: /Un mot pour le lieu/ })).toBeNull();
  });

  it.each(['/preview', '/send'] as const)(
    'goes on with the place that takes over, keeps what was typed and asks for a new agreement (%s)',
    async (awayAt) => {
      server(awayAt);
      open();
      await fillTheNeed();
      await press(/CCAS/);
      await fillThePerson();
      await press('Voir ce qui sera envoyé');
      if (awayAt === '/send') await press('Envoyer');
      await screen.findByText(/^Médiathèque prend le relais/);
      await userEvent.click(screen.getByRole('link', { name: 'Choisir Médiathèque' }));
      expect(await screen.findByRole('group', { name: /Médiathèque/ })).toBeTruthy();
      expect(box(/Comment l’appeler/).value).toBe('Mme D.');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'De vive voix' }).checked).toBe(false);
      expect(screen.queryByRole('alert')).toBeNull();
    },
    20_000,
  );

  it('loses nothing that was typed: back, forward, a detour, a cut connection', async () => {
    const sent = server();
    const router = open();
    const go = (to: number) => act(async () => router.navigate(to));
    await fillTheNeed();
    expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}`);

    await go(-1);
    await title('Faire le point');
    expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}/besoin`);
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /commune/ }).value).toBe('Rocheval');
    await press('Choisir un lieu');
    // The need is the same: so is the draft.
    expect(sent.filter(({ path }) => path.endsWith('/referrals'))).toHaveLength(1);

    await press(/CCAS/);
    await fillThePerson();
    await go(-1);
    await title('Choisir un lieu');
    await go(1);
    await title('Ce qui sera envoyé');
    expect(box(/Comment l’appeler/).value).toBe('Mme D.');

    await act(async () => router.navigate('/lieux/quelque-part'));
    await screen.findByText('Ailleurs');
    await go(-1);
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /numéro/ })).value).toBe(
      '06 39 98 01 23',
    );

    await press('Voir ce qui sera envoyé');
    await title('Relire avant d’envoyer');
    await press('Envoyer');
    await screen.findByText(/cette page enverra dès que le réseau revient/);
    await press('Ne pas envoyer');
    await go(-1);
    expect(box(/Comment l’appeler/).value).toBe('Mme D.');
    await go(1);
    await press('Envoyer');
    await title('C’est parti');

    const sends = sent.filter(({ path }) => path.endsWith('/send'));
    expect(sends).toHaveLength(2);
    expect(sends[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sends[1]?.key).toBe(sends[0]?.key);
    expect(sends[1]?.body).toEqual(sends[0]?.body);
    expect(sends[0]?.version).toBe('"0"');
  }, 20_000);

  it('takes over what was chosen in « Faire le point », once', async () => {
    const sent = server();
    handOver('a', {
      kindOfHelp: 'LEARNING_PATH',
      needs: ['LEARN'],
      urgent: true,
      procedure: { body: 'CAF', topic: 'FAMILY_BENEFITS' },
      overrideReason: 'PERSON_PREFERS',
      profileWords: [],
    });
    open();
    const chosen = await screen.findByRole('region', { name: 'Ce que vous avez choisi ensemble' });
    expect(chosen.textContent).toContain('Apprendre à se servir d’internet');
    expect(chosen.textContent).toContain('CAF');
    expect(chosen.textContent).toContain('Enfants');
    expect(chosen.textContent).toMatch(/Urgent.: un droit est bloqué/);
    expect(screen.queryByRole('radio'), 'what was chosen is not asked again').toBeNull();
    expect(takeOver('a')).toBeUndefined();
    await userEvent.type(screen.getByRole('combobox', { name: /commune/ }), 'roche');
    await userEvent.click(await screen.findByRole('option', { name: /Rocheval/ }));
    await press('Choisir un lieu');
    await waitFor(() => {
      expect(sent.map(({ body }) => body)).toEqual([
        {
          orientationType: 'LEARNING_PATH',
          needs: ['LEARN'],
          communeCode: '00012',
          urgent: true,
          procedureBody: 'CAF',
          procedureTopic: 'FAMILY_BENEFITS',
          overrideReason: 'PERSON_PREFERS',
        },
      ]);
    });
  });

  it('gives no reason for another help, chosen here', async () => {
    const sent = server();
    handOver('a', {
      kindOfHelp: 'LEARNING_PATH',
      needs: [],
      urgent: false,
      procedure: NO_PROCEDURE,
      overrideReason: 'PERSON_PREFERS',
      profileWords: [],
    });
    open();
    await fillTheNeed();
    expect(sent[0]?.body).not.toHaveProperty('overrideReason');
  });

  it('keeps the person out of the address and of every storage', async () => {
    server();
    const router = open();
    const addresses: string[] = [];
    router.subscribe(({ location }) => addresses.push(JSON.stringify(location)));
    await fillTheNeed();
    await press(/CCAS/);
    await fillThePerson();
    await press('Voir ce qui sera envoyé');
    await title('Relire avant d’envoyer');
    const kept = [
      ...addresses,
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ].join();
    expect(kept).not.toMatch(/Mme D|39 ?98/);
  });

  it('asks for a new agreement when the place changes, and for it only', async () => {
    server();
    const router = open();
    await fillTheNeed();
    await press(/CCAS/);
    await fillThePerson();
    await act(async () => router.navigate(-1));
    await press(/Médiathèque/);
    await press('Voir ce qui sera envoyé');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Dites comment la personne a donné son accord',
    );
    expect(box(/Comment l’appeler/).value).toBe('Mme D.');
  });

  it('starts anew for the next person', async () => {
    server();
    const router = open();
    await fillTheNeed();
    await act(async () => router.navigate('/mettre-en-relation'));
    await title('Faire le point');
    const together = await screen.findByRole('link', { name: 'Faire le point' });
    expect(together.getAttribute('href')).toBe('/faire-le-point');
    await press('Je sais déjà');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /commune/ }).value).toBe('');
  });

  it('takes up a draft at the choice of a place, and what was not sent is asked again', async () => {
    server();
    const router = open(`/mettre-en-relation/${DRAFT}/relire`);
    await title('Choisir un lieu');
    await waitFor(() => {
      expect(router.state.location.pathname).toBe(`/mettre-en-relation/${DRAFT}`);
    });
  });

  it('leads to what is missing', async () => {
    server();
    open();
    await press('Je sais déjà');
    await press('Choisir un lieu');
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await userEvent.click(screen.getByRole('link', { name: 'Choisissez une commune dans la liste.' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /commune/ }));
  });
});
