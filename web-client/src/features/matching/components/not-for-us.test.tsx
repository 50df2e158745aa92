import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { components } from '@/api/schema';
import { renderInPage } from '@/testing/render';
import { NotForUs } from './not-for-us';

type Found = components['schemas']['CompetentBody'];

const counter = (name: string, part: object = {}): Found['counters'][number] => ({
  place: {
    id: `0193a1b2-7c3d-7e4f-8a5b-${name.length.toString().padStart(12, '0')}`,
    name,
    kinds: ['CAF'],
    communeCode: '00012',
    communeName: 'Rocheval',
    address: '3 place du Marché',
    postcode: '00120',
    phone: '+33536490012',
    connected: false,
    boundBySecrecy: false,
  },
  stated: true,
  distanceKm: 12.4,
  away: false,
  verifiedOn: '2026-10-02',
  verifiedLongAgo: false,
  ...part,
});

const CAF: Found = {
  body: 'CAF',
  communeCode: '00012',
  communeName: 'Rocheval',
  counters: [
    counter('Caf de Vaubrune'),
    counter('Caf muette', { stated: false, verifiedLongAgo: true, today: [] }),
  ],
  countersFound: 3,
  national: {
    body: 'CAF',
    name: 'Allocations familiales',
    phone: '3230',
    about: 'Claims',
    source: 'caf.fr',
    sourceUrl: 'https://www.caf.fr',
  },
  humanContactKnown: true,
};

function server(...answers: { readonly status: number; readonly body: object }[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname.replace('/api/v1', '') + search);
    const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500, body: {} };
    return Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' },
      }),
    );
  });
  return asked;
}

const show = (body?: Found['body']) =>
  renderInPage(<NotForUs commune={{ code: '00012' }} procedureBody={body} />);
const ask = () => screen.getByRole('button', { name: /^Ce n’est pas à nous/ });

afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks nothing before one wants to know, then names counters and the number in one tap', async () => {
  const asked = server({ status: 200, body: CAF });
  show('CAF');
  expect(asked).toEqual([]);
  expect(ask().getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(ask());
  const first = within(await screen.findByRole('article', { name: 'Caf de Vaubrune' }));
  expect(asked).toEqual(['/competent-bodies/CAF?near=00012']);
  screen.getByRole('region', { name: 'Qui est compétent pour Rocheval' });
  expect(first.getByRole('link', { name: /^Appeler Caf de Vaubrune/ }).getAttribute('href')).toBe(
    'tel:+33536490012',
  );
  first.getByText('Horaires inconnus : vérifiez avant d’y aller');
  first.getByText('Compétent pour cette commune');
  first.getByText(/À 12.km à vol d’oiseau/);
  first.getByText('Fiche vérifiée le vendredi 2 octobre 2026');
  const second = within(screen.getByRole('article', { name: 'Caf muette' }));
  second.getByText('Ne dit pas pour quelles communes : vérifiez avant d’y aller');
  second.getByText('Fermé aujourd’hui');
  second.getByText(/c’est ancien, vérifiez avant d’y aller/);
  screen.getByText('Un autre guichet est dans l’annuaire.');
  const national = within(screen.getByRole('region', { name: /^Numéro national/ }));
  expect(national.getByRole('link', { name: /^Appeler/ }).getAttribute('href')).toBe('tel:3230');
  national.getByText(/Numéro non vérifié par nous\./);
  expect(national.getByRole('link', { name: /^Source/ }).getAttribute('href')).toBe('https://www.caf.fr');
});

it('asks which body when none was said, by keyboard', async () => {
  const asked = server({ status: 200, body: { ...CAF, body: 'OTHER', counters: [], countersFound: 0 } });
  show();
  await userEvent.tab();
  expect(document.activeElement).toBe(ask());
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Quel organisme/ }), 'OTHER');
  await screen.findByText('Aucun guichet n’est connu dans l’annuaire pour cette commune.');
  expect(asked).toEqual(['/competent-bodies/OTHER?near=00012']);
  expect(screen.queryByText(/Aucun contact humain connu/)).toBeNull();
});

it('says that no human contact is known only when there is none', async () => {
  server({
    status: 200,
    body: {
      ...CAF,
      body: 'HOUSING',
      counters: [],
      countersFound: 0,
      national: undefined,
      humanContactKnown: false,
    },
  });
  show('HOUSING');
  await userEvent.click(ask());
  await screen.findByText('Aucun contact humain connu.');
  expect(screen.queryByRole('region', { name: /^Numéro national/ })).toBeNull();
});

it('fails alone and can be tried again, with the body still chosen', async () => {
  server({ status: 500, body: {} }, { status: 500, body: {} }, { status: 200, body: CAF });
  show('CAF');
  await userEvent.click(ask());
  await screen.findByRole('alert');
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('CAF');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => {
    screen.getByRole('alert');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByRole('article', { name: 'Caf de Vaubrune' });
});
