import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDay } from '@/shared/i18n/dates';
import { renderInPage } from '@/testing/render';
import { AbsencesSection } from './absences-section';
import type { Agenda } from './model';

const NOTHING: Agenda = { capacity: [], absences: [], sessions: [], stops: [] };
const TODAY = calendarDay(new Date());
const PLACES = [
  { id: 'mine', name: 'Mairie d’Aubrelle', communeName: 'Aubrelle' },
  { id: 'other', name: 'Mairie de Rocheval', communeName: 'Rocheval' },
];

let searched: URLSearchParams[];
let sent: unknown[];
let refused: boolean;

beforeEach(() => {
  searched = [];
  sent = [];
  refused = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    const answer = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    if (request.method === 'GET') {
      searched.push(new URL(request.url).searchParams);
      return answer(200, { items: PLACES });
    }
    sent.push(await request.json());
    return refused
      ? answer(400, {
          type: '/problems/invalid-request',
          errors: [{ field: 'takenOverBy', message: 'is not another place' }],
        })
      : answer(201, NOTHING);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function pauseWithTakeOver(): Promise<void> {
  renderInPage(<AbsencesSection id="mine" agenda={NOTHING} />);
  await userEvent.type(screen.getByLabelText('Premier jour'), TODAY);
  await userEvent.type(screen.getByLabelText('Dernier jour'), TODAY);
  await userEvent.type(screen.getByRole('searchbox'), 'mairie');
  await userEvent.click(await screen.findByRole('button', { name: /^Mairie de Rocheval/u }));
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter une absence' }));
}

describe('an absence of a place', () => {
  it('says who takes over, among the places where somebody answers and never itself', async () => {
    await pauseWithTakeOver();
    expect(sent).toEqual([{ firstDay: TODAY, lastDay: TODAY, reason: 'HOLIDAYS', takenOverBy: 'other' }]);
    expect(searched.at(-1)?.get('connected')).toBe('true');
    expect(screen.queryByRole('button', { name: /^Mairie d’Aubrelle/u })).toBeNull();
  });

  it('may say nobody', async () => {
    renderInPage(<AbsencesSection id="mine" agenda={NOTHING} />);
    await userEvent.type(screen.getByLabelText('Premier jour'), TODAY);
    await userEvent.type(screen.getByLabelText('Dernier jour'), TODAY);
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une absence' }));
    expect(sent).toEqual([{ firstDay: TODAY, lastDay: TODAY, reason: 'HOLIDAYS' }]);
  });

  it('keeps what was typed when that place can no longer take over, and says so', async () => {
    refused = true;
    await pauseWithTakeOver();
    expect(await screen.findByText(/ne peut pas prendre le relais/u)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Premier jour').value).toBe(TODAY);
    expect(screen.getByText('Mairie de Rocheval', { exact: false })).toBeTruthy();
  });

  it('names the place that takes over in the list of absences', () => {
    renderInPage(
      <AbsencesSection
        id="mine"
        agenda={{
          ...NOTHING,
          absences: [
            {
              id: 'a',
              firstDay: TODAY,
              lastDay: TODAY,
              reason: 'WORKS',
              takenOverBy: 'other',
              takenOverByName: 'Mairie de Rocheval',
            },
          ],
        }}
      />,
    );
    expect(screen.getByText(/Mairie de Rocheval/u)).toBeTruthy();
  });
});
