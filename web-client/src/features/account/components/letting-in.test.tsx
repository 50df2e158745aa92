import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { CodeEntry } from './code-entry';
import { EndMembership } from './end-membership';

interface Answer {
  readonly status: number;
  readonly body?: object;
}

/** The server's answers, by the end of the path; what was sent is kept. */
function server(answers: Record<string, (body: unknown) => Answer>) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const body: unknown = await request.clone().json();
    sent.push(body);
    const key = Object.keys(answers).find((end) => new URL(request.url).pathname.endsWith(end));
    const answer = answers[key ?? '']?.(body) ?? { status: 404 };
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'Content-Type': answer.status < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return sent;
}

const problem = (slug: string, status: number, more: object = {}) => ({
  status,
  body: { type: `https://passerelle.example/problems/${slug}`, title: '', status, detail: '', ...more },
});

const OFFER = {
  role: 'MEDIATOR',
  label: 'Camille, à l’accueil',
  invitedByName: 'Hélène Garnier',
  teamName: 'France services Aubrelle',
  expiresAt: '2026-12-06T09:00:00Z',
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a code', () => {
  it('is shown with the name it was made for before it is used', async () => {
    const sent = server({
      '/preview': () => ({ status: 200, body: OFFER }),
      '/accept': () => ({ status: 200, body: OFFER }),
    });
    renderInPage(<CodeEntry />);
    await userEvent.type(screen.getByRole('textbox'), 'k7dm 3xra 9pqt');
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qu’il ouvre' }));
    expect(await screen.findByText(/préparé par Hélène Garnier pour « Camille, à l’accueil »/)).toBeDefined();
    expect(sent).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'C’est moi, entrer' }));
    expect(await screen.findByText(/Vous faites partie de France services Aubrelle/)).toBeDefined();
  });

  it('that is half written is not sent, and stays', async () => {
    const sent = server({});
    renderInPage(<CodeEntry />);
    await userEvent.type(screen.getByRole('textbox'), 'k7dm 3x');
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qu’il ouvre' }));
    expect(screen.getAllByText('Écrivez le code en entier : douze signes.').length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('k7dm 3x');
    expect(sent).toHaveLength(0);
  });

  it('that somebody used is told in words beside it', async () => {
    server({ '/preview': () => problem('invitation-over', 409, { currentStatus: 'USED' }) });
    renderInPage(<CodeEntry />);
    await userEvent.type(screen.getByRole('textbox'), 'K7DM-3XRA-9PQT');
    await userEvent.click(screen.getByRole('button', { name: 'Voir ce qu’il ouvre' }));
    expect(await screen.findByText(/Quelqu’un est déjà entré avec ce code/)).toBeDefined();
  });
});

describe('taking the last member off', () => {
  it('asks again with the number that waits, and only then does it', async () => {
    const sent = server({
      '/end': (body) =>
        (body as { evenIfLast: boolean }).evenIfLast
          ? { status: 204 }
          : problem('last-member', 409, { waitingReferrals: 3 }),
    });
    renderInPage(
      <EndMembership
        membershipId="m"
        label="Retirer"
        title="Retirer Julien"
        text="Il ne verra plus rien."
        done="Fait"
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(screen.getByText('Il ne verra plus rien.')).toBeDefined();
    expect(sent).toHaveLength(0);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retirer' }));
    expect(await screen.findByText(/3 mises en relation y sont en cours/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer quand même' }));
    await vi.waitFor(() => {
      expect(sent).toEqual([{ evenIfLast: false }, { evenIfLast: true }]);
    });
  });
});
