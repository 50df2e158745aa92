import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import { forgetDraft } from '../components/new-import/new-import-memory';
import { NewImportPage } from './new-import-page';

const session: Session = {
  displayName: 'Paul Renard',
  memberships: [],
  offices: [],
  acting: undefined,
  permissions: new Set(['import-places']),
  territoryCode: '00',
  expiresAt: undefined,
};

const PROPOSAL = {
  format: 'HUB_TABLE',
  columns: [
    { header: 'Nom du lieu', samples: ['Médiathèque', 'CCAS'] },
    { header: 'Ville', samples: ['Rocheval'] },
    { header: 'Aides', samples: ['Wifi'] },
    { header: 'Code interne', samples: ['A1'] },
  ],
  profile: {
    fields: {
      name: { columns: ['Nom du lieu'] },
      commune: { columns: ['Ville'] },
      services: { columns: ['Aides'] },
    },
  },
};

/** A server that loses the first file sent, after having kept its source. */
function server(proposal: () => Response | object = () => PROPOSAL) {
  const sent: { method: string; path: string; body: unknown }[] = [];
  let cuts = 1;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const json = (body: unknown) =>
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
    if (pathname.endsWith('/profile-proposal')) {
      const answer = proposal();
      return answer instanceof Response ? answer : json(answer);
    }
    if (request.method === 'PUT') {
      sent.push({ method: 'PUT', path: pathname, body: await request.clone().json() });
      return json({ key: 'hub-des-brunes', editable: true, places: 0, ...PROPOSAL });
    }
    if (request.method === 'POST') {
      sent.push({ method: 'POST', path: pathname, body: request.headers.get('Content-Type') });
      cuts -= 1;
      if (cuts >= 0) throw new TypeError('Failed to fetch');
      return json({ id: 'i-1', status: 'RECEIVED' });
    }
    if (pathname.endsWith('/sources')) {
      const known = [
        { key: 'hub-des-monts', name: 'Hub des Monts', editable: true, format: 'HUB_TABLE', places: 3 },
      ];
      return json(
        sent.length === 0
          ? known
          : [...known, { ...known[0], key: 'hub-des-brunes', name: 'Hub des Brunes' }],
      );
    }
    return json({});
  });
  return sent;
}

function open() {
  return renderRoutes(
    [
      {
        path: '/imports/nouveau',
        element: (
          <SessionContext value={session}>
            <AnnouncerProvider>
              <NewImportPage />
            </AnnouncerProvider>
          </SessionContext>
        ),
      },
      { path: '*', element: <p>Ailleurs</p> },
    ],
    '/imports/nouveau',
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>(/Choisir un (autre )?fichier/);
const give = (name: string, content = 'Nom;Ville') =>
  userEvent.upload(field(), new File([content], name), { applyAccept: false });
const write = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};
const press = () => userEvent.click(screen.getByRole('button', { name: 'Préparer l’aperçu' }));

beforeEach(forgetDraft);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('« Importer un fichier »', () => {
  it('shows each column, what is proposed and what is lost, and keeps all of it when the connection is cut', async () => {
    const sent = server();
    const router = open();
    await give('lieux.csv');
    await screen.findByText('3 colonnes sont proposées par nous : vérifiez-les.', { normalizer: plain });
    screen.getByText('1 colonne ne sera pas reprise.');
    expect(screen.getAllByText('proposé')).toHaveLength(3);
    screen.getByText(/« Médiathèque », « CCAS »/, { normalizer: plain });

    await userEvent.selectOptions(
      await screen.findByLabelText(/« Wifi » veut dire/),
      'Accès internet et matériel informatique',
    );
    await userEvent.selectOptions(screen.getByLabelText('Source'), 'Une nouvelle source…');
    await write('Nom de la nouvelle source', 'Hub des Brunes');
    await press();
    await screen.findByText('La connexion est coupée');
    expect(screen.getByLabelText<HTMLInputElement>('Nom de la nouvelle source').value).toBe('Hub des Brunes');
    screen.getByText(/lieux\.csv/);

    await press();
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/imports/i-1');
    });
    expect(sent.map(({ method }) => method)).toEqual(['PUT', 'POST', 'PUT', 'POST']);
    expect(sent[0]).toEqual({
      method: 'PUT',
      path: '/api/v1/imports/sources/hub-des-brunes',
      body: {
        name: 'Hub des Brunes',
        format: 'HUB_TABLE',
        profile: {
          ignored: ['Code interne'],
          fields: {
            name: { columns: ['Nom du lieu'] },
            commune: { columns: ['Ville'] },
            services: {
              columns: ['Aides'],
              terms: { Wifi: ['Accès internet et matériel informatique'] },
            },
          },
        },
      },
    });
    expect(sent[1]?.body).toMatch(/^multipart\/form-data/);
  }, 20_000);

  it('says what is missing beside its field, and sends nothing', async () => {
    const sent = server(() => ({ ...PROPOSAL, profile: { fields: {} } }));
    open();
    await press();
    await screen.findByRole('link', { name: 'Choisissez un fichier.' });
    await give('lieux.csv');
    await userEvent.selectOptions(await screen.findByLabelText('Source'), 'Une nouvelle source…');
    await write('Nom de la nouvelle source', 'Hub des Monts');
    await press();
    await screen.findByRole('link', { name: /existe déjà/ });
    screen.getByRole('link', { name: /Dites quelle colonne donne le nom du lieu/ });
    expect(sent).toEqual([]);
  }, 20_000);

  it.each([
    ['lieux.xls', 'a', /Enregistrer sous/],
    ['photo.png', 'a', /Il faut un tableau/],
    ['lieux.csv', '', /Ce fichier est vide/],
  ])('refuses %s at once, with what to do', async (name, content, advice) => {
    server();
    open();
    await give(name, content);
    await screen.findByText(advice);
  });

  it('says why the server could not read the file', async () => {
    server(
      () =>
        new Response(
          JSON.stringify({
            type: 'https://passerelle.example/problems/unreadable-file',
            status: 422,
            errors: [{ field: 'file', message: 'WRONG_TYPE' }],
          }),
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        ),
    );
    open();
    await give('lieux.csv', '<html>');
    await screen.findByText(/Ce type de fichier ne peut pas être lu/);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').trim();
}
