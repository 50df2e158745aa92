import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { USUAL_FILTERS } from '@/shared/places/place';
import type { PlaceFilters } from '@/shared/places/place';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import { BestPlaces } from './best-places';

const DRAFT = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d';

const place = (name: string, part: object = {}) => ({
  id: `0193a1b2-7c3d-7e4f-8a5b-${name.length.toString().padStart(12, '0')}`,
  name,
  kinds: ['RFS'],
  communeCode: '00012',
  communeName: 'Rocheval',
  address: '3 place du Marché',
  postcode: '00120',
  phone: '+33536490012',
  connected: true,
  ...part,
});

const near = {
  code: 'TRAVEL_TIME',
  points: 24,
  quantity: 12,
  source: 'ESTIMATED',
};

const THREE = {
  items: [
    {
      place: place('CCAS'),
      reasons: [
        near,
        { code: 'OFFERS', points: 20, words: ['Aide aux démarches administratives'] },
        { code: 'FREE', points: 6 },
      ],
      against: [],
    },
    {
      place: place('Médiathèque', { connected: false }),
      reasons: [near],
      against: [
        { code: 'VERIFIED_LONG_AGO', points: -10, quantity: 8 },
        { code: 'NOT_CONNECTED', points: -4 },
      ],
    },
    {
      place: place('Centre social'),
      reasons: [near],
      against: [{ code: 'FULL', points: -70, until: '2026-12-03' }],
    },
  ],
  travelTimeSource: 'ESTIMATED',
  weightsVersion: '1',
  countedAll: true,
  leftOut: [{ rule: 'FULL', places: 2, named: [{ id: place('X').id, name: 'Maison des habitants' }] }],
};

const NOBODY = {
  ...THREE,
  items: [],
  leftOut: [],
  alternatives: {
    widerMinutes: 60,
    placesWithinWider: 4,
    remote: [place('Ligne d’aide')],
    stops: [
      {
        place: place('Bus numérique'),
        stop: { from: '2026-11-24T09:00:00Z', until: '2026-11-24T11:00:00Z', where: 'Place de l’église' },
      },
    ],
  },
};

/** Answers of the server, one after the other; the last one stays. */
function server(...answers: { readonly status: number; readonly body: unknown }[]) {
  const counted: unknown[] = [];
  let refusals = 0;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (pathname.endsWith('/unmet-needs')) {
      if (refusals > 0) {
        refusals -= 1;
        return new Response('{}', { status: 403, headers: { 'Content-Type': 'application/problem+json' } });
      }
      counted.push(await request.json());
      return new Response(null, { status: 204 });
    }
    asked.push(search);
    const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500, body: {} };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' },
    });
  });
  const refuseOnce = () => {
    refusals = 1;
  };
  return { counted, asked, refuseOnce };
}

function show(onFilters: (filters: PlaceFilters) => void = () => undefined) {
  return renderInPage(
    <>
      <BestPlaces
        request={DRAFT}
        commune={{ code: '00012' }}
        kindOfHelp="DO_TOGETHER"
        procedure={{ body: 'CAF', topic: 'FAMILY_BENEFITS' }}
        filters={USUAL_FILTERS}
        onFilters={onFilters}
        action={({ name }) => <button type="button">{`Choisir ${name}`}</button>}
      />
      <p>Tous les lieux</p>
    </>,
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows three places, each with why and why not, and counts the others', async () => {
  const { asked } = server({ status: 200, body: THREE });
  show();
  const ofFirst = within(await screen.findByRole('article', { name: 'CCAS' }));
  const ofSecond = within(screen.getByRole('article', { name: 'Médiathèque' }));
  const ofThird = within(screen.getByRole('article', { name: 'Centre social' }));
  ofFirst.getByText('À 12 min en voiture (estimé)');
  ofFirst.getByText('Propose : Aide aux démarches administratives');
  ofFirst.getByText('Gratuit');
  ofFirst.getByRole('button', { name: 'Choisir CCAS' });
  ofFirst.getByRole('link', { name: /05.36.49.00.12/ });
  expect(ofFirst.queryByText('À savoir avant de choisir')).toBeNull();
  ofSecond.getByText('Vérifié il y a 8 mois');
  ofSecond.getByText('Ne reçoit pas de mise en relation ici : appelez');
  ofThird.getByText(/^Complet jusqu’au jeudi 3 décembre/);
  screen.getByText(/2 lieux complets pour le moment/);
  screen.getByText('Maison des habitants');
  expect(screen.queryByRole('button', { name: /Signaler/ })).toBeNull();
  expect(screen.getByRole('link', { name: /^Pourquoi ces lieux/ }).getAttribute('href')).toBe(
    '/pourquoi-ces-lieux',
  );
  expect(asked[0]).toContain('near=00012');
  expect(asked[0]).toContain('body=CAF');
});

it('says plainly that nobody is in reach, with what is left', async () => {
  server({ status: 200, body: NOBODY });
  const onFilters = vi.fn();
  show(onFilters);
  await screen.findByText('Aucun lieu à moins de 30 min en voiture n’aide pour cela.');
  screen.getByRole('button', { name: 'Choisir Ligne d’aide' });
  screen.getByText(/mardi 24 novembre.* à 10.h, Place de l’église/);
  await userEvent.click(screen.getByRole('button', { name: /^Voir 4 lieux à 60.min au plus$/ }));
  expect(onFilters).toHaveBeenCalledWith({ ...USUAL_FILTERS, minutes: 60 });
});

it('counts a missing help once, and says what is counted', async () => {
  const { counted } = server({ status: 200, body: NOBODY });
  show();
  const report = await screen.findByRole('button', { name: 'Signaler qu’il manque une aide ici' });
  screen.getByText(/Rien sur la personne, rien sur vous/);
  await userEvent.dblClick(report);
  await screen.findByText(/Merci, c’est compté/);
  expect(screen.queryByRole('button', { name: /Signaler/ })).toBeNull();
  expect(counted).toEqual([{ communeCode: '00012', orientationType: 'DO_TOGETHER' }]);
});

it('says when a missing help was not counted, and takes it the next time', async () => {
  const { counted, refuseOnce } = server({ status: 200, body: NOBODY });
  refuseOnce();
  show();
  const report = () => screen.findByRole('button', { name: /^Signaler/ });
  await userEvent.click(await report());
  await screen.findByRole('alert');
  expect(screen.queryByText(/Merci/)).toBeNull();
  await userEvent.click(await report());
  await screen.findByText(/Merci, c’est compté/);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(counted).toHaveLength(1);
});

it('does not offer to count for another territory, and says why', async () => {
  const elsewhere = { code: '00012', name: 'Rocheval', territoryCode: '00', postcodes: [] };
  vi.stubGlobal('fetch', (request: Request) =>
    Promise.resolve(
      new Response(JSON.stringify(request.url.includes('/communes/') ? elsewhere : NOBODY), {
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  );
  const at = (territoryCode: string) => ({ acting: { teamId: 'a', territoryCode } }) as unknown as Session;
  const { unmount } = render(at('33'));
  await screen.findByText(/dans un autre territoire que celui de votre équipe/);
  expect(screen.queryByRole('button', { name: /^Signaler/ })).toBeNull();
  unmount();
  render(at('00'));
  await screen.findByRole('button', { name: /^Signaler/ });
  expect(screen.queryByText(/dans un autre territoire/)).toBeNull();

  function render(session: Session) {
    return renderInPage(
      <SessionContext value={session}>
        <BestPlaces
          request={DRAFT}
          commune={{ code: '00012' }}
          kindOfHelp="DO_TOGETHER"
          procedure={NO_PROCEDURE}
          filters={USUAL_FILTERS}
          onFilters={() => undefined}
          action={() => null}
        />
      </SessionContext>,
    );
  }
});

it('keeps in sight who helps but cannot receive now', async () => {
  server({ status: 200, body: { ...NOBODY, items: THREE.items.slice(2) } });
  show();
  await screen.findByText('Aucun lieu proche ne peut recevoir en ce moment.');
  screen.getByRole('article', { name: 'Centre social' });
  screen.getByRole('button', { name: /^Signaler/ });
});

it('fails alone and can be tried again', async () => {
  server({ status: 500, body: {} }, { status: 500, body: {} }, { status: 200, body: THREE });
  show();
  await screen.findByRole('alert');
  screen.getByText('Tous les lieux');
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => {
    screen.getByRole('alert');
  });
  await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(await screen.findAllByRole('article')).toHaveLength(3);
});
