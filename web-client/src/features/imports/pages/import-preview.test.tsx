import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open, refused, row, run, server } from '@/testing/import-page';

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
