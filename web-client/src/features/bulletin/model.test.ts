import { describe, expect, it } from 'vitest';
import { FIELDS, KINDS, draftOf, isRight, readableShort, readableTime, requestOf } from './model';
import type { Draft, Entry } from './model';

const EMPTY: Draft = draftOf(undefined);
const typed = (part: Partial<Draft>): Draft => ({ ...EMPTY, ...part });

describe('what is told', () => {
  it('takes only what its kind has, and nothing that is empty', () => {
    const draft = typed({
      title: ' Rencontre ',
      on: '2026-12-01',
      where: ' Aubrelle ',
      phone: '3230',
      words: '  ',
    });
    expect(requestOf('MEETING', draft)).toEqual({
      kind: 'MEETING',
      title: 'Rencontre',
      on: '2026-12-01',
      where: 'Aubrelle',
    });
  });

  it('comes back into the form as it was said', () => {
    const entry: Entry = {
      id: 'e1',
      kind: 'MEETING',
      title: 'Rencontre',
      on: '2026-12-01',
      beginsAt: '09:30',
      where: 'Aubrelle',
      version: 3,
      changedAt: '2026-11-23T09:00:00Z',
    };
    expect(requestOf('MEETING', draftOf(entry))).toEqual({
      kind: 'MEETING',
      title: 'Rencontre',
      on: '2026-12-01',
      beginsAt: '09:30',
      where: 'Aubrelle',
    });
  });

  it.each(KINDS)('%s asks for what it needs', (kind) => {
    for (const [field, needed] of Object.entries(FIELDS[kind])) {
      if (needed) expect(isRight(kind, EMPTY, field as keyof typeof EMPTY), field).toBe(false);
    }
    expect(isRight(kind, EMPTY, 'title')).toBe(false);
  });
});

describe('what cannot be', () => {
  it.each([
    ['MEETING', { beginsAt: '14:00', endsAt: '09:00' }, 'endsAt'],
    ['MEETING', { endsAt: '09:00' }, 'endsAt'],
    ['MEETING', { beginsAt: '25:00' }, 'beginsAt'],
    ['TRAINING', { link: 'http://exemple.invalid' }, 'link'],
    ['TRAINING', {}, 'link'],
    ['REFERENT', { mail: 'sans arobase' }, 'mail'],
    ['REFERENT', {}, 'phone'],
  ] as const)('%s with %o is seen at %s', (kind, part, field) => {
    expect(isRight(kind, typed(part), field)).toBe(false);
  });

  it.each([
    ['TRAINING', { phone: '3230' }, 'link'],
    ['REFERENT', { mail: 'referent@exemple.invalid' }, 'phone'],
    ['MEETING', { beginsAt: '09:00', endsAt: '12:30' }, 'endsAt'],
  ] as const)('%s with %o is fine at %s', (kind, part, field) => {
    expect(isRight(kind, typed(part), field)).toBe(true);
  });
});

it('reads short numbers and times as they are said', () => {
  expect(readableShort('3230')).toBe('32\u00a030');
  expect(readableShort('+33536490010')).toBe('+33536490010');
  expect(readableTime('09:30')).toBe('9\u00a0h\u00a030');
  expect(readableTime('14:00')).toBe('14\u00a0h');
});
