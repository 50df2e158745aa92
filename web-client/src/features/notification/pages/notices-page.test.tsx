import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { renderInPage } from '@/testing/render';
import type { Notice } from '../model';
import { NoticesPage } from './notices-page';

const notice = (id: string, more: Partial<Notice>): Notice => ({
  id,
  kind: 'ANSWER_DUE',
  topic: 'REMINDER',
  at: '2026-11-20T09:00:00Z',
  read: false,
  placeId: 'p1',
  placeName: 'Mairie d’Aubrelle',
  ...more,
});

let notices: Notice[];
let refuse: boolean;
let asked: string[];

beforeEach(() => {
  refuse = false;
  asked = [];
  notices = [
    notice('n3', { referralId: 'r3', teamId: 'mine' }),
    notice('n2', { kind: 'DECLINED', topic: 'PROGRESS', referralId: 'r2', teamId: 'other' }),
    notice('n1', { kind: 'SILENT_IN_TERRITORY', topic: 'ALERT', count: 3, read: true }),
  ];
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    asked.push(`${request.method} ${pathname}`);
    if (refuse) return Promise.resolve(new Response('{}', { status: 400 }));
    if (request.method === 'POST') {
      notices = notices.map((one) =>
        pathname.includes(one.id) || searchParams.has('to') ? { ...one, read: true } : one,
      );
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    const rest = searchParams.has('before') ? notices.slice(2) : notices.slice(0, 2);
    return Promise.resolve(
      new Response(
        JSON.stringify({
          items: notices.length < 3 ? notices : rest,
          unread: notices.filter(({ read }) => !read).length,
          ...(searchParams.has('before') || notices.length < 3 ? {} : { next: 'n2' }),
        }),
        { status: 200, headers: { 'Content-Type': 'application/json' } },
      ),
    );
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const TEAMS = [
  {
    teamId: 'mine',
    teamName: 'MDS du Val',
    organisationName: 'Département',
    territoryCode: '00',
    roles: [],
    receives: false,
  },
  {
    teamId: 'other',
    teamName: 'CCAS',
    organisationName: 'Ville',
    territoryCode: '00',
    roles: [],
    receives: false,
  },
];

function show() {
  return renderInPage(
    <SessionContext
      value={{
        displayName: 'Claire Fontaine',
        memberships: TEAMS,
        acting: TEAMS[0],
        offices: [],
        permissions: new Set(),
        territoryCode: '00',
        expiresAt: undefined,
      }}
    >
      <AnnouncerProvider>
        <NoticesPage />
      </AnnouncerProvider>
    </SessionContext>,
  );
}

const line = async (text: RegExp) => {
  const item = (await screen.findByText(text)).closest('li');
  if (item === null) throw new Error('a notice is an item of the list');
  return within(item);
};

describe('the page of notices', () => {
  it('says each in words and leads to what it speaks of', async () => {
    show();
    const due = await line(/Une réponse est attendue/u);
    expect(due.getByRole('link').getAttribute('href')).toBe('/mises-en-relation/r3');
    await userEvent.click(screen.getByRole('button', { name: 'Voir les plus anciens' }));
    const silent = await line(/3 mises en relation sans réponse/u);
    expect(silent.getByRole('link').getAttribute('href')).toBe('/lieux/p1');
    expect(document.activeElement).toBe(silent.getByRole('link'));
  });

  it('opens no referral of another team, and says which team to choose', async () => {
    show();
    const declined = await line(/un autre lieu est à choisir/u);
    expect(declined.queryByRole('link')).toBeNull();
    expect(declined.getByText(/C’est pour CCAS/u)).toBeTruthy();
  });

  it('says of a team that was left only that', async () => {
    notices = [notice('n9', { referralId: 'r9', teamId: 'left' })];
    show();
    const due = await line(/Une réponse est attendue/u);
    expect(due.queryByRole('link')).toBeNull();
    expect(due.getByText('C’était pour une équipe dont vous ne faites plus partie.')).toBeTruthy();
  });

  it('marks one as read, then all, and says so', async () => {
    show();
    const due = await line(/Une réponse est attendue/u);
    await userEvent.click(due.getByRole('button', { name: /Marquer comme lu/u }));
    await waitFor(() => {
      expect(due.queryByText('Non lu')).toBeNull();
    });
    expect(asked).toContain('POST /api/v1/notices/n3/read');
    await userEvent.click(screen.getByRole('button', { name: 'Tout marquer comme lu' }));
    expect(await screen.findByText('Tous les avis sont lus.')).toBeTruthy();
    expect(await screen.findByText('Tout est lu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tout marquer comme lu' })).toBeNull();
  });

  it('helps when there is nothing', async () => {
    notices = [];
    show();
    expect(await screen.findByText(/Aucun avis pour le moment/u)).toBeTruthy();
  });

  it('offers to ask again when the server refuses', async () => {
    refuse = true;
    show();
    await screen.findByRole('alert');
    refuse = false;
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/Une réponse est attendue/u)).toBeTruthy();
  });
});
