import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Import } from '../model';
import { open, plain, refused, row, run, server } from '@/testing/import-page';

afterEach(() => {
  vi.unstubAllGlobals();
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
