import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Referral } from '../../model';
import { Questions } from './questions';

const referral = (part: Partial<Referral> = {}) =>
  ({
    id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d',
    status: 'SENT',
    revision: 2,
    sides: ['SENDER'],
    questions: [],
    ...part,
  }) as unknown as Referral;

const ASKED: Referral['questions'][number] = {
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2a',
  side: 'RECEIVER',
  code: 'STILL_NEEDED',
  text: 'Toujours la CAF ?',
  askedAt: '2026-11-22T09:00:00Z',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function server(status: number, body: unknown) {
  const sent: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST')
      sent.push({ path: new URL(request.url).pathname, body: await request.clone().json() });
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 300 ? 'application/json' : 'application/problem+json' },
    });
  });
  return sent;
}

describe('questions between the two sides', () => {
  it('shows the other side’s question and sends the answer by its code', async () => {
    const sent = server(200, referral());
    renderInPage(<Questions referral={referral({ questions: [ASKED] })} />);
    expect(screen.getByText('A-t-elle toujours besoin d’aide ?')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Oui' }));
    await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
    expect(sent).toEqual([
      {
        path: '/api/v1/referrals/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d/questions/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a2a/answer',
        body: { answer: 'YES' },
      },
    ]);
  });

  it('keeps the words when the server refuses them, and says what must not be there', async () => {
    server(422, {
      type: 'https://passerelle.example/problems/rule-not-met',
      status: 422,
      title: 'A rule of the life cycle is not met',
      errors: [{ field: 'text', message: 'must not hold this' }],
    });
    renderInPage(<Questions referral={referral()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Poser une question' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Une autre question' }));
    const words = screen.getByRole<HTMLInputElement>('textbox', { name: /quelques mots/ });
    await userEvent.type(words, 'mdp : azerty');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la question' }));
    expect((await screen.findAllByText(/sans numéro de sécurité sociale/)).length).toBeGreaterThan(0);
    expect(words.value).toBe('mdp : azerty');
  });

  it('offers more neutral words and leaves the choice', async () => {
    renderInPage(<Questions referral={referral()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Poser une question' }));
    const words = screen.getByRole<HTMLInputElement>('textbox', { name: /quelques mots/i });
    await userEvent.type(words, 'violences conjugales');
    await userEvent.click(screen.getByRole('button', { name: 'Utiliser ces mots' }));
    expect(words.value).toBe('situation familiale à voir de vive voix');
  });

  it('is not there when nothing was asked and nothing can be', () => {
    renderInPage(<Questions referral={referral({ status: 'CLOSED' })} />);
    expect(screen.queryByText('Questions')).toBeNull();
  });
});
