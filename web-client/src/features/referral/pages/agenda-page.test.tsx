import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calendarDay } from '@/shared/i18n/dates';
import { SessionContext } from '@/shared/session/session';
import type { Session } from '@/shared/session/session';
import { renderInPage } from '@/testing/render';
import { mondayOf, weekAfter, weekOf } from '../components/agenda/model';
import type { AgendaLine, AgendaWeek } from '../components/agenda/model';
import { AgendaPage } from './agenda-page';

const TODAY = calendarDay(new Date());
const WEEK = weekOf(TODAY);
const LAST_WEEK = `${mondayOf(weekAfter(WEEK, -1))}T09:00:00Z`;
/** Whatever the hour: today, on the clock of Paris. */
const AT_NOON = `${TODAY}T11:00:00Z`;

let week: AgendaWeek;
let asked: string[];
let refused: boolean;

beforeEach(() => {
  asked = [];
  refused = false;
  week = {
    week: WEEK,
    from: mondayOf(WEEK),
    to: TODAY,
    appointments: [line('a', AT_NOON), line('off', AT_NOON, { state: 'CANCELLED' })],
    untoldBefore: [line('old', LAST_WEEK, { waitsForWord: true })],
    untoldBeforeTotal: 23,
  };
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(`${request.method} ${request.url.replace(/^.*\/api\/v1/u, '')}`);
    if (refused)
      return Promise.resolve(Response.json({ type: '/problems/internal', status: 500 }, { status: 500 }));
    if (request.method === 'POST') {
      week = { ...week, untoldBefore: [], untoldBeforeTotal: 0 };
      return Promise.resolve(Response.json({ id: 'r-old' }));
    }
    return Promise.resolve(Response.json(week));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function line(
  id: string,
  startsAt: string,
  said: { state?: string; waitsForWord?: boolean } = {},
): AgendaLine {
  return {
    appointment: { id, startsAt, minutes: 30, state: said.state ?? 'BOOKED', bookedAt: LAST_WEEK },
    waitsForWord: said.waitsForWord ?? false,
    referral: {
      id: `r-${id}`,
      reference: 'K7F-2M9X',
      status: 'ACCEPTED',
      orientationType: 'DO_TOGETHER',
      urgent: false,
      asked: false,
      communeName: 'Aubrelle',
      placeName: 'France services',
    },
  } as AgendaLine;
}

const show = (receives = true) => {
  const session: Session = {
    displayName: 'Julien Moreau',
    memberships: [],
    acting: {
      teamId: 't',
      teamName: 'Accueil',
      organisationName: 'Commune',
      territoryCode: '00',
      roles: ['MEDIATOR'],
      receives,
    },
    offices: [],
    permissions: new Set(['handle-referrals']),
    territoryCode: '00',
    expiresAt: undefined,
  };
  renderInPage(
    <SessionContext value={session}>
      <AgendaPage />
    </SessionContext>,
  );
};

it('says first what nobody said a word of, then today with what to prepare', async () => {
  show();
  const untold = await screen.findByRole('region', { name: /comment ça s’est passé/ });
  expect(
    within(untold)
      .getByRole('link', { name: /^Faire/ })
      .getAttribute('href'),
  ).toBe('/mises-en-relation/r-old');
  expect(
    within(untold)
      .getByRole('link', { name: /22 autres/ })
      .getAttribute('href'),
  ).toBe('/file?etape=aujourd-hui');
  const days = screen.getAllByRole('heading', { level: 2 });
  expect(days[0]?.textContent).toMatch(/^À dire/);
  const today = screen.getByText('Aujourd’hui').closest('section');
  expect(days[1]?.closest('section')).toBe(today);
  const lines = within(today ?? document.body).getAllByRole('listitem');
  expect(lines).toHaveLength(2);
  expect(lines[0]?.textContent).toContain('Prévoyez deux chaises');
  expect(lines[1]?.textContent).toContain('Annulé');
  expect(lines[1]?.textContent).not.toContain('Prévoyez');
});

it('takes the word there and then, and asks the week again', async () => {
  show();
  await userEvent.click(
    await screen.findByRole('button', { name: /^La personne est venue, rendez-vous du/ }),
  );
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: /comment ça s’est passé/ })).toBeNull();
  });
  expect(asked).toEqual([
    `GET /appointments?week=${WEEK}`,
    'POST /referrals/r-old/appointments/old/held',
    `GET /appointments?week=${WEEK}`,
  ]);
});

it('says an empty week in one line, with nothing to take into a diary', async () => {
  week = { ...week, appointments: [], untoldBefore: [], untoldBeforeTotal: 0 };
  show();
  await screen.findByText(/^Aucun rendez-vous cette semaine/);
  expect(screen.queryByRole('button', { name: /dans mon agenda/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Semaine suivante' }).getAttribute('href')).toBe(
    `/agenda?semaine=${weekAfter(WEEK, 1)}`,
  );
});

it('says what happened when the week cannot be read, and asks again', async () => {
  refused = true;
  show();
  const again = await screen.findByRole('button', { name: 'Réessayer' });
  refused = false;
  await userEvent.click(again);
  await screen.findByRole('region', { name: /comment ça s’est passé/ });
});

it('asks for nothing for a team that only sends', async () => {
  show(false);
  await screen.findByText('Votre équipe ne reçoit pas de mise en relation');
  expect(asked).toEqual([]);
});
