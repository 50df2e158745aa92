// Writes src/api/schema.d.ts from the reviewed contract. Skipped when the contract has not changed, because
// every npm script calls it first.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contract = resolve(root, process.env.PASSERELLE_CONTRACT ?? '../openapi.yaml');
const target = join(root, 'src/api/schema.d.ts');

if (!existsSync(contract)) {
  console.error(`The contract ${contract} is missing: the typed client cannot be generated.`);
  process.exit(1);
}

const mark = `// Generated from openapi.yaml ${createHash('sha256').update(readFileSync(contract)).digest('hex').slice(0, 16)}: do not edit.\n`;
if (existsSync(target) && readFileSync(target, 'utf8').startsWith(mark)) process.exit(0);

const nodes = await openapiTypescript(new URL(`file://${contract}`));
writeFileSync(target, mark + astToString(nodes));
console.log('src/api/schema.d.ts generated from the contract.');
