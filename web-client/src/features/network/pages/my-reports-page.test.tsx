import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { MyReportsPage } from './my-reports-page';

function server(reports: object[]) {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(reports), {
        status: 200,
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  );
}

const report = (id: string, more: object) => ({
  id,
  placeId: `p-${id}`,
  placeName: `Lieu ${id}`,
  wrong: 'PHONE',
  reportedAt: '2026-11-20T08:30:00Z',
  ...more,
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what one reported', () => {
  it('says what became of each, and what comes next where nobody has handled it', async () => {
    server([
      report('a', { note: 'Le bon numéro est le 05 36 49 00 02' }),
      report('b', { outcome: 'FIXED', closedAt: '2026-11-23T09:10:00Z' }),
      report('c', { outcome: 'NOT_AN_ERROR', closedAt: '2026-11-23T09:10:00Z' }),
    ]);
    renderInPage(<MyReportsPage />);
    const lines = await screen.findAllByRole('listitem');
    const [a = '', b = '', c = ''] = lines.map(({ textContent }) => textContent);
    expect(a).toMatch(/Le téléphone · « Le bon numéro.*En attente.*rien d’autre à faire/u);
    expect(b).toMatch(/Corrigé.*Traité/u);
    expect(b).not.toContain('rien d’autre');
    expect(c).toContain('ce n’était pas une erreur');
    expect(screen.getByRole('link', { name: 'Lieu a' }).getAttribute('href')).toBe('/lieux/p-a');
  });

  it('is nothing yet: the page says where one reports', async () => {
    server([]);
    renderInPage(<MyReportsPage />);
    expect(await screen.findByText(/Vous n’avez signalé aucune erreur/u)).toBeTruthy();
  });
});
