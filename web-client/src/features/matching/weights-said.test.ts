import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The published reasons are English, for whoever reads the data; the page says them in French and English of its own.
 * Whoever changes a weight, a fact or a reason reads `i18n/why.fr.ts` and `why.en.ts` again, then writes here which
 * weights they speak of.
 */
const SAID = {
  version: '1',
  sha256: '045fe32fc2f9262b57de3bf5058639ae8dc8e80b4f29eeafcd6df310ae1e7c58',
};

const FILE = resolve(import.meta.dirname, '../../../../api/src/main/resources/matching/weights-1.json');

it('the texts of « Pourquoi ces lieux ? » speak of the weights that are published', () => {
  const { version, facts, first, ownCounters, topics } = JSON.parse(readFileSync(FILE, 'utf8')) as Record<
    string,
    unknown
  >;
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ facts, first, ownCounters, topics }))
    .digest('hex');
  expect({ version, sha256 }).toEqual(SAID);
});
