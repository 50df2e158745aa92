import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Agenda } from './model';
import { VisitsSection } from './visits-section';

const AGENDA: Agenda = {
  capacity: [],
  absences: [],
  sessions: [
    {
      id: 's1',
      firstDay: '2026-11-24',
      everyWeeks: 2,
      startsAt: '09:00',
      endsAt: '12:00',
      teamId: 'passeurs',
      heldBy: 'Les Passeurs du numérique',
      byAppointment: false,
      nextDays: [],
    },
  ],
  stops: [
    {
      id: 'b1',
      day: '2026-11-25',
      startsAt: '10:00',
      endsAt: '16:00',
      communeCode: '00012',
      communeName: 'Rocheval',
      spot: 'Place de la mairie',
      longitude: -3.39,
      latitude: 46.3,
    },
  ],
};

const TEAMS = [
  { id: 'passeurs', name: 'Les Passeurs du numérique', organisationName: 'Les Passeurs' },
  { id: 'accueil', name: 'Accueil', organisationName: 'CCAS de Rocheval' },
];

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

let sent: Sent[];
let refused: boolean;

beforeEach(() => {
  sent = [];
  refused = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, searchParams } = new URL(request.url);
    const answer = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
    if (request.method === 'GET') {
      const q = searchParams.get('q') ?? '';
      return answer(
        200,
        TEAMS.filter(({ name, organisationName }) => `${name} ${organisationName}`.includes(q)),
      );
    }
    sent.push({ method: request.method, path: pathname, body: await request.json() });
    return refused ? answer(503, {}) : answer(200, AGENDA);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const show = () => renderInPage(<VisitsSection id="p" agenda={AGENDA} travels />);
const line = (text: RegExp) => {
  const found = screen.getAllByRole('listitem').find(({ textContent }) => text.test(textContent));
  if (found === undefined) throw new Error(`No line ${String(text)}`);
  return within(found);
};

describe('a drop-in session', () => {
  it('is changed where it stands, and keeps the team that holds it', async () => {
    show();
    const passeurs = line(/Passeurs/u);
    expect(passeurs.getByText(/Toutes les 2 semaines/u)).toBeTruthy();
    await userEvent.click(passeurs.getByRole('button', { name: /Modifier/u }));
    expect(passeurs.getByText('Tenue par Les Passeurs du numérique')).toBeTruthy();
    const to = passeurs.getByLabelText('À');
    await userEvent.clear(to);
    await userEvent.type(to, '12:30');
    await userEvent.click(passeurs.getByRole('button', { name: 'Enregistrer cette permanence' }));
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/v1/places/p/sessions/s1',
        body: {
          firstDay: '2026-11-24',
          everyWeeks: 2,
          startsAt: '09:00',
          endsAt: '12:30',
          teamId: 'passeurs',
          byAppointment: false,
        },
      },
    ]);
    expect(document.activeElement).toBe(passeurs.getByRole('button', { name: /Modifier/u }));
  });

  it('keeps what was typed when it is refused', async () => {
    refused = true;
    show();
    const passeurs = line(/Passeurs/u);
    await userEvent.click(passeurs.getByRole('button', { name: /Modifier/u }));
    await userEvent.click(passeurs.getByRole('checkbox', { name: 'Sur rendez-vous' }));
    await userEvent.click(passeurs.getByRole('button', { name: 'Enregistrer cette permanence' }));
    expect(await passeurs.findByText(/ne peut pas répondre/u)).toBeTruthy();
    expect(passeurs.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  it('is given to a team that was found by its organisation’s name', async () => {
    show();
    const passeurs = line(/Passeurs/u);
    await userEvent.click(passeurs.getByRole('button', { name: /Modifier/u }));
    await userEvent.click(passeurs.getByRole('button', { name: 'Choisir une autre équipe' }));
    await userEvent.click(passeurs.getByRole('button', { name: 'Enregistrer cette permanence' }));
    expect(sent).toEqual([]);
    await userEvent.type(passeurs.getByRole('searchbox'), 'CCAS');
    await userEvent.click(await passeurs.findByRole('button', { name: 'Accueil (CCAS de Rocheval)' }));
    expect(document.activeElement).toBe(passeurs.getByRole('button', { name: 'Choisir une autre équipe' }));
    await userEvent.click(passeurs.getByRole('button', { name: 'Enregistrer cette permanence' }));
    expect(sent[0]?.body).toMatchObject({ teamId: 'accueil' });
  });

  it('is added with another body in words, and the form is empty again', async () => {
    show();
    const all = screen.getAllByLabelText<HTMLInputElement>('Premier jour')[0];
    if (all === undefined) throw new Error('No form');
    const form = within(all.closest('form') ?? document.body);
    await userEvent.type(all, '2026-12-01');
    await userEvent.type(form.getByLabelText('De'), '14:00');
    await userEvent.type(form.getByLabelText('À'), '17:00');
    await userEvent.click(form.getByRole('radio', { name: 'Un autre organisme' }));
    await userEvent.type(form.getByLabelText(/^Tenue par/u), 'La caisse de retraite');
    await userEvent.click(form.getByRole('button', { name: 'Ajouter cette permanence' }));
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/api/v1/places/p/sessions',
        body: {
          firstDay: '2026-12-01',
          everyWeeks: 1,
          startsAt: '14:00',
          endsAt: '17:00',
          heldBy: 'La caisse de retraite',
          byAppointment: false,
        },
      },
    ]);
    await vi.waitFor(() => {
      expect(screen.getByLabelText<HTMLInputElement>('Premier jour').value).toBe('');
    });
  });
});

describe('a stop', () => {
  it('is changed where it stands', async () => {
    show();
    const stop = line(/Place de la mairie/u);
    await userEvent.click(stop.getByRole('button', { name: /Modifier/u }));
    const spot = stop.getByLabelText('Où exactement ?');
    await userEvent.clear(spot);
    await userEvent.type(spot, 'Salle des fêtes');
    await userEvent.click(stop.getByRole('button', { name: 'Enregistrer ce passage' }));
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/api/v1/places/p/stops/b1',
        body: {
          day: '2026-11-25',
          startsAt: '10:00',
          endsAt: '16:00',
          communeCode: '00012',
          spot: 'Salle des fêtes',
        },
      },
    ]);
  });
});
