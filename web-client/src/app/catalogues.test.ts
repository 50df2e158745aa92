import { describe, expect, it } from 'vitest';

const modules = import.meta.glob<{ default: Record<string, unknown> }>(
  [
    '../shared/i18n/shared/{fr,en}.ts',
    './i18n/{fr,en}.ts',
    '../shared/*/i18n/{fr,en}.ts',
    '../features/*/i18n/{fr,en}.ts',
  ],
  { eager: true },
);

const FORBIDDEN =
  /\b(usagers?|usagères?|bénéficiaires?|cas soci(al|aux)|illectronisme|incapables?|exclu(e|s|es)?|illettrée?s?|clients?|patients?)\b/iu;

const french = Object.keys(modules).filter((path) => path.endsWith('/fr.ts'));

const texts = (path: string): [string, string][] => flatten(modules[path]?.default ?? {});

describe.each(french)('the catalogue %s', (path) => {
  const english = path.replace(/fr\.ts$/, 'en.ts');

  it('says the same things in English', () => {
    const keys = texts(path).map(([key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(texts(english).map(([key]) => key)).toEqual(keys);
  });

  it('asks for the same values in both', () => {
    const inEnglish = new Map(texts(english));
    texts(path).forEach(([key, text]) => {
      expect(values(inEnglish.get(key) ?? ''), key).toEqual(values(text));
    });
  });

  it('leaves no sentence empty', () => {
    expect([...texts(path), ...texts(english)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has both forms of every plural', () => {
    const keys = new Set(texts(path).map(([key]) => key));
    const ones = [...keys].filter((key) => key.endsWith('_one'));
    expect(ones.filter((key) => !keys.has(key.replace(/_one$/, '_other')))).toEqual([]);
  });

  it('never uses a word that makes the person the fault', () => {
    expect(texts(path).filter(([, text]) => FORBIDDEN.test(text))).toEqual([]);
  });
});

it('the forbidden words are found when they are there', () => {
  expect(
    ['un usager', 'Les bénéficiaires', 'personne exclue', 'cas social'].every((t) => FORBIDDEN.test(t)),
  ).toBe(true);
  expect(FORBIDDEN.test('La personne est venue.')).toBe(false);
});

function flatten(node: Record<string, unknown>, prefix = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] satisfies [string, string]]
      : flatten(value as Record<string, unknown>, `${prefix}${key}.`),
  );
}

function values(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}
