import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderRoutes } from '@/testing/render';
import type { HistoryEntry, Referral } from '../model';
import { History } from './history';

const referral = {
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d',
  sides: ['SENDER'],
  status: 'SENT',
  nextStep: { kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-25' },
} as unknown as Referral;

const written = (action: string, minute: number, detail: Record<string, string> = {}): HistoryEntry => ({
  id: `0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a0${String(minute)}`,
  at: `2026-11-22T09:0${String(minute)}:00Z`,
  action,
  actor: 'SYSTEM',
  purpose: 'FOLLOW_A_REFERRAL',
  detail,
});
let entries: HistoryEntry[];

beforeEach(() => {
  entries = [written('CREATE', 0), written('SEND', 1), written('TELL', 2)];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(entries)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const open = (search = '') =>
  renderRoutes([{ path: '/', element: <History referral={referral} /> }], `/${search}`);

describe('the history of a referral', () => {
  it('is narrowed by its links, and the address says so', async () => {
    const router = open();
    expect(await screen.findByText('La mise en relation a été envoyée.')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Avis et rappels' }));
    expect(screen.getByText('Un avis a été donné.')).toBeDefined();
    expect(screen.queryByText('La mise en relation a été envoyée.')).toBeNull();
    expect(router.state.location.search).toBe('?historique=avis');
  });

  it('says a question with its answer, and as what it was saved', async () => {
    entries.push(
      written('ANSWER', 3, { question: 'WHEN_POSSIBLE', answer: 'THIS_WEEK' }),
      written('EXPORT_HISTORY', 4, { format: 'JSON' }),
    );
    open();
    expect(await screen.findByText('Quand pourrez-vous recevoir la personne ?')).toBeDefined();
    expect(screen.getByText('Réponse : Cette semaine.')).toBeDefined();
    expect(screen.getByText('Pour un logiciel.')).toBeDefined();
  });

  it('says that there is nothing of a kind, with the way back to everything', async () => {
    open('?historique=refus');
    expect(await screen.findByText('Aucune action n’a été refusée.')).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Voir tout l’historique' }));
    expect(screen.getByText('La mise en relation a été envoyée.')).toBeDefined();
  });
});
