import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { FullTakeOver } from './full-take-over';

let sent: unknown[];
let refused: boolean;

beforeEach(() => {
  sent = [];
  refused = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET')
      return Response.json({
        items: [
          { id: 'mine', name: 'Mairie d’Aubrelle', communeName: 'Aubrelle' },
          { id: 'other', name: 'Mairie de Rocheval', communeName: 'Rocheval' },
        ],
      });
    sent.push(await request.json());
    return refused
      ? Response.json(
          {
            type: '/problems/invalid-request',
            status: 400,
            errors: [{ field: 'takenOverBy', message: 'is not another place' }],
          },
          { status: 400 },
        )
      : Response.json({ capacity: [], absences: [], sessions: [], stops: [] });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function choose(): Promise<void> {
  renderInPage(<FullTakeOver id="mine" until="2026-12-06" current={undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Dire qui prend le relais' }));
  await userEvent.type(screen.getByRole('searchbox'), 'mairie');
  await userEvent.click(await screen.findByRole('button', { name: /^Mairie de Rocheval/u }));
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le relais' }));
}

describe('who takes over from a full place', () => {
  it('is named among the places where somebody answers, and the last full day stays', async () => {
    await choose();
    expect(sent).toEqual([{ until: '2026-12-06', takenOverBy: 'other' }]);
    expect(await screen.findByRole('button', { name: 'Dire qui prend le relais' })).toBeDefined();
  });

  it('stays chosen when that place can no longer take over, and the page says so', async () => {
    refused = true;
    await choose();
    expect(await screen.findByText(/Ce lieu ne peut pas prendre le relais/u)).toBeDefined();
    expect(screen.getByText('Relais : Mairie de Rocheval')).toBeDefined();
  });

  it('is taken away again in one tap', async () => {
    renderInPage(<FullTakeOver id="mine" until="2026-12-06" current="Mairie de Rocheval" />);
    expect(screen.getByText('Relais : Mairie de Rocheval')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Ne plus nommer de relais' }));
    expect(sent).toEqual([{ until: '2026-12-06' }]);
  });
});
