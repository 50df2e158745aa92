import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Choices } from '../model';
import { ChoicesPage } from './choices-page';

let kept: Choices;
let refuse: boolean;

beforeEach(() => {
  kept = { newReferrals: 'NOW', progress: 'DAILY', reminders: 'NOW', alerts: 'DAILY' };
  refuse = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'PUT') {
      if (refuse) return new Response('{}', { status: 503 });
      kept = (await request.json()) as Choices;
    }
    return new Response(JSON.stringify(kept), {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
    });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const choice = async (subject: RegExp, name: string) =>
  within(await screen.findByRole('group', { name: subject })).getByRole<HTMLInputElement>('radio', { name });

describe('what comes by mail', () => {
  it('is kept at once, and that is said', async () => {
    renderInPage(<ChoicesPage />);
    expect((await choice(/Ce que devient/u, 'Une fois par jour, le matin')).checked).toBe(true);
    await userEvent.click(await choice(/Ce que devient/u, 'Jamais'));
    expect((await screen.findByText(/: Jamais\. C’est enregistré/u)).getAttribute('role')).toBe('status');
    expect(kept).toEqual({ newReferrals: 'NOW', progress: 'NONE', reminders: 'NOW', alerts: 'DAILY' });
  });

  it('stays chosen when it could not be kept, and is tried again', async () => {
    renderInPage(<ChoicesPage />);
    refuse = true;
    await userEvent.click(await choice(/attendu/u, 'Jamais'));
    await screen.findByText('Ce choix n’est pas encore enregistré.');
    expect((await choice(/attendu/u, 'Jamais')).checked).toBe(true);
    expect(kept.reminders).toBe('NOW');
    refuse = false;
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    await screen.findByText('Vos choix sont enregistrés.');
    expect(kept.reminders).toBe('NONE');
  });
});
