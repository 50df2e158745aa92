import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderInPage } from '@/testing/render';
import { StateCard } from './state-card';
import type { CardQuery } from './state-card';

const show = (query: Partial<CardQuery<string[]>>) =>
  renderInPage(
    <StateCard
      title="En attente"
      query={{ data: undefined, error: null, isPending: false, refetch: () => undefined, ...query }}
      isEmpty={(items) => items.length === 0}
      empty={<p>Rien pour le moment.</p>}
    >
      {(items) => <p>{items.join()}</p>}
    </StateCard>,
  );

describe('a card', () => {
  it('says that it is loading', () => {
    show({ isPending: true });
    expect(screen.getByText('Chargement en cours')).toBeDefined();
  });

  it('helps when there is nothing', () => {
    show({ data: [] });
    expect(screen.getByText('Rien pour le moment.')).toBeDefined();
  });

  it('says what to do when it failed, and tries again', async () => {
    const refetch = vi.fn();
    show({ error: new Problem('trace-unavailable', 503, ''), refetch });
    expect(screen.getByRole('alert').textContent).toContain('Sans trace');
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('keeps what was there when a refresh fails', () => {
    show({ data: ['Mme B.'], error: new Problem('unknown', 500, '') });
    expect(screen.getByText('Mme B.')).toBeDefined();
    expect(screen.getByRole('alert')).toBeDefined();
  });
});
