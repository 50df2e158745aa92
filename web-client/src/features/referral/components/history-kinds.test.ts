import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../model';
import { HISTORY_KINDS, addressFor, kindInAddress, kindOf, narrowed } from './history-kinds';

const entry = (action: string, minute: number): HistoryEntry => ({
  id: `0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a${String(minute).padStart(2, '0')}`,
  at: `2026-11-22T09:${String(minute).padStart(2, '0')}:00Z`,
  action,
  actor: 'MEMBER',
  purpose: 'FOLLOW_A_REFERRAL',
  detail: {},
});
const entries = ['CREATE', 'READ', 'SEND', 'TELL', 'TELL_PARTNER', 'REMIND', 'REFUSED', 'SKIP', 'ACCEPT'].map(
  entry,
);
const actions = (all: readonly HistoryEntry[]) => all.map(({ action }) => action);

describe('the history narrowed', () => {
  it('shows what happened when nothing is chosen', () => {
    expect(actions(narrowed(entries, undefined))).toEqual([
      'CREATE',
      'SEND',
      'TELL',
      'TELL_PARTNER',
      'REMIND',
      'REFUSED',
      'SKIP',
      'ACCEPT',
    ]);
  });

  it('shows one kind at a time, in the same order', () => {
    expect(actions(narrowed(entries, 'DONE'))).toEqual(['CREATE', 'SEND', 'ACCEPT']);
    expect(actions(narrowed(entries, 'NOTICES'))).toEqual(['TELL', 'TELL_PARTNER', 'REMIND', 'SKIP']);
    expect(actions(narrowed(entries, 'REFUSALS'))).toEqual(['REFUSED']);
  });

  it('takes an action that it does not know for something done: nothing falls out', () => {
    expect(kindOf({ action: 'SOMETHING_NEW' })).toBe('DONE');
  });

  it.each(HISTORY_KINDS)('finds %s again in the address, and leaves the rest of it', (kind) => {
    const next = new URLSearchParams(addressFor(new URLSearchParams('de=accueil'), kind));
    expect(kindInAddress(next)).toBe(kind);
    expect(next.get('de')).toBe('accueil');
    expect(kindInAddress(new URLSearchParams(addressFor(next, undefined)))).toBeUndefined();
  });

  it('takes an unknown word in the address for everything', () => {
    expect(kindInAddress(new URLSearchParams('historique=ailleurs'))).toBeUndefined();
  });
});
