import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en';
import fr from './fr';

const contract = readFileSync(resolve(import.meta.dirname, '../../../../../openapi.yaml'), 'utf8');

/** The values of an enumeration of the contract, as it is written. */
function codesOf(schema: string): string[] {
  const block = new RegExp(`^ {4}${schema}:\\n((?: {6}.*\\n)+)`, 'm').exec(contract)?.[1] ?? '';
  return [...block.matchAll(/^ {6}- (\w+)$/gm)].map(([, code]) => code ?? '');
}

describe.each([
  ['CleaningRule', 'rules', ['found', 'repair']],
  ['ImportFailure', 'failure', ['title', 'advice']],
  ['DuplicateReason', 'reason', []],
  ['CardField', 'field', []],
  ['PullOutcome', 'pullOutcome', []],
  ['ImportStatus', 'status', []],
  ['SourceFormat', 'format', []],
  ['NotGivenBackReason', 'notGivenBack', []],
] as const)('every %s of the contract', (schema, group, parts) => {
  const codes = codesOf(schema);

  it('is found in it', () => {
    expect(codes.length).toBeGreaterThan(0);
  });

  it.each([
    ['French', fr],
    ['English', en],
  ] as const)('has its words in %s', (_language, catalogue) => {
    const texts = catalogue[group] as Readonly<Record<string, unknown>>;
    const silent = codes.filter((code) => {
      const said = texts[code];
      return parts.length === 0
        ? typeof said !== 'string'
        : !parts.every((part) => typeof (said as Record<string, unknown> | undefined)?.[part] === 'string');
    });
    expect(silent).toEqual([]);
  });
});
