import { beforeEach, describe, expect, it } from 'vitest';
import { changedFields, fieldOf, formOf, rebased, requestOf, unsaved } from './card-form';
import type { CardForm, PlaceCardDetails } from './card-form';

const card: PlaceCardDetails = {
  name: 'France services',
  communeCode: '00012',
  postcode: '00120',
  address: '5 quai de l’Étang',
  longitude: -3.4,
  latitude: 46.3,
  located: 'COMMUNE',
  kinds: ['RFS'],
  phone: '+33536490001',
  otherPhones: [],
  emails: [],
  websites: [],
  itinerance: [],
  services: ['Aide aux démarches administratives'],
  publics: [],
  specialCare: [],
  fees: [],
  programmes: [],
  trainingLabels: [],
  otherLabels: [],
  accessModes: [],
  supportModes: [],
  languages: ['fr'],
  equipment: [],
  competentFor: ['00012'],
  communes: [{ code: '00012', name: 'Rocheval' }],
  source: 'Vaubrune',
  verifiedOn: '2026-10-02',
};

const base = formOf(card);
const withTexts = (change: Partial<CardForm['texts']>): CardForm => ({
  ...base,
  texts: { ...base.texts, ...change },
});

describe('the form of a card', () => {
  it('sends what was read, without what nobody knows', () => {
    const request = requestOf(base);
    expect(request.name).toBe('France services');
    expect(request).not.toHaveProperty('stepFree');
    expect(request).not.toHaveProperty('atHome');
    expect(requestOf({ ...base, atHome: true }).atHome).toBe(true);
    expect(changedFields(base, { ...base, atHome: true })).toEqual(['atHome']);
    expect(request).not.toHaveProperty('pivot');
    expect(request).not.toHaveProperty('latitude');
    expect(requestOf({ ...base, point: '46.31, -3.39' })).toMatchObject({
      latitude: 46.31,
      longitude: -3.39,
    });
    expect(
      requestOf({ ...base, lists: { ...base.lists, emails: ['a@exemple.invalid', ' '] } }).emails,
    ).toEqual(['a@exemple.invalid']);
  });

  it('finds the field that a refusal names', () => {
    expect(fieldOf('emails[2]')).toBe('emails');
    expect(fieldOf('longitude')).toBe('point');
    expect(fieldOf('phone')).toBe('phone');
    expect(fieldOf('somethingElse')).toBeUndefined();
  });

  it('keeps my changes on top of what somebody else saved, and says what both changed', () => {
    const mine = withTexts({ phone: '05 36 49 00 02', whatToBring: 'Une pièce d’identité' });
    const theirs = withTexts({ phone: '+33536490009', name: 'France services d’Aubrelle' });
    const { form, theirs: changed, both } = rebased(base, mine, theirs);
    expect(form.texts.phone).toBe('05 36 49 00 02');
    expect(form.texts.whatToBring).toBe('Une pièce d’identité');
    expect(form.texts.name).toBe('France services d’Aubrelle');
    expect(changed).toEqual(['name', 'phone']);
    expect(both).toEqual(['phone']);
  });

  it('says nothing was changed when both wrote the same', () => {
    const same = withTexts({ phone: '+33536490009' });
    expect(rebased(base, same, same).both).toEqual([]);
    expect(changedFields(base, base)).toEqual([]);
  });

  describe('unsaved', () => {
    beforeEach(() => {
      sessionStorage.clear();
    });

    it('is found again in this tab, and forgotten once saved', () => {
      const form = withTexts({ phone: '1' });
      unsaved.keep('a', { base, form, etag: '"1"' });
      expect(unsaved.find('a')).toEqual({ base, form, etag: '"1"' });
      expect(unsaved.find('b')).toBeUndefined();
      unsaved.forget('a');
      expect(unsaved.find('a')).toBeUndefined();
    });
  });
});
