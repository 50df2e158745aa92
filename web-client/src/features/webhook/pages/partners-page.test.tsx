import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import type { Delivery, Endpoint } from '../model';
import { PartnersPage } from './partners-page';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';
const TOLD = 'https://logiciel.exemple.invalid/passerelle';

let endpoints: Endpoint[];
let deliveries: Delivery[];
let posted: string[];
let refuse: boolean;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

beforeEach(() => {
  refuse = false;
  posted = [];
  endpoints = [{ id: 'e1', url: TOLD, createdAt: '2026-11-21T09:00:00Z' }];
  deliveries = [
    {
      id: 'd1',
      messageId: 'm1',
      type: 'referral.accepted',
      attempt: 2,
      triedAt: '2026-11-22T09:00:00Z',
      delivered: false,
      answerCode: 503,
      tookMs: 40,
    },
  ];
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1', '');
    if (request.method !== 'POST')
      return json(path.endsWith('/deliveries') ? { items: deliveries } : endpoints);
    posted.push(path);
    if (refuse) {
      return json({ type: 'about:blank', errors: [{ field: 'url', message: 'must be outside' }] }, 400);
    }
    if (path.startsWith('/organisations/')) {
      const { url } = (await request.json()) as { url: string };
      const endpoint = { id: 'e2', url, createdAt: '2026-11-22T09:00:00Z' };
      endpoints = [endpoint, ...endpoints];
      return json({ endpoint, secret: SECRET }, 201);
    }
    if (path.endsWith('/disable')) {
      endpoints = endpoints.map((one) => ({
        ...one,
        disabledAt: '2026-11-22T09:00:00Z',
        disabledWhy: 'BY_MANAGER',
      }));
      return json(endpoints[0]);
    }
    return new Response(null, { status: 204 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(permissions: string[]) {
  return renderInPage(
    <SessionContext
      value={{
        displayName: 'Hélène',
        memberships: [],
        acting: undefined,
        offices: [{ role: 'ORGANISATION_MANAGER', organisationId: 'o1', organisationName: 'Brunes' }],
        permissions: new Set(permissions),
        territoryCode: undefined,
        expiresAt: undefined,
      }}
    >
      <PartnersPage />
    </SessionContext>,
  );
}

const MANAGES = ['manage-organisation'];

async function add(url: string) {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Adresse du logiciel' }), url);
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter cette adresse' }));
}

describe('where an organisation’s software is told', () => {
  it('says of each call what it was about, how it went and what to do', async () => {
    show(MANAGES);
    expect(await screen.findByText('Mise en relation acceptée')).toBeTruthy();
    expect(screen.getByText(/en panne de son côté/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Renvoyer.: Mise en relation acceptée/u }));
    await waitFor(() => {
      expect(posted).toEqual(['/webhooks/e1/deliveries/d1/resend']);
    });
  });

  it('shows a new secret once, and never again after it was copied', async () => {
    show(MANAGES);
    await add('https://autre.exemple.invalid/entree');
    expect(await screen.findByText(/ne le sera plus jamais/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Copier le secret' }));
    expect(await screen.findByText(SECRET)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Je l’ai copié' }));
    expect(screen.queryByText(SECRET)).toBeNull();
    expect(await screen.findByText('https://autre.exemple.invalid/entree')).toBeTruthy();
    const next = screen.getByRole('textbox', { name: 'Adresse du logiciel' });
    expect(next.getAttribute('aria-invalid')).not.toBe('true');
    expect(screen.queryByText(/Il reste une chose/u)).toBeNull();
  });

  it('keeps what was typed and says what is wrong with it, here or by the server', async () => {
    show(MANAGES);
    await add('logiciel');
    expect(posted).toEqual([]);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Adresse du logiciel' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    refuse = true;
    await userEvent.clear(field);
    await add('https://10.0.0.1/');
    expect((await screen.findByRole('alert')).textContent).toMatch(/site public/u);
    expect(field.value).toBe('https://10.0.0.1/');
  });

  it('is tried out in one action and stopped only once that is confirmed', async () => {
    show(MANAGES);
    await userEvent.click(await screen.findByRole('button', { name: `Envoyer un essai à ${TOLD}` }));
    expect((await screen.findAllByText(/part dans quelques secondes/u)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: `Arrêter de prévenir ${TOLD}` }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(posted).toEqual(['/webhooks/e1/test']);
    await userEvent.click(dialog.getByRole('button', { name: 'Arrêter' }));
    expect(await screen.findByRole('button', { name: `Reprendre les envois vers ${TOLD}` })).toBeTruthy();
  });

  it('may be nowhere at all', async () => {
    endpoints = [];
    show(MANAGES);
    expect(await screen.findByText(/Aucun logiciel n’est prévenu/u)).toBeTruthy();
  });

  it('is shown to nobody who manages no organisation', () => {
    show(['handle-referrals', 'view-territory']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('heading', { name: /responsables d’une organisation/u })).toBeTruthy();
  });
});
