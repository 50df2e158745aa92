import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Staff, StaffedTeam } from '../model';
import { CoordinatorsPage } from '../pages/coordinators-page';
import { ManagersCard } from './managers-card';
import { MyTeams } from './my-teams';
import { TeamCard } from './team-card';

const TEAM: StaffedTeam = {
  id: 'team',
  name: 'SPIP de Brunes',
  publicLabel: 'Service social',
  places: [],
  members: [
    {
      membershipId: 'm1',
      memberId: 'julien',
      displayName: 'Julien Moreau',
      email: 'julien.moreau@exemple.invalid',
      role: 'MEDIATOR',
      you: false,
      absences: [],
    },
    {
      membershipId: 'm2',
      memberId: 'amina',
      displayName: 'Amina Perrin',
      role: 'REFERRER',
      you: false,
      absences: [
        {
          id: 'a1',
          firstDay: '2026-12-21',
          lastDay: '2026-12-24',
          takenOverByName: 'Julien Moreau',
          daysWithoutAnybody: 0,
        },
      ],
    },
    {
      membershipId: 'm3',
      memberId: 'amina',
      displayName: 'Amina Perrin',
      role: 'MEDIATOR',
      you: false,
      absences: [],
    },
  ],
};

const STAFF: Staff = {
  organisationId: 'organisation',
  organisationName: 'Conseil départemental',
  managers: [{ memberId: 'amina', displayName: 'Amina Perrin', you: true }],
  teams: [TEAM],
};

interface Sent {
  readonly path: string;
  readonly body: unknown;
}

let sent: Sent[];
let answers: Record<string, unknown>;
let refusal: { readonly status: number; readonly body: object } | undefined;

beforeEach(() => {
  sent = [];
  answers = {};
  refusal = undefined;
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const answer = (status: number, body: unknown) =>
      new Response(body === undefined ? null : JSON.stringify(body), {
        status,
        headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
      });
    if (request.method === 'GET') return answer(200, answers[path] ?? []);
    const text = await request.text();
    sent.push({ path, body: text === '' ? undefined : JSON.parse(text) });
    return refusal === undefined ? answer(204, undefined) : answer(refusal.status, refusal.body);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const dialog = () => within(screen.getByRole('dialog'));

describe('the names of a team', () => {
  const open = async () => {
    renderInPage(<TeamCard team={TEAM} />);
    await userEvent.click(
      screen.getByRole('button', { name: /Changer le nom de l’équipe «\sSPIP de Brunes\s»/u }),
    );
  };

  it('are changed after reading why a neutral one may be wise', async () => {
    await open();
    expect(dialog().getByText(/peut suffire à révéler une situation/u)).toBeTruthy();
    const name = dialog().getByRole<HTMLInputElement>('textbox', { name: 'Nom de l’équipe' });
    expect(name.value).toBe('SPIP de Brunes');
    await userEvent.clear(name);
    await userEvent.type(name, 'SPIP de Vaubrune');
    await userEvent.click(dialog().getByRole('button', { name: 'Enregistrer les noms' }));
    expect(sent).toEqual([
      {
        path: '/api/v1/teams/team/change',
        body: { name: 'SPIP de Vaubrune', publicLabel: 'Service social' },
      },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lose the public one when its field is emptied', async () => {
    await open();
    await userEvent.clear(dialog().getByRole('textbox', { name: 'Nom montré aux autres' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Enregistrer les noms' }));
    expect(sent[0]?.body).toEqual({ name: 'SPIP de Brunes' });
  });

  it('stay as typed when another team has them', async () => {
    refusal = {
      status: 400,
      body: { type: 'https://passerelle.example/problems/invalid-request', errors: [{ field: 'name' }] },
    };
    await open();
    await userEvent.type(dialog().getByRole('textbox', { name: 'Nom de l’équipe' }), ' 2');
    await userEvent.click(dialog().getByRole('button', { name: 'Enregistrer les noms' }));
    expect((await dialog().findAllByText(/qu’aucune autre équipe/u)).length).toBeGreaterThan(0);
    expect(dialog().getByRole<HTMLInputElement>('textbox', { name: 'Nom de l’équipe' }).value).toBe(
      'SPIP de Brunes 2',
    );
  });
});

describe('managing an organisation', () => {
  it('is handed on to a colleague who does not manage it yet', async () => {
    renderInPage(<ManagersCard staff={STAFF} />);
    await userEvent.click(screen.getByRole('button', { name: 'Confier aussi la gestion' }));
    expect(dialog().getAllByRole('radio')).toHaveLength(1);
    await userEvent.click(dialog().getByRole('button', { name: 'Confier la gestion' }));
    expect(sent).toEqual([]);
    await userEvent.click(dialog().getByRole('radio', { name: /Julien Moreau/u }));
    await userEvent.click(dialog().getByRole('button', { name: 'Confier la gestion' }));
    expect(sent).toEqual([
      { path: '/api/v1/organisations/organisation/managers', body: { memberId: 'julien' } },
    ]);
  });

  it('is not offered when everybody manages it', () => {
    renderInPage(<ManagersCard staff={{ ...STAFF, teams: [] }} />);
    expect(screen.queryByRole('button', { name: /Confier/u })).toBeNull();
    expect(screen.getByText(/faites d’abord entrer un collègue/u)).toBeTruthy();
  });
});

describe('an absence', () => {
  it('of a member is noted by the manager with who takes over, once each', async () => {
    renderInPage(<TeamCard team={TEAM} />);
    await userEvent.click(screen.getByRole('button', { name: 'Noter une absence de Julien Moreau' }));
    expect(dialog().getAllByRole('radio', { name: 'Amina Perrin' })).toHaveLength(1);
    await userEvent.type(dialog().getByLabelText('Premier jour'), '2026-12-21');
    await userEvent.type(dialog().getByLabelText('Dernier jour'), '2026-12-24');
    await userEvent.click(dialog().getByRole('radio', { name: 'Amina Perrin' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Noter cette absence' }));
    expect(sent).toEqual([
      {
        path: '/api/v1/memberships/m1/absences',
        body: { firstDay: '2026-12-21', lastDay: '2026-12-24', takenOverBy: 'amina' },
      },
    ]);
  });

  it('is shown with who takes over, and is cancelled', async () => {
    renderInPage(<TeamCard team={TEAM} />);
    expect(screen.getByText('Julien Moreau prend le relais.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Annuler l’absence\s: Amina Perrin/u }));
    expect(sent).toEqual([{ path: '/api/v1/absences/a1/withdraw', body: undefined }]);
  });

  it('that could not be cancelled says so beside it', async () => {
    refusal = { status: 404, body: { type: 'https://passerelle.example/problems/not-found' } };
    renderInPage(<TeamCard team={TEAM} />);
    await userEvent.click(screen.getByRole('button', { name: /Annuler l’absence/u }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('of one’s own is noted without naming anybody, and ends no earlier than it begins', async () => {
    answers['/api/v1/my-memberships'] = [
      {
        id: 'mine',
        teamId: 'team',
        teamName: 'France services',
        organisationName: 'Communauté de communes',
        role: 'MEDIATOR',
        absences: [],
        colleagues: [{ memberId: 'julien', displayName: 'Julien Moreau' }],
      },
    ];
    renderInPage(<MyTeams />);
    await userEvent.click(await screen.findByRole('button', { name: 'Noter une absence' }));
    await userEvent.type(dialog().getByLabelText('Premier jour'), '2026-12-21');
    await userEvent.type(dialog().getByLabelText('Dernier jour'), '2026-12-20');
    await userEvent.click(dialog().getByRole('button', { name: 'Noter cette absence' }));
    expect(sent).toEqual([]);
    await userEvent.clear(dialog().getByLabelText('Dernier jour'));
    await userEvent.type(dialog().getByLabelText('Dernier jour'), '2026-12-24');
    await userEvent.click(dialog().getByRole('button', { name: 'Noter cette absence' }));
    expect(sent).toEqual([
      {
        path: '/api/v1/memberships/mine/absences',
        body: { firstDay: '2026-12-21', lastDay: '2026-12-24' },
      },
    ]);
  });
});

describe('an invitation to coordinate a territory', () => {
  const invitation = (id: string, status: string) => ({
    id,
    role: 'COORDINATOR',
    territoryName: 'Vaubrune',
    label: `La coordinatrice ${id}`,
    status,
    createdAt: '2026-11-20T09:00:00Z',
    expiresAt: '2026-12-04T09:00:00Z',
  });

  it('is taken back while nobody has used it, and only then', async () => {
    answers['/api/v1/coordinators/invitations'] = [invitation('a', 'OPEN'), invitation('b', 'USED')];
    renderInPage(<CoordinatorsPage />);
    expect(await screen.findByText('La coordinatrice b')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Reprendre' }));
    expect(sent).toEqual([]);
    await userEvent.click(dialog().getByRole('button', { name: 'Reprendre' }));
    expect(sent).toEqual([{ path: '/api/v1/invitations/a/withdraw', body: undefined }]);
  });
});
