import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { PersonCode } from './person-code';
import { PersonFeedback } from './person-feedback';

const REFERRAL = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b';

interface Asked {
  readonly method: string;
  readonly key: string | null;
  readonly body: string;
}

function answers(...given: [status: number, body?: unknown][]): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push({
      method: request.method,
      key: request.headers.get('Idempotency-Key'),
      body: await request.text(),
    });
    const [status, body] = given[Math.min(asked.length, given.length) - 1] ?? [500];
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives a code, shows it large and once, and moves there for whoever listens', async () => {
  answers([201, { code: '2736 1840 9924 5513 0764', page: '/suivi' }]);
  renderInPage(<PersonCode referral={REFERRAL} />);
  await userEvent.click(screen.getByRole('button', { name: 'Donner un code' }));
  const code = await screen.findByText('2736 1840 9924 5513 0764');
  expect(document.activeElement).toBe(code);
  expect(screen.getByText(/\/suivi/).textContent).toContain('localhost/suivi');
  expect(screen.getByRole('button', { name: 'Donner un autre code' })).toBeDefined();
});

it('keeps the intention over a failed try, so that two slips never differ', async () => {
  const asked = answers(
    [503, { type: 'x/service-unavailable', status: 503 }],
    [201, { code: '1', page: '/suivi' }],
  );
  renderInPage(<PersonCode referral={REFERRAL} />);
  await userEvent.click(screen.getByRole('button', { name: 'Donner un code' }));
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Donner un code' }));
  await screen.findByText('1');
  expect(asked[0]?.key).toBeTruthy();
  expect(asked[1]?.key).toBe(asked[0]?.key);
  await userEvent.click(screen.getByRole('button', { name: 'Donner un autre code' }));
  await waitFor(() => {
    expect(asked).toHaveLength(3);
  });
  expect(asked[2]?.key).not.toBe(asked[0]?.key);
});

it('writes down what the person told, in one tap, and says who wrote it', async () => {
  const asked = answers([204], [200, { answer: 'HELPED', givenOn: '2026-12-22', givenBy: 'REFERRER' }]);
  renderInPage(<PersonFeedback referral={REFERRAL} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Ça l’a aidée' }));
  expect(await screen.findByText(/noté par votre équipe le/)).toBeDefined();
  expect(asked[1]).toMatchObject({ method: 'POST', body: '{"answer":"HELPED"}' });
  expect(screen.queryByRole('button', { name: 'Ça l’a aidée' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Noter une autre réponse' }));
  expect(screen.getByRole('button', { name: 'Elle n’y est pas allée' })).toBeDefined();
});
