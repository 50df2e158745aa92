import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderRoutes } from '@/testing/render';
import type { Import, ImportRow } from '../model';
import { ImportPage } from './import-page';

const ID = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1e';

const run = (part: Partial<Import> = {}): Import => ({
  id: ID,
  sourceKey: 'hub-brunes',
  sourceName: 'Hub des Brunes',
  territoryCode: '00',
  status: 'READY',
  format: 'HUB_TABLE',
  fileName: 'lieux.csv',
  size: 48_213,
  sha256: '0',
  pulled: false,
  mine: true,
  rowsRead: 347,
  rowsTotal: 347,
  counts: {
    created: 31,
    updated: 12,
    unchanged: 290,
    possibleDuplicate: 2,
    rejected: 1,
    outside: 0,
    absent: 0,
  },
  differing: 1,
  undecided: 2,
  outdated: 0,
  rules: [{ rule: 'REQUIRED_MISSING', kind: 'REJECTED', count: 1 }],
  receivedAt: '2026-11-22T09:14:00Z',
  readyAt: '2026-11-22T09:14:08Z',
  notGivenBack: [],
  ...part,
});

const row = (number: number, part: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome: 'POSSIBLE_DUPLICATE',
  sourceId: `s-${String(number)}`,
  name: `Lieu ${String(number)}`,
  fields: [{ field: 'PHONE', values: ['+33536490012'] }],
  changes: [],
  communes: [],
  notes: [],
  candidates: [
    {
      placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
      name: 'Médiathèque',
      address: '3 place du Marché',
      communeName: 'Rocheval',
      likely: true,
      reasons: ['SAME_PHONE', 'NEAR'],
      metres: 30,
    },
  ],
  reopens: false,
  outdated: false,
  ...part,
});

const session: Session = {
  displayName: 'Paul Renard',
  memberships: [],
  offices: [],
  acting: undefined,
  permissions: new Set(['import-places']),
  territoryCode: '00',
  expiresAt: undefined,
};

type Answer = (request: Request, url: URL) => unknown;

/** Answers by the end of the path; a `Response` is given as it is. */
function server(answers: Record<string, Answer>) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const path = url.pathname.replace(`/api/v1/imports/${ID}`, '');
    if (request.method === 'POST') {
      asked.push({
        path,
        body: await request
          .clone()
          .json()
          .catch(() => undefined),
      });
    }
    const body = answers[path]?.(request, url);
    return body instanceof Response
      ? body
      : new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
  });
  return asked;
}

const refused = (status: number, slug: string) =>
  new Response(JSON.stringify({ type: `https://passerelle.example/problems/${slug}`, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

function open(query = '', permissions = session.permissions) {
  renderRoutes(
    [
      {
        path: '/imports/:id',
        element: (
          <SessionContext value={{ ...session, permissions }}>
            <AnnouncerProvider>
              <ImportPage />
            </AnnouncerProvider>
          </SessionContext>
        ),
      },
      { path: '*', element: <p>Ailleurs</p> },
    ],
    `/imports/${ID}${query}`,
  );
}

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the preview', () => {
  it('says first what would change, and that nothing has', async () => {
    server({ '': () => run(), '/rows': () => ({ items: [row(1)], total: 1 }) });
    open();
    await screen.findByText('31 lieux nouveaux, 12 changent, 290 sans changement, 2 à regarder, 1 refusé');
    screen.getByText('Rien n’est encore changé.');
    await screen.findByText('même téléphone');
    expect(screen.getByText(/à 30/)).toBeTruthy();
  });

  it('leads on to the next row once one is decided, and says what was noted', async () => {
    const asked = server({
      '': () => run(),
      '/rows': () => ({ items: [row(4), row(9)], total: 2 }),
      '/rows/4/decision': () =>
        row(4, {
          decision: {
            choice: 'MERGE',
            placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
            at: '2026-11-22T09:18:00Z',
          },
        }),
      '/rows/9/decision': () => row(9, { decision: { choice: 'KEEP_APART', at: '2026-11-22T09:18:00Z' } }),
    });
    open();
    const first = (await screen.findByRole('heading', { name: 'Lieu 4' })).closest('li');
    const second = screen.getByRole('heading', { name: 'Lieu 9' }).closest('li');
    if (first === null || second === null) throw new Error('No rows');
    await userEvent.click(within(first).getByRole('button', { name: /même lieu/ }));
    await within(first).findByText(/C’est le même lieu que Médiathèque/);
    expect(asked[0]?.body).toEqual({ choice: 'MERGE', placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Lieu 9' }));

    await userEvent.click(within(second).getByRole('button', { name: 'Ce sont deux lieux' }));
    await within(second).findByText(/sera ajouté/);
    // Nothing is left to decide: the focus stays where the answer is.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Lieu 9' }));
  });

  it('keeps ours where a correction was made by hand, until somebody takes theirs', async () => {
    const change = {
      field: 'PHONE',
      ours: ['+33536490012'],
      theirs: ['+33536490013'],
      before: ['+33536490011'],
      differing: true,
      taken: false,
    } as const;
    const updated = (taken: boolean) =>
      row(2, {
        outcome: 'UPDATED',
        candidates: [],
        changes: [
          {
            ...change,
            ours: [...change.ours],
            theirs: [...change.theirs],
            before: [...change.before],
            taken,
          },
        ],
      });
    const asked = server({
      '': () => run(),
      '/rows': () => ({ items: [updated(false)], total: 1 }),
      '/rows/2/decision': () => updated(true),
    });
    open('?voir=changements');
    await screen.findByText('corrigé à la main');
    const ours = screen.getByRole('button', { name: 'Garder le nôtre' });
    const theirs = screen.getByRole('button', { name: 'Prendre le leur' });
    expect(ours.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(theirs);
    await waitFor(() => {
      expect(theirs.getAttribute('aria-pressed')).toBe('true');
    });
    expect(asked[0]?.body).toEqual({ choice: 'TAKE_THEIRS', field: 'PHONE' });
    expect(document.activeElement).toBe(theirs);
  });

  it('calls a commune by its name', async () => {
    const created = row(3, {
      outcome: 'CREATED',
      candidates: [],
      fields: [{ field: 'COMMUNE', values: ['00003', '71100'] }],
      communes: [{ code: '00003', name: 'Rocheval' }],
    });
    server({ '': () => run(), '/rows': () => ({ items: [created], total: 1 }) });
    open('?voir=nouveaux');
    await screen.findByText('Rocheval (71100)');
  });

  it('names the communes of a competence, counts many, and says which come and go', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `000${String(at + 10)}`);
    const updated = row(3, {
      outcome: 'UPDATED',
      candidates: [],
      changes: [
        {
          field: 'COMPETENT_FOR',
          ours: many.slice(1),
          theirs: many.slice(0, 19),
          before: many.slice(1),
          differing: false,
          taken: true,
        },
      ],
      communes: [
        { code: '00010', name: 'Aubrelle' },
        { code: '00029', name: 'Rocheval' },
      ],
    });
    server({ '': () => run(), '/rows': () => ({ items: [updated], total: 1 }) });
    open('?voir=changements');
    await screen.findByText('Une commune de plus : Aubrelle. Une commune de moins : Rocheval.');
    screen.getByText(/^19 communes, dont Aubrelle, 00011, 00012…/);
    expect(screen.getAllByText('Voir toutes les communes')).toHaveLength(2);
  });

  it('keeps the row when a decision cannot be saved', async () => {
    server({
      '': () => run(),
      '/rows': () => ({ items: [row(4)], total: 1 }),
      '/rows/4/decision': () => refused(503, 'unknown'),
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Ce sont deux lieux' }));
    await screen.findByText('Passerelle ne peut pas répondre pour le moment');
    screen.getByRole('button', { name: 'Ce sont deux lieux' });
  });
});

describe('applying', () => {
  it('says once more what will happen, shows how far it is, what it did, and offers to undo', async () => {
    let now: Partial<Import> = {};
    server({
      '': () => run(now),
      '/rows': () => ({ items: [], total: 0 }),
      '/apply': () => {
        const accepted = run({
          status: 'APPLYING',
          progress: { step: 'WRITING', done: 12_400, total: 20_000 },
        });
        now = { status: 'APPLIED', appliedAt: '2026-11-22T09:20:00Z' };
        return accepted;
      },
      '/undo': () => {
        const accepted = run({ status: 'UNDOING', progress: { step: 'WAITING', done: 0, total: 0 } });
        now = {
          status: 'UNDONE',
          undoneAt: '2026-11-22T10:00:00Z',
          notGivenBack: [
            { placeId: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', name: 'CCAS', reason: 'CHANGED_SINCE' },
          ],
        };
        return accepted;
      },
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Appliquer cet import' }));
    const dialog = await screen.findByRole('dialog');
    expect(plain(dialog.textContent)).toContain('31 lieux sont ajoutés.');
    expect(plain(dialog.textContent)).toContain('2 lignes sans décision sont laissées comme elles sont.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer cet import' }));
    await screen.findByText(/Étape 2 sur 2/);
    expect(
      screen.getByRole('progressbar', { name: 'Avancement de cette étape' }).getAttribute('aria-valuenow'),
    ).toBe('62');
    expect(plain(document.body.textContent)).toContain('12 400 sur 20 000');
    screen.getByText(/Vous pouvez quitter cette page/);
    expect(screen.queryByRole('button', { name: 'Appliquer cet import' })).toBeNull();
    await screen.findByRole('heading', { name: 'L’import est appliqué' }, { timeout: 4_000 });

    await userEvent.click(screen.getByRole('button', { name: 'Annuler cet import' }));
    const asking = await screen.findByRole('dialog');
    await userEvent.click(within(asking).getByRole('button', { name: 'Annuler cet import' }));
    await screen.findByText('Un autre import passe d’abord.');
    await screen.findByRole('heading', { name: 'L’import est annulé' }, { timeout: 4_000 });
    screen.getByRole('link', { name: 'CCAS' });
    screen.getByText(/il reste comme il est maintenant/);
  }, 15_000);

  it('explains that the directory changed, that nothing was done, and shows the rows to look at again', async () => {
    let now: Partial<Import> = {};
    server({
      '': () => run(now),
      '/rows': () => ({ items: [row(4, { outdated: true })], total: 1 }),
      '/apply': () => {
        now = { outdated: 1, nothingDone: 'OUTDATED' };
        return run({ status: 'APPLYING', progress: { step: 'CHECKING', done: 0, total: 43 } });
      },
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Appliquer cet import' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer cet import' }));
    await screen.findByRole('link', { name: 'Voir ces lignes' }, { timeout: 4_000 });
    screen.getByText('Rien n’a été appliqué : l’annuaire est comme avant.');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByText('Regardez d’abord les lignes à revoir.');
  });

  it.each([
    ['READY', 'INTERRUPTED', 'Rien n’a été appliqué : l’annuaire est comme avant.'],
    ['APPLIED', 'INTERNAL', 'Rien n’a été annulé : l’import est toujours appliqué.'],
  ] as const)(
    'says of an import that stayed %s (%s) that nothing was done',
    async (status, nothingDone, said) => {
      server({ '': () => run({ status, nothingDone }), '/rows': () => ({ items: [], total: 0 }) });
      open();
      await screen.findByRole('heading', { name: 'Rien n’a été fait' });
      screen.getByText(said);
    },
  );

  it('speaks of services before, while and after they are applied', async () => {
    const services: Partial<Import> = { format: 'DATA_INCLUSION_SERVICES' };
    let now = services;
    server({
      '': () => run(now),
      '/rows': () => ({ items: [], total: 0 }),
      '/apply': () => {
        now = { ...services, status: 'APPLIED', appliedAt: '2026-11-22T09:20:00Z' };
        return run({ ...services, status: 'APPLYING', progress: { step: 'WRITING', done: 20, total: 40 } });
      },
    });
    open();
    await screen.findByText(/31 services nouveaux/);
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer cet import' }));
    const dialog = await screen.findByRole('dialog');
    expect(plain(dialog.textContent)).toContain('31 services sont ajoutés.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer cet import' }));
    await screen.findByText('20 sur 40');
    await screen.findByRole('heading', { name: 'L’import est appliqué' }, { timeout: 4_000 });
    screen.getByText(/31 services nouveaux/);
    expect(document.body.textContent).not.toMatch(/lieux nouveaux|lieux sont ajoutés/);
  });

  it('says that somebody else was quicker', async () => {
    let status: Import['status'] = 'READY';
    server({
      '': () => run({ status }),
      '/rows': () => ({ items: [], total: 0 }),
      '/apply': () => {
        status = 'DISCARDED';
        return refused(409, 'import-status');
      },
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Appliquer cet import' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Appliquer cet import' }));
    await screen.findByText('Cet import n’en est plus là');
    await screen.findByRole('heading', { name: 'Cet import est mis de côté' });
  });
});

describe('an import that is not to be checked', () => {
  it('says what is happening, and that one may leave', async () => {
    server({ '': () => run({ status: 'READING', rowsRead: 128, readyAt: undefined } as never) });
    open();
    await screen.findByText('128 lignes lues');
    screen.getByText(/Vous pouvez quitter cette page/);
  });

  it('says why the file could not be read, and what to do', async () => {
    server({ '': () => run({ status: 'FAILED', failure: 'MISSING_COLUMNS', readyAt: undefined } as never) });
    open();
    await screen.findByRole('heading', { name: 'Il manque des colonnes' });
    screen.getByText('Rien n’a changé dans l’annuaire.');
    expect(screen.getByRole('link', { name: 'Choisir un autre fichier' }).getAttribute('href')).toBe(
      '/imports/nouveau?source=hub-brunes',
    );
  });

  it('has words even for a code that was added since', async () => {
    server({
      '': () => run({ status: 'FAILED', failure: 'SOMETHING_NEW' as never, readyAt: undefined } as never),
    });
    open();
    await screen.findByRole('heading', { name: 'Le fichier n’a pas pu être lu' });
  });

  it('is not shown to who may not import', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    open('', new Set());
    await screen.findByText('Cette page est pour la coordination du territoire');
    expect(asked).not.toHaveBeenCalled();
  });
});
