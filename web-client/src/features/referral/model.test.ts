import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import {
  changedMeanwhile,
  claimActs,
  datesOf,
  isLate,
  joined,
  nextAppointment,
  senderActions,
  toneOfReferral,
  turnOf,
  whyItNeedsMe,
} from './model';
import { detailCodes, eventsOf, readingsOf, reasonOf } from './history-model';
import { isToReport, reporterActions, reportsFor } from './reporting';
import { placeLostThePerson, sharedWithPlace } from './sharing';
import type { HistoryEntry, Referral, ReferralSummary } from './model';

const NOW = new Date('2026-11-24T10:00:00Z');

const referral = (part: Partial<Referral> = {}): Referral => ({
  id: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1d',
  reference: 'K7F-2M9X',
  status: 'SENT',
  revision: 2,
  sides: ['SENDER'],
  allowedCommands: ['CANCEL', 'INVALIDATE'],
  nextStep: { kind: 'ANSWER', of: 'RECEIVER', by: '2026-11-25' },
  silent: false,
  orientationType: 'DO_TOGETHER',
  needs: ['PROCEDURE'],
  urgent: false,
  commune: { code: '00012', name: 'Rocheval' },
  sender: { teamId: 'a', team: 'MDS de Brunes', organisation: 'Département' },
  createdAt: '2026-11-22T09:12:00Z',
  statusSince: '2026-11-22T09:14:00Z',
  attempts: 0,
  rightMayBeAdded: false,
  appointments: [],
  questions: [],
  profileWords: [],
  ...part,
});

const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'x',
  at: '2026-11-22T09:14:00Z',
  action: 'READ',
  actor: 'MEMBER',
  purpose: 'FOLLOW_A_REFERRAL',
  detail: {},
  ...part,
});

describe('appointments', () => {
  const appointment = (startsAt: string, state: 'BOOKED' | 'MISSED' = 'BOOKED') => ({
    id: startsAt,
    startsAt,
    minutes: 30,
    state,
    bookedAt: '2026-11-20T09:00:00Z',
  });
  const noon = new Date('2026-11-24T12:00:00Z');

  it('the next one is of today or later, and none after the end', () => {
    const appointments = [
      appointment('2026-11-20T09:00:00Z'),
      appointment('2026-11-24T08:00:00Z', 'MISSED'),
      appointment('2026-11-24T09:00:00Z'),
      appointment('2026-11-30T09:00:00Z'),
    ];
    expect(nextAppointment({ appointments }, noon)?.startsAt).toBe('2026-11-24T09:00:00Z');
    expect(nextAppointment({ appointments, endedAt: '2026-11-24T10:00:00Z' }, noon)).toBeUndefined();
  });

  it('a missed one is why a line needs me, unless the place is silent', () => {
    const missed = appointment('2026-11-20T09:00:00Z', 'MISSED');
    expect(whyItNeedsMe({ status: 'ACCEPTED', silent: false, asked: false, appointment: missed })).toBe(
      'MISSED',
    );
    expect(whyItNeedsMe({ status: 'ACCEPTED', silent: false, asked: false })).toBe('OTHER');
  });
});

describe('whose turn it is', () => {
  it.each([
    ['the sender reads that the place answers', ['SENDER'], 'RECEIVER', 'theirs'],
    ['the place reads that it answers', ['RECEIVER'], 'RECEIVER', 'mine'],
    ['a team that refers to its own place', ['SENDER', 'RECEIVER'], 'RECEIVER', 'mine'],
  ] as const)('%s', (_case, sides, of, expected) => {
    expect(turnOf({ kind: 'ANSWER', of }, [...sides])).toBe(expected);
  });

  it('nobody’s when nothing more is expected', () => {
    expect(turnOf({ kind: 'NOTHING' }, ['SENDER'])).toBe('nobody');
  });

  it('is late from the day after, not on the day', () => {
    expect(isLate({ kind: 'ANSWER', by: '2026-11-24' }, NOW)).toBe(false);
    expect(isLate({ kind: 'ANSWER', by: '2026-11-23' }, NOW)).toBe(true);
    expect(isLate({ kind: 'NOTHING' }, NOW)).toBe(false);
  });

  it('is late by the territory’s clock, past midnight there', () => {
    expect(isLate({ kind: 'ANSWER', by: '2026-11-24' }, new Date('2026-11-24T23:30:00Z'))).toBe(true);
  });
});

describe('the tone', () => {
  it('asks for somebody when a sent referral is silent', () => {
    expect(toneOfReferral(referral({ silent: true }))).toBe('follow-up');
    expect(toneOfReferral(referral())).toBe('waiting');
  });

  it('is not « done » when help was not given', () => {
    const again = { kind: 'CHOOSE_ANOTHER_PLACE', of: 'SENDER' } as const;
    expect(toneOfReferral(referral({ status: 'CLOSED', nextStep: { kind: 'NOTHING' } }))).toBe('done');
    expect(toneOfReferral(referral({ status: 'CLOSED', nextStep: again }))).toBe('stopped');
  });
});

describe('a line of « À vous »', () => {
  it.each([
    ['DRAFT', false, 'DRAFT'],
    ['SENT', true, 'SILENT'],
    ['DECLINED', false, 'DECLINED'],
    ['EXPIRED', false, 'EXPIRED'],
    ['ACCEPTED', false, 'OTHER'],
  ] as const)('%s, silent %s: %s', (status, silent, expected) => {
    expect(whyItNeedsMe({ status, silent, asked: false })).toBe(expected);
  });

  it('says that a question waits before it says that nobody answers', () => {
    expect(whyItNeedsMe({ status: 'SENT', silent: true, asked: true })).toBe('ASKED');
  });

  it.each([
    ['DRAFT', 'SEND', undefined, ['begun', '2026-11-20']],
    ['SENT', 'ANSWER', '2026-11-25', ['expected', '2026-11-25']],
    ['SENT', 'ANSWER', '2026-11-23', ['wasExpected', '2026-11-23']],
    ['DECLINED', 'CHOOSE_ANOTHER_PLACE', undefined, ['since', '2026-11-20']],
    ['CLOSED', 'NOTHING', undefined, ['ended', '2026-11-20']],
  ] as const)('dates a %s line', (status, kind, by, [said, at]) => {
    const line: Pick<ReferralSummary, 'status' | 'statusSince' | 'nextStep'> = {
      status,
      statusSince: '2026-11-19T23:30:00Z',
      nextStep: { kind, ...(by === undefined ? {} : { by }) },
    };
    expect(datesOf(line, NOW)).toEqual([{ said, at }]);
  });
});

describe('pages of a list', () => {
  const line = (id: string) => ({ id }) as ReferralSummary;

  it('show once a line that changed its place meanwhile, and the total of the first', () => {
    const pages = [
      { items: [line('a'), line('b')], next: 'after-b', total: 4 },
      { items: [line('b'), line('c')] },
    ];
    const list = joined(pages);
    expect(list.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(list.total).toBe(4);
  });
});

describe('the history', () => {
  const entries = [
    entry({ id: '4', at: '2026-11-23T10:00:00Z', action: 'READ', team: 'MDS', member: 'Claire' }),
    entry({ id: '2', at: '2026-11-22T09:14:00Z', action: 'SEND' }),
    entry({ id: '1', at: '2026-11-22T09:12:00Z', action: 'CREATE' }),
    entry({ id: '3', at: '2026-11-22T13:00:00Z', action: 'FIRST_READ', team: 'CCAS' }),
    entry({ id: '5', at: '2026-11-23T11:00:00Z', action: 'LIST', team: 'MDS', member: 'Karim' }),
    entry({ id: '6', at: '2026-11-23T12:00:00Z', action: 'READ_HISTORY', team: 'MDS', member: 'Claire' }),
    entry({ id: '7', at: '2026-11-23T23:30:00Z', action: 'READ', team: 'CCAS' }),
  ];

  it('tells what happened, oldest first, without those who merely looked', () => {
    expect(eventsOf(entries).map(({ action }) => action)).toEqual(['CREATE', 'SEND', 'FIRST_READ']);
  });

  it('groups who looked by day and team, latest first, on the territory’s clock', () => {
    expect(readingsOf(entries)).toEqual([
      { day: '2026-11-24', team: 'CCAS', count: 1, members: [] },
      { day: '2026-11-23', team: 'MDS', count: 3, members: ['Claire', 'Karim'] },
      { day: '2026-11-22', team: 'CCAS', count: 1, members: [] },
    ]);
  });

  it.each([
    ['DECLINE', { reason: 'NO_PLACE_LEFT' }, [{ group: 'declineReason', code: 'NO_PLACE_LEFT' }]],
    ['HOLD', { reason: 'WAITING_LIST' }, [{ group: 'holdReason', code: 'WAITING_LIST' }]],
    ['CLOSE', { outcome: 'EQUIPPED' }, [{ group: 'outcome', code: 'EQUIPPED' }]],
    ['SEND', { channel: 'PHONE', place: 'id' }, [{ group: 'contactChannel', code: 'PHONE' }]],
    ['ATTEMPT', { channel: 'PHONE' }, []],
    [
      'TELL',
      { event: 'SILENT', audience: 'SENDER' },
      [
        { group: 'audience', code: 'SENDER' },
        { group: 'notice', code: 'SILENT' },
      ],
    ],
    [
      'REMIND',
      { steps: 'REMIND_PLACE,TELL_SENDER_AND_MANAGER', told: 'ANSWER_DUE,SILENT' },
      [
        { group: 'step', code: 'REMIND_PLACE' },
        { group: 'step', code: 'TELL_SENDER_AND_MANAGER' },
      ],
    ],
    ['SKIP', { skipped: 'MUTE' }, [{ group: 'step', code: 'MUTE' }]],
    ['EXPORT_HISTORY', { format: 'JSON' }, [{ group: 'exportFormat', code: 'JSON' }]],
    ['REFUSED', { problem: 'stale-version' }, [{ group: 'refusal', code: 'STALE_VERSION' }]],
    ['PERSON_ASKED', { channel: 'EMAIL' }, [{ group: 'askChannel', code: 'EMAIL' }]],
  ])('gives the codes of %s that have a sentence', (action, detail, expected) => {
    expect(detailCodes({ action, detail })).toEqual(expected);
  });
});

describe('what the place sees of the person', () => {
  const person = { callName: 'Mme D.', birthYear: 1961, contact: '+33639980123' };

  it('is a name and a contact when it is to call, never the birth year', () => {
    expect(sharedWithPlace(referral({ person, contactChannel: 'PHONE' }))).toEqual({
      person: { callName: 'Mme D.', contact: '+33639980123' },
      kept: { birthYear: 1961 },
    });
  });

  it('is nothing when the person comes by themselves', () => {
    expect(sharedWithPlace(referral({ person: { callName: 'Mme D.' }, contactChannel: 'NONE' }))).toEqual({
      person: undefined,
      kept: { callName: 'Mme D.' },
    });
  });

  it('is what the server gave, read at the place', () => {
    const given = { callName: 'Mme D.', contact: '+33639980123' };
    expect(sharedWithPlace(referral({ sides: ['RECEIVER'], person: given, contactChannel: 'SMS' }))).toEqual({
      person: given,
      kept: undefined,
    });
  });

  it('is lost to the place by a no, a silence or a cancellation', () => {
    const lost = (['SENT', 'ACCEPTED', 'CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED'] as const).filter(
      (status) => placeLostThePerson({ status }),
    );
    expect(lost).toEqual(['DECLINED', 'EXPIRED', 'CANCELLED']);
  });
});

describe('what the sender may do', () => {
  it('is its part of what the server allows, and nothing else', () => {
    expect(senderActions(referral())).toEqual(['CANCEL', 'INVALIDATE']);
    expect(senderActions(referral({ allowedCommands: ['INVALIDATE', 'REFER_AGAIN'] }))).toEqual([
      'REFER_AGAIN',
      'INVALIDATE',
    ]);
    expect(senderActions(referral({ sides: ['RECEIVER'], allowedCommands: ['CANCEL'] }))).toEqual([]);
  });

  it('leaves the cancelling to the place’s words when the team is both', () => {
    const both = referral({
      sides: ['SENDER', 'RECEIVER'],
      allowedCommands: ['ACCEPT', 'CANCEL', 'INVALIDATE'],
    });
    expect(senderActions(both)).toEqual(['INVALIDATE']);
  });
});

it('a reason is told with the status it belongs to', () => {
  expect(reasonOf(referral({ status: 'DECLINED', declineReason: 'OTHER' }))).toEqual({
    group: 'declineReason',
    code: 'OTHER',
  });
  // Taken up again after a pause: the old reason is history.
  expect(reasonOf(referral({ status: 'IN_PROGRESS', holdReason: 'WAITING_LIST' }))).toBeUndefined();
});

it('somebody acted meanwhile: a stale version or a command that is not allowed any more', () => {
  const slugs = ['stale-version', 'command-not-allowed', 'rule-not-met', 'network', 'place-not-connected'];
  expect(slugs.filter((slug) => changedMeanwhile(new Problem(slug, 400, '')))).toEqual([
    'stale-version',
    'command-not-allowed',
  ]);
  expect(changedMeanwhile(undefined)).toBe(false);
});

describe('who deals with it', () => {
  const claim = { member: 'Julien Moreau', mine: false, since: '2026-11-22T09:00:00Z' };

  it('is taken, given back or taken over in one tap, while it is open', () => {
    expect(claimActs({ status: 'SENT' })).toBe('CLAIM');
    expect(claimActs({ status: 'ON_HOLD', claim: { ...claim, mine: true } })).toBe('RELEASE');
    expect(claimActs({ status: 'ACCEPTED', claim })).toBe('TAKE_OVER');
    expect(claimActs({ status: 'CLOSED', claim })).toBeUndefined();
    expect(claimActs({ status: 'DRAFT' })).toBeUndefined();
  });
});

describe('a place without a member', () => {
  const handedOver = referral({
    sides: ['SENDER', 'REPORTED_BY_REFERRER'],
    allowedCommands: ['ACCEPT', 'DECLINE', 'RECEIVE', 'CANCEL', 'INVALIDATE'],
    nextStep: { kind: 'ANSWER', of: 'SENDER', by: '2026-11-25' },
    handedOver: { by: 'PHONE', on: '2026-11-22' },
  });

  it('leaves its answers to the sending team, of whom they are then expected', () => {
    expect(reportsFor(handedOver)).toEqual(['ACCEPT', 'DECLINE', 'RECEIVE']);
    expect(isToReport(handedOver)).toBe(true);
    expect(turnOf(handedOver.nextStep, handedOver.sides)).toBe('mine');
  });

  it('has appointments once the place said yes, told while one is open', () => {
    const accepted = {
      ...handedOver,
      status: 'ACCEPTED' as const,
      allowedCommands: ['RECEIVE' as const, 'CLOSE' as const],
    };
    const appointment = {
      id: 'a',
      startsAt: '2026-11-25T09:00:00Z',
      minutes: 30,
      state: 'BOOKED' as const,
      bookedAt: '2026-11-24T09:00:00Z',
    };
    expect(reporterActions(handedOver)).toEqual(['ACCEPT', 'DECLINE', 'RECEIVE']);
    expect(reporterActions(accepted)).toEqual(['RECEIVE', 'BOOK', 'CLOSE']);
    expect(reporterActions({ ...accepted, appointments: [appointment] })).toEqual([
      'RECEIVE',
      'BOOK',
      'TELL_APPOINTMENT',
      'CLOSE',
    ]);
    expect(reporterActions({ ...accepted, appointments: [{ ...appointment, state: 'MISSED' }] })).toEqual([
      'RECEIVE',
      'BOOK',
      'CLOSE',
    ]);
    expect(reporterActions({ ...accepted, sides: ['SENDER'] })).toEqual([]);
  });

  it('is no excuse to answer for a place that answers itself', () => {
    expect(reportsFor(referral({ allowedCommands: ['ACCEPT', 'CANCEL'] }))).toEqual([]);
    expect(isToReport(referral())).toBe(false);
  });
});
