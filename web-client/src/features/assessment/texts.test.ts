import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from './i18n/en';
import fr from './i18n/fr';
import { PICTOGRAMS } from './components/pictogram-paths';
import type { Questionnaire } from './evaluate';

const QUESTIONNAIRE = JSON.parse(
  readFileSync(
    `${import.meta.dirname}/../../../../api/src/main/resources/assessment/faire-le-point-1.json`,
    'utf8',
  ),
) as Questionnaire;

/** Makes the person the fault, marks them, or says that they must. */
const FRENCH =
  /\b(usag(er|ère)s?|bénéficiaires?|cas|clients?|patients?|illectronismes?|illettr\p{L}*|analphabètes?|incapables?|incompétent\p{L}*|exclu(e|s|es|sion)?|inaptes?|déficien\p{L}*|scores?|niveaux?|tests?|diagnosti\p{L}*|obligatoires?|échec\p{L}*|échoué\p{L}*|abandonné\p{L}*)\b/iu;
const ENGLISH =
  /\b(users?|beneficiar(y|ies)|cases(?! )|clients?|patients?|illitera\p{L}*|incapable|incompetent|excluded|unable|scores?|levels?|tests?|diagnos\p{L}*|mandatory|fail\p{L}*)\b/iu;

const strings = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(strings);

const bilingual: { readonly fr: string; readonly en: string }[] = [
  QUESTIONNAIRE.opening,
  QUESTIONNAIRE.lastPrompt.text,
  ...QUESTIONNAIRE.questions.flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]),
  ...QUESTIONNAIRE.hints.map(({ text }) => text),
];

describe('what is said to the person', () => {
  it('has no word that blames, marks or compels, in French', () => {
    const texts = [...strings(fr), ...bilingual.map((text) => text.fr)];
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => FRENCH.test(text))).toEqual([]);
  });

  it('has none in English either', () => {
    expect(
      [...strings(en), ...bilingual.map((text) => text.en)].filter((text) => ENGLISH.test(text)),
    ).toEqual([]);
  });

  it('would be caught', () => {
    expect(['Un usager', 'niveau 2', 'personne illettrée', 'Votre score'].every((t) => FRENCH.test(t))).toBe(
      true,
    );
    expect(['The user', 'level 2', 'illiterate'].every((t) => ENGLISH.test(t))).toBe(true);
  });

  it('stands beside a drawing of its own for every answer', () => {
    const answers = QUESTIONNAIRE.questions.flatMap(({ code, options }) =>
      options.map((option) => `${code}.${option.code}`),
    );
    expect(answers.filter((answer) => PICTOGRAMS[answer] === undefined)).toEqual([]);
    QUESTIONNAIRE.questions.forEach(({ code, options }) => {
      const drawn = options.map((option) => PICTOGRAMS[`${code}.${option.code}`]);
      expect(new Set(drawn).size, code).toBe(options.length);
    });
  });

  it('names every rule word that the questionnaire uses', () => {
    expect(Object.keys(QUESTIONNAIRE.conditions).sort()).toEqual(Object.keys(fr.why.named).sort());
    QUESTIONNAIRE.profile.forEach(({ dimension, values }) => {
      const known = (fr.why.value as Record<string, Record<string, string>>)[dimension] ?? {};
      expect([...new Set(values.map(({ value }) => value))].sort()).toEqual(Object.keys(known).sort());
    });
  });
});
