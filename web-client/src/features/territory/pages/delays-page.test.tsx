import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import { USUAL, requestOf } from '../delays-model';
import type { Delays } from '../delays-model';
import { DelaysPage } from './delays-page';

let kept: Delays;
let version: number;
let refusal: { status: number; body: unknown } | undefined;
let sent: { ifMatch: string | null; body: unknown }[];

beforeEach(() => {
  kept = { territoryCode: '00', chosen: false, ...requestOf(USUAL) };
  version = 0;
  refusal = undefined;
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'PUT') {
      const body = (await request.json()) as Delays;
      sent.push({ ifMatch: request.headers.get('If-Match'), body });
      if (refusal !== undefined)
        return new Response(JSON.stringify(refusal.body), { status: refusal.status });
      if (request.headers.get('If-Match') !== `"${String(version)}"`) {
        return new Response('{}', { status: 412 });
      }
      version += 1;
      kept = { ...kept, ...body, chosen: true };
    }
    return new Response(JSON.stringify(kept), {
      status: 200,
      headers: { 'Content-Type': 'application/json', ETag: `"${String(version)}"` },
    });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(permissions: string[]) {
  return renderInPage(
    <SessionContext
      value={{
        displayName: 'Paul Renard',
        memberships: [],
        acting: undefined,
        offices: [],
        permissions: new Set(permissions),
        territoryCode: '00',
        expiresAt: undefined,
      }}
    >
      <DelaysPage />
    </SessionContext>,
  );
}

const answer = () =>
  screen.findByRole<HTMLInputElement>('textbox', { name: 'Le lieu est relancé pour répondre' });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer les délais' }));

async function type(field: HTMLInputElement, days: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, days);
}

describe('the delays of a territory', () => {
  it('say their bounds, the proposal and what holds, and are kept in one action', async () => {
    show(['view-territory']);
    const field = await answer();
    expect(document.getElementById(`${field.id}-hint`)?.textContent).toMatch(
      /de 1 à 5\. Le réseau propose 2\. Aujourd’hui.: 2\./u,
    );
    await type(field, '3');
    await save();
    expect(await screen.findByText('Les délais sont enregistrés. Ils valent dès maintenant.')).toBeTruthy();
    expect(sent).toEqual([{ ifMatch: '"0"', body: { ...requestOf(USUAL), answerDays: 3 } }]);
    expect(screen.getByText(/a choisi ses propres délais/u)).toBeTruthy();
    await type(field, '1');
    await save();
    expect(sent[1]?.ifMatch).toBe('"1"');
  });

  it('are not sent out of bounds: the fault is beside its field and what was typed stays', async () => {
    show(['view-territory']);
    const field = await answer();
    await type(field, '9');
    await save();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(`${field.id}-error`)?.textContent).toContain('de 1 à 5');
    expect(field.value).toBe('9');
    expect(sent).toEqual([]);
  });

  it('show beside its field what the server alone refuses', async () => {
    refusal = {
      status: 422,
      body: { type: '/problems/rule-not-met', errors: [{ field: 'answerDays', message: 'must be more' }] },
    };
    show(['view-territory']);
    const field = await answer();
    await type(field, '3');
    await save();
    await screen.findByRole('alert');
    expect(document.getElementById(`${field.id}-error`)?.textContent).toContain('n’est pas possible');
    expect(field.value).toBe('3');
  });

  it('keep what was typed when somebody else was quicker, and say what holds now', async () => {
    show(['view-territory']);
    const field = await answer();
    await type(field, '3');
    version = 7;
    kept = { ...kept, chosen: true, answerDays: 4, silentDays: 6 };
    await save();
    expect(await screen.findByText(/Quelqu’un a changé ces délais/u)).toBeTruthy();
    await screen.findByText(/de 1 à 5\. Le réseau propose 2\. Aujourd’hui.: 4\./u);
    expect(field.value).toBe('3');
    await save();
    await screen.findByText(/Les délais sont enregistrés/u);
    expect(kept.answerDays).toBe(3);
  });

  it('go back to the proposal only once that is saved', async () => {
    kept = { ...kept, chosen: true, answerDays: 5, silentDays: 7 };
    show(['view-territory']);
    const field = await answer();
    expect(field.value).toBe('5');
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre ce que propose le réseau' }));
    expect(field.value).toBe('2');
    expect(sent).toEqual([]);
    await save();
    await screen.findByText(/Les délais sont enregistrés/u);
    expect(kept.answerDays).toBe(2);
  });

  it('are no business of whoever does not coordinate', () => {
    show(['search-network']);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('heading', { name: /pour la coordination/u })).toBeTruthy();
  });
});
