import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import equipmentEn from '@/shared/i18n/equipment.en';
import equipmentFr from '@/shared/i18n/equipment.fr';
import { LANGUAGES, VOCABULARY, hasVocabulary, isEquipment } from './vocabulary';

const server = readFileSync(
  resolve(import.meta.dirname, '../../../../api/src/main/java/fr/passerelle/network/Vocabulary.java'),
  'utf8',
);

/** `SPECIAL_CARE("Surdité", …)` of the server's own list. */
function servers(name: string): readonly string[] {
  const constant = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const [, list = ''] = new RegExp(`\\n    ${constant}\\(((?:\\s*"[^"]*",?)+)\\)`).exec(server) ?? [];
  return [...list.matchAll(/"([^"]*)"/g)].map(([, code = '']) => code);
}

describe('the vocabulary of places', () => {
  const { kinds, ...lists } = VOCABULARY;

  it.each(Object.entries(lists))('lists the server’s %s, in the same order', (name, codes) => {
    expect(codes).toEqual(servers(name));
  });

  it('offers no kind that the server refuses', () => {
    expect(kinds.length).toBeGreaterThan(40);
    expect(kinds.filter((kind) => !servers('kinds').includes(kind))).toEqual([]);
  });

  it('has a word in both languages for codes that are no words', () => {
    expect(Object.keys(equipmentFr)).toEqual(VOCABULARY.equipment);
    expect(Object.keys(equipmentEn)).toEqual(VOCABULARY.equipment);
    const names = new Intl.DisplayNames(['fr'], { type: 'language', fallback: 'none' });
    expect(LANGUAGES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('knows a listed field and a listed code from others', () => {
    expect(['specialCare', 'summary', 'toString'].map(hasVocabulary)).toEqual([true, false, false]);
    expect(['PRINTER', 'TELEVISION'].map(isEquipment)).toEqual([true, false]);
  });
});
