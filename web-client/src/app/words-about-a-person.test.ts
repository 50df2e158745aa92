import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/shared/guidance/sources';

/**
 * The texts that speak about a person being helped: the guidance, the assessment, the kinds of help. What a room of this
 * list adds to its catalogues is read here without anybody thinking of it.
 */
const modules = import.meta.glob<{ default: Record<string, unknown> }>(
  [
    '../shared/guidance/i18n/*.ts',
    '../shared/i18n/orientation-type.{fr,en}.ts',
    '../features/{guidance,assessment,matching,paper}/i18n/*.ts',
    '!../**/*.test.ts',
  ],
  { eager: true },
);

interface Forbidden {
  readonly because: string;
  readonly fr: RegExp;
  readonly en: RegExp;
}

const FORBIDDEN: readonly Forbidden[] = [
  {
    because: 'names a person by what an administration sees of them',
    fr: words('usag[eè]re?s?', 'bénéficiaires?', 'allocataires?', 'administrée?s?', 'assistée?s?'),
    en: words('users?', 'beneficiar(?:y|ies)', 'claimants?'),
  },
  {
    because: 'makes a person a file (« au cas où », « en cas de » speak of a circumstance)',
    fr: /(?<!\b(?:en|au|dans ce|dans le|selon le|le) )\bcas\b/iu,
    en: /(?<!\bin (?:any |that |this )?)\bcases?\b|\b(?:clients?|patients?)\b/iu,
  },
  {
    because: 'makes the person the fault, where it is the procedure that fails',
    fr: words(
      'illectronismes?',
      'illettr\\p{L}+',
      'analphabètes?',
      'incapables?',
      'incapacités?',
      'inaptes?',
      'exclu\\p{L}*',
      'éloignée?s? du numérique',
      'en difficulté',
      'défavorisée?s?',
      'lacunes?',
      'retards?',
      'échecs?',
    ),
    en: words(
      'illiter\\p{L}+',
      'incapable',
      'unable',
      'inept',
      'exclu\\p{L}+',
      'disadvantaged',
      'failures?',
      'backward',
    ),
  },
  {
    because: 'tells of people on two sides of a gap',
    fr: words('fractures?'),
    en: words('digital divide'),
  },
  {
    because: 'measures a person: the assessment is no examination',
    fr: words('niveaux?', 'scores?', 'tests?', 'testé?e?r?s?', 'diagnosti\\p{L}+', 'notée?s?', 'profilages?'),
    en: words('levels?', 'scor\\p{L}+', 'test(?:s|ed|ing)?', 'diagnos\\p{L}+', 'grad(?:e|es|ed|ing)'),
  },
];

/** Proper names keep their words: a title is quoted as its author wrote it. */
const PROPER_NAMES: readonly { readonly name: string; readonly because: string }[] = [
  {
    name: 'comment mieux protéger les données de vos usagers',
    because: 'the title of the CNIL’s page for social workers',
  },
];

const catalogues = Object.entries(modules).map(
  ([path, module]) => [path, /(^|[./])en\.ts$/.test(path) ? 'en' : 'fr', textsOf(module.default)] as const,
);

describe('the words about a person', () => {
  it('are looked for where they are written, in every language', () => {
    const read = catalogues.map(([path]) => path);
    for (const name of ['fr', 'en', 'cards.fr', 'cards.en', 'actors.fr', 'mandate.en', 'recourse.fr']) {
      expect(read).toContain(`../shared/guidance/i18n/${name}.ts`);
    }
    expect(catalogues.reduce((sum, [, , texts]) => sum + texts.length, 0)).toBeGreaterThan(200);
  });

  it.each(catalogues)('of %s hurt nobody', (_path, language, texts) => {
    expect(texts.flatMap((text) => refusalsOf(text, language))).toEqual([]);
  });

  it('are held for the sources too, but for the titles they quote', () => {
    const sources = Object.values(SOURCES).map(({ title, publisher }) => `${title}, ${publisher}`);
    expect(sources.flatMap((text) => refusalsOf(text, 'fr'))).toEqual([]);
    expect(PROPER_NAMES.filter(({ name }) => !sources.some((text) => text.includes(name)))).toEqual([]);
  });

  it.each([
    ['L’usager a un niveau 2.', 2],
    ['Un cas lourd, une personne exclue du numérique.', 2],
    ['Le test dit : illectronisme.', 2],
    ['Contre la fracture numérique, un diagnostic.', 2],
    ['En cas de doute, au cas où.', 0],
    ['La personne note le mot de passe. Elle est contestée ? Le texte attesté.', 0],
  ])('are found in « %s »', (text, times) => {
    expect(refusalsOf(text, 'fr')).toHaveLength(times);
  });

  it.each([
    ['The user failed the test.', 2],
    ['In case of doubt, in that case.', 0],
    ['The latest contest.', 0],
  ])('are found in “%s”', (text, times) => {
    expect(refusalsOf(text, 'en')).toHaveLength(times);
  });
});

function refusalsOf(text: string, language: 'fr' | 'en'): string[] {
  const left = PROPER_NAMES.reduce((rest, { name }) => rest.replace(name, ''), text);
  return FORBIDDEN.filter((forbidden) => forbidden[language].test(left)).map(
    ({ because }) => `« ${text} » ${because}`,
  );
}

/** Whole words only, accents counted as letters: « attester » is no « test ». */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}
