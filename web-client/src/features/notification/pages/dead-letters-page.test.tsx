import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import type { DeadLetter } from '../dead-letter-model';
import { DeadLettersPage } from './dead-letters-page';

let letters: DeadLetter[];
let refuse: boolean;

beforeEach(() => {
  refuse = false;
  letters = [
    {
      id: 'd1',
      kind: 'MAIL',
      about: 'm1',
      attempts: 24,
      failure: 'ConnectException',
      createdAt: '2026-11-21T09:00:00Z',
      givenUpAt: '2026-11-22T06:00:00Z',
    },
    {
      id: 'd2',
      kind: 'ANSWER_DUE',
      about: 'r1',
      attempts: 24,
      failure: 'IllegalStateException',
      createdAt: '2026-11-20T09:00:00Z',
      givenUpAt: '2026-11-21T06:00:00Z',
    },
  ];
  vi.stubGlobal('fetch', (request: Request) => {
    if (request.method === 'POST') {
      if (refuse) return Promise.resolve(new Response('{}', { status: 404 }));
      letters = letters.filter(({ id }) => !request.url.includes(`/${id}/`));
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    return Promise.resolve(
      new Response(JSON.stringify(letters), {
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

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
      <DeadLettersPage />
    </SessionContext>,
  );
}

const HANDLES = ['handle-dead-letters'];

describe('what could not be delivered', () => {
  it('is said in words, with its reason and what to do', async () => {
    show(HANDLES);
    expect(await screen.findByText('Un mail à un membre n’est pas parti')).toBeTruthy();
    expect(screen.getByText(/ne répond pas\. Vérifiez le réseau/u)).toBeTruthy();
    expect(screen.getByText(/Des avis n’ont pas pu être écrits/u)).toBeTruthy();
  });

  it('is tried again in one action', async () => {
    show(HANDLES);
    await userEvent.click(await screen.findByRole('button', { name: /^Réessayer.: Un mail/u }));
    expect(await screen.findByText('1 envoi')).toBeTruthy();
    expect(letters.map(({ id }) => id)).toEqual(['d2']);
  });

  it('is given up only once that is confirmed', async () => {
    show(HANDLES);
    const line = (await screen.findByText('Des avis n’ont pas pu être écrits')).closest('li');
    if (line === null) throw new Error('a delivery is an item of the list');
    await userEvent.click(within(line).getByRole('button', { name: 'Abandonner' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/n’auront jamais cet avis/u)).toBeTruthy();
    expect(letters).toHaveLength(2);
    await userEvent.click(dialog.getByRole('button', { name: 'Abandonner' }));
    expect(await screen.findByText('1 envoi')).toBeTruthy();
    expect(letters.map(({ id }) => id)).toEqual(['d1']);
  });

  it('stays where it is, with the reason, when the server refuses', async () => {
    show(HANDLES);
    refuse = true;
    await userEvent.click(await screen.findByRole('button', { name: /^Réessayer.: Un mail/u }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('Un mail à un membre n’est pas parti')).toBeTruthy();
  });

  it('may be nothing at all', async () => {
    letters = [];
    show(HANDLES);
    expect(await screen.findByText(/Aucun envoi en échec/u)).toBeTruthy();
  });

  it('is shown to nobody else', () => {
    show(['manage-organisation', 'view-territory']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { name: /administration de la plateforme/u })).toBeTruthy();
  });
});
