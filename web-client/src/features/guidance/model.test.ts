import { describe, expect, it } from 'vitest';
import en from '@/shared/guidance/i18n/en';
import fr from '@/shared/guidance/i18n/fr';
import { MANDATE_SOURCES } from '@/shared/guidance/mandate-checklist';
import { RECOURSE_SOURCES } from '@/shared/guidance/recourse-panel';
import { SOURCES } from '@/shared/guidance/sources';
import type { Source } from '@/shared/guidance/sources';
import { ACTORS, ANCHORS, CARDS, MANDATE_SLUG, cardAt } from './model';

const AT_MOST = 150;

const catalogues = [
  ['French', fr],
  ['English', en],
] as const;

/** Every text that somebody reads as one: a card, an actor, the checklist, the steps. */
const texts = catalogues.flatMap(([language, { actor, card, mandate, recourse }]) =>
  [
    ...Object.entries({ ...actor, ...card }),
    ['mandate', mandate] as const,
    ['recourse', recourse] as const,
  ].map(([name, text]) => [`${name} in ${language}`, wordsIn(text)] as const),
);

describe('a text of the guidance', () => {
  it.each(texts)('%s is at most 150 words', (_name, words) => {
    expect(words).toBeGreaterThan(40);
    expect(words).toBeLessThanOrEqual(AT_MOST);
  });

  it('is counted with its shortest words', () => {
    expect(wordsIn({ a: 'Qu’est-ce qu’un mandat ?', b: { c: 'Un papier.' } })).toBe(8);
  });

  it('stands on sources that have a title, a publisher and a safe address if any', () => {
    const sources: Source[] = Object.values(SOURCES);
    for (const { title, publisher, url } of sources) {
      expect(title.trim()).not.toBe('');
      expect(publisher.trim()).not.toBe('');
      if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    }
    const used = new Set([
      ...[...ACTORS, ...CARDS].flatMap((text) => text.sources),
      ...MANDATE_SOURCES,
      ...RECOURSE_SOURCES,
    ]);
    expect([...used].sort(), 'no source is left without a text').toEqual(Object.keys(SOURCES).sort());
  });

  it.each([...ACTORS, ...CARDS])('$id has a source and the day of its check', ({ sources, checkedOn }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is shown: no card and no actor is written without a place on a page', () => {
    expect(ACTORS.map(({ id }) => id).sort()).toEqual(Object.keys(fr.actor).sort());
    expect(CARDS.map(({ id }) => id).sort()).toEqual(Object.keys(fr.card).sort());
    expect(new Set(Object.values(ANCHORS)).size).toBe(ACTORS.length);
  });
});

describe('who does what', () => {
  it('keeps the three names apart that are taken for one another', () => {
    expect(ACTORS.slice(0, 3).map(({ id }) => fr.actor[id].name)).toEqual([
      'Conseiller France services',
      'Conseiller numérique',
      'Médiateur numérique',
    ]);
  });

  it('never sends somebody back to who they came from', () => {
    const looping = ACTORS.filter(({ id }) => {
      const { name, ask } = fr.actor[id];
      return Object.values(ask).some((line) => line.toLowerCase().includes(name.toLowerCase()));
    });
    expect(looping).toEqual([]);
  });
});

describe('the address of a card', () => {
  it('is its own, and leads to it', () => {
    const slugs = [...CARDS.map(({ slug }) => slug), MANDATE_SLUG];
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const card of CARDS) expect(cardAt(card.slug)).toBe(card);
  });

  it('leads nowhere when there is no such card', () => {
    expect(cardAt('autre-chose')).toBeUndefined();
    expect(cardAt(undefined)).toBeUndefined();
  });
});

/** « qu’un » and « est-ce » are two words each, as somebody who reads aloud hears them. */
function wordsIn(node: string | object): number {
  if (typeof node !== 'string') {
    return Object.values(node as Record<string, string | object>).reduce<number>(
      (sum, part) => sum + wordsIn(part),
      0,
    );
  }
  return node.match(/[\p{L}\p{N}+]+/gu)?.length ?? 0;
}
