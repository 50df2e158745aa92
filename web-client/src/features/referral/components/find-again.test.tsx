import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { ReferralSummary } from '../model';
import { FindAgain } from './find-again';

const line = {
  id: 'r',
  reference: 'K7F-2M9X',
  status: 'SENT',
  nextStep: { kind: 'ANSWER', of: 'RECEIVER' },
  orientationType: 'DO_TOGETHER',
  communeName: 'Aubrelle',
  callName: 'Mme D.',
  statusSince: '2026-11-20T09:00:00Z',
} as unknown as ReferralSummary;

let asked: { readonly method: string; readonly address: string; readonly body: unknown }[];
let answer: () => Response;

beforeEach(() => {
  asked = [];
  answer = () => Response.json({ items: [line], more: false });
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push({ method: request.method, address: request.url, body: await request.json() });
    return answer();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const look = async (words: string) => {
  await userEvent.type(screen.getByLabelText(/Retrouver une mise en relation/), `${words}{Enter}`);
};

describe('finding a referral again', () => {
  it('sends what was typed in a body, never in an address', async () => {
    renderInPage(<FindAgain by="NAME_OR_REFERENCE" />);
    await look('Mme D');
    const link = await screen.findByRole('link', { name: /Mme D\./ });
    expect(link.getAttribute('href')).toBe('/mises-en-relation/r');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: 'POST', body: { words: 'Mme D' } });
    expect(asked[0]?.address).not.toContain('D');
    expect(window.location.search).toBe('');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('says what to do when nothing is found, and that there are more', async () => {
    answer = () => Response.json({ items: [], more: false });
    renderInPage(<FindAgain by="NAME_OR_REFERENCE" />);
    await look('zoé');
    await screen.findByText(/se retrouve par sa référence/);
    answer = () => Response.json({ items: [line], more: true });
    await look('m');
    await screen.findByText(/ajoutez des lettres/);
  });

  it('keeps what was typed when it fails, and forgets all on request', async () => {
    answer = () => Response.json({ type: '/problems/internal-error', status: 500 }, { status: 500 });
    renderInPage(<FindAgain by="REFERENCE" />);
    await look('K7F');
    await screen.findByRole('alert');
    const field = screen.getByLabelText<HTMLInputElement>(/Retrouver une mise en relation/);
    expect(field.value).toBe('K7F');
    answer = () => Response.json({ items: [line], more: false });
    await userEvent.click(screen.getByRole('button', { name: 'Chercher' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Effacer la recherche' }));
    expect(field.value).toBe('');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('asks nothing for nothing', async () => {
    renderInPage(<FindAgain by="REFERENCE" />);
    await look('  ');
    expect(asked).toHaveLength(0);
  });
});
