import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import type { Appointment, Referral } from '../../model';
import { today } from '../receiver-actions/model';
import { ReporterActions } from './reporter-actions';

const TODAY = today(new Date());

const referral = (part: Partial<Referral>): Referral =>
  ({
    id: 'r',
    revision: 2,
    sides: ['SENDER', 'REPORTED_BY_REFERRER'],
    status: 'ACCEPTED',
    allowedCommands: ['RECEIVE', 'CLOSE', 'CANCEL'],
    handedOver: { by: 'PHONE', on: TODAY },
    appointments: [],
    ...part,
  }) as unknown as Referral;

const booked = (startsAt: string): Appointment => ({
  id: 'a',
  startsAt,
  minutes: 30,
  state: 'BOOKED',
  bookedAt: '2026-11-20T09:00:00Z',
});

let sent: [string, unknown][];
let refused: boolean;

beforeEach(() => {
  sent = [];
  refused = false;
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json(referral({}));
    sent.push([new URL(request.url).pathname, await request.json()]);
    return refused
      ? Response.json({ type: '/problems/already-done', status: 409 }, { status: 409 })
      : Response.json(referral({}));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const open = async (action: string, shown: Referral) => {
  renderInPage(<ReporterActions referral={shown} />);
  await userEvent.click(screen.getByRole('button', { name: action }));
};
const byPhone = () => userEvent.click(screen.getByRole('radio', { name: 'Par téléphone' }));
const note = () => userEvent.click(screen.getByRole('button', { name: 'Noter' }));

describe('an appointment of a place without a member', () => {
  it('is noted with how and when the place told it', async () => {
    await open('Le lieu a donné un rendez-vous', referral({}));
    const day = today(new Date(Date.now() + 3 * 24 * 3600 * 1000));
    await userEvent.type(screen.getByLabelText('Jour'), day);
    await userEvent.type(screen.getByLabelText('Heure'), '14:30');
    await userEvent.clear(screen.getByLabelText('Durée, en minutes'));
    await userEvent.type(screen.getByLabelText('Durée, en minutes'), '45');
    await userEvent.type(screen.getByLabelText('Où, dans le lieu'), ' Salle 2 ');
    await note();
    expect(sent).toEqual([]);
    expect(screen.getAllByText('Dites comment le lieu vous l’a dit.').length).toBeGreaterThan(0);
    await byPhone();
    await note();
    expect(sent).toEqual([
      [
        '/api/v1/referrals/r/appointments',
        {
          startsAt: expect.stringContaining(day) as string,
          minutes: 45,
          spot: 'Salle 2',
          reported: { by: 'PHONE', on: TODAY },
        },
      ],
    ]);
  });

  it('is told once its day has come, and what was chosen stays when it is refused', async () => {
    refused = true;
    await open(
      'Dire comment s’est passé le rendez-vous',
      referral({ appointments: [booked(new Date().toISOString())] }),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Le rendez-vous n’a pas eu lieu' }));
    await byPhone();
    await note();
    expect(sent).toEqual([
      ['/api/v1/referrals/r/appointments/a/report', { how: 'MISSED', reported: { by: 'PHONE', on: TODAY } }],
    ]);
    expect(await screen.findByText('C’est déjà fait')).toBeDefined();
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'Le rendez-vous n’a pas eu lieu' }).checked,
    ).toBe(true);
  });

  it('can only be called off before its day', async () => {
    await open(
      'Dire comment s’est passé le rendez-vous',
      referral({ appointments: [booked(new Date(Date.now() + 3 * 24 * 3600 * 1000).toISOString())] }),
    );
    expect(screen.queryByRole('radio', { name: 'La personne est venue' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Le rendez-vous est annulé' })).toBeDefined();
  });

  it.each([
    ['by the place that answers itself', { sides: ['SENDER' as const] }],
    ['before the place said yes', { status: 'SENT' as const, allowedCommands: ['ACCEPT' as const] }],
    ['after the end', { status: 'CLOSED' as const, allowedCommands: [] }],
  ])('is not offered: %s', (_case, part) => {
    renderInPage(<ReporterActions referral={referral(part)} />);
    expect(screen.queryByRole('button', { name: 'Le lieu a donné un rendez-vous' })).toBeNull();
  });
});
