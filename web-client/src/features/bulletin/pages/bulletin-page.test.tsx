import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import type { Bulletin } from '../model';
import { BulletinPage } from './bulletin-page';

let bulletin: Bulletin;
let sent: { method: string; path: string; ifMatch: string | null; body: unknown }[];
let refuse: { status: number; body: unknown } | undefined;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

beforeEach(() => {
  refuse = undefined;
  sent = [];
  bulletin = {
    territoryCode: '00',
    territoryName: 'Vaubrune',
    mayChange: true,
    contacts: [
      {
        body: 'CAF',
        state: 'KNOWN',
        phone: '3230',
        counter: 'Le mardi',
        verifiedOn: '2026-11-20',
        old: false,
        version: 2,
      },
      { body: 'CPAM', state: 'NONE_KNOWN', verifiedOn: '2026-03-20', old: true, version: 1 },
      { body: 'TAXES', state: 'NOT_VERIFIED', old: false, version: 0 },
    ],
    entries: [
      {
        id: 'e1',
        kind: 'DEMATERIALISATION',
        title: 'Carte grise',
        body: 'PREFECTURE',
        on: '2026-01-05',
        words: 'La demande se fait en ligne seulement.',
        version: 4,
        changedAt: '2026-11-20T09:00:00Z',
      },
    ],
  };
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return json(bulletin);
    sent.push({
      method: request.method,
      path: new URL(request.url).pathname.replace('/api/v1', ''),
      ifMatch: request.headers.get('If-Match'),
      body: await request.json().catch(() => undefined),
    });
    if (refuse !== undefined) return json(refuse.body, refuse.status);
    return request.url.endsWith('/remove') ? new Response(null, { status: 204 }) : json({}, 201);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const session = (territoryCode: string | undefined): Session => ({
  displayName: 'Paul Renard',
  memberships: [],
  acting: undefined,
  offices: [],
  permissions: new Set(['search-network']),
  territoryCode,
  expiresAt: undefined,
});

function open(territory?: string) {
  return renderInPage(
    <SessionContext value={session(territory)}>
      <BulletinPage />
    </SessionContext>,
  );
}

it('says first by which way a human answers, and when nobody knows any', async () => {
  open('00');
  const contacts = await screen.findByRole('region', { name: 'Joindre un être humain' });
  expect(
    within(contacts)
      .getByRole('link', { name: /Appeler CAF.*32/u })
      .getAttribute('href'),
  ).toBe('tel:3230');
  expect(within(contacts).getByText('Aucun contact humain connu')).toBeTruthy();
  expect(within(contacts).getByText(/à confirmer/u)).toBeTruthy();
  expect(within(contacts).getByText('Pas encore vérifié')).toBeTruthy();
  const online = screen.getByRole('region', { name: 'Ce qui passe en ligne' });
  expect(within(online).getByText(/^Depuis le/u)).toBeTruthy();
  expect(within(online).getByText('Aucune autre façon de faire n’est indiquée.')).toBeTruthy();
});

it('is only read by whoever does not keep it', async () => {
  bulletin = { ...bulletin, mayChange: false };
  open('00');
  await screen.findByRole('region', { name: 'Joindre un être humain' });
  expect(screen.queryByRole('button')).toBeNull();
});

it('says whose page it is to who works nowhere', async () => {
  open();
  expect(await screen.findByText('Cette page est celle d’un département')).toBeTruthy();
});

it('keeps what was found, with the version that was read', async () => {
  const user = userEvent.setup();
  open('00');
  await user.click(await screen.findByRole('button', { name: /Mettre à jour.: CAF/u }));
  const phone = screen.getByLabelText<HTMLInputElement>('Téléphone');
  await user.clear(phone);
  await user.type(phone, '3646');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('C’est enregistré.');
  expect(sent).toMatchObject([
    {
      method: 'PUT',
      path: '/territories/00/human-contacts/CAF',
      ifMatch: '"2"',
      body: { phone: '3646', counter: 'Le mardi' },
    },
  ]);
});

it('says beside the field what the server refused, and keeps everything typed', async () => {
  const user = userEvent.setup();
  refuse = {
    status: 400,
    body: { type: 'about:blank', errors: [{ field: 'phone', message: 'cannot be dialled' }] },
  };
  open('00');
  await user.click(await screen.findByRole('button', { name: /Mettre à jour.: CAF/u }));
  const phone = screen.getByLabelText<HTMLInputElement>('Téléphone');
  await user.clear(phone);
  await user.type(phone, '12');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findAllByText(/Ce numéro ne peut pas être composé/u)).not.toHaveLength(0);
  expect(phone.value).toBe('12');
});

it('asks for what a meeting needs before anything is sent, then tells it', async () => {
  const user = userEvent.setup();
  open('00');
  await user.click(await screen.findByRole('button', { name: 'Annoncer une rencontre' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Donnez un nom/u);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Nom de la rencontre'), 'Réseau');
  await user.type(screen.getByLabelText('Jour'), '2031-01-04');
  await user.type(screen.getByLabelText('Lieu'), 'Aubrelle');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => {
    expect(sent).toMatchObject([
      {
        path: '/territories/00/bulletin/entries',
        body: { kind: 'MEETING', title: 'Réseau', where: 'Aubrelle' },
      },
    ]);
  });
});

it('takes an entry off the page once that is confirmed', async () => {
  const user = userEvent.setup();
  open('00');
  await user.click(await screen.findByRole('button', { name: /^Retirer.: Carte grise/u }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retirer' }));
  await waitFor(() => {
    expect(sent).toMatchObject([{ path: '/bulletin-entries/e1/remove' }]);
  });
});
