import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChoosablePlace } from '@/shared/places/place';
import { renderInPage } from '@/testing/render';
import { ByPhoneOrPaper } from './by-phone-or-paper';
import { handOverRequest, toCorrectAboutHandOver } from './hand-over';
import type { Draft } from './model';

const PLACE = {
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
  name: 'Mairie de Rocheval',
  phone: '+33536490012',
  address: '1 place de la Mairie',
  postcode: '00120',
  communeName: 'Rocheval',
  connected: false,
} as ChoosablePlace;
const DRAFT = { id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d', revision: 1 } as Draft;

afterEach(() => {
  vi.unstubAllGlobals();
});

function server(status: number) {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'POST') sent.push(await request.clone().json());
    return new Response(
      JSON.stringify(status === 200 ? { id: DRAFT.id, status: 'SENT', revision: 2 } : { status }),
      {
        status,
        headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' },
      },
    );
  });
  return sent;
}

function radioIn(group: string, name: string) {
  const fieldset = document.getElementById(group);
  if (fieldset === null) throw new Error(`No ${group}`);
  return within(fieldset).getByRole('radio', { name });
}

const submit = () => userEvent.click(screen.getByRole('button', { name: /C’est fait/ }));

describe('a place that receives nothing here', () => {
  it('is called by its number in large print, and what was done is noted', async () => {
    const sent = server(200);
    renderInPage(<ByPhoneOrPaper draft={DRAFT} place={PLACE} onClose={() => undefined} />);
    expect(screen.getByRole('link', { name: /05.36.49/ }).getAttribute('href')).toBe('tel:+33536490012');
    await submit();
    expect(sent).toEqual([]);
    expect(screen.getAllByText('Dites comment la personne a donné son accord.').length).toBeGreaterThan(0);
    await userEvent.click(radioIn('hand-over-how', 'De vive voix'));
    await userEvent.click(radioIn('hand-over-by', 'Par téléphone'));
    await submit();
    expect(sent).toMatchObject([
      { placeId: PLACE.id, by: 'PHONE', agreement: { how: 'ORAL', placeId: PLACE.id } },
    ]);
  });

  it('keeps everything typed when the server says no', async () => {
    server(503);
    renderInPage(<ByPhoneOrPaper draft={DRAFT} place={PLACE} onClose={() => undefined} />);
    await userEvent.type(screen.getByRole('textbox', { name: /Comment l’appeler/ }), 'Mme D.');
    await userEvent.click(radioIn('hand-over-how', 'De vive voix'));
    await userEvent.click(screen.getByRole('radio', { name: 'Sur papier' }));
    await submit();
    await screen.findByRole('alert');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Comment l’appeler/ }).value).toBe('Mme D.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Sur papier' }).checked).toBe(true);
  });

  it('is only called while no server knows the draft', () => {
    renderInPage(
      <ByPhoneOrPaper draft={{ ...DRAFT, id: 'hors-connexion-1' }} place={PLACE} onClose={() => undefined} />,
    );
    expect(screen.queryByRole('button', { name: /C’est fait/ })).toBeNull();
    expect(screen.getByText(/il faut le réseau/)).toBeTruthy();
  });
});

describe('what is noted', () => {
  const typed = { by: 'PAPER', on: '2026-11-20', how: 'ORAL', callName: ' ' } as const;

  it('needs the agreement, the way and a day that is not to come', () => {
    expect(toCorrectAboutHandOver({ ...typed, by: undefined, how: undefined, on: '' }, '2026-11-22')).toEqual(
      ['how', 'by', 'on'],
    );
    expect(handOverRequest({ ...typed, on: '2026-11-23' }, PLACE.id, '2026-11-22')).toBeUndefined();
  });

  it('sends no empty name', () => {
    expect(handOverRequest(typed, PLACE.id, '2026-11-22')).toEqual({
      placeId: PLACE.id,
      agreement: { how: 'ORAL', givenOn: '2026-11-20', placeId: PLACE.id },
      by: 'PAPER',
      on: '2026-11-20',
    });
  });
});
