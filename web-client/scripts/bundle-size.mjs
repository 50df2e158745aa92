// Fails the build when what a first visit downloads before anything shows weighs more than the budget:
// places with a poor connection are the ones that need Passerelle most. Lazy chunks (pages, map) are not counted.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUDGET_KB = 200;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const weight = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;

const initial = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (initial.has(chunk.file)) return;
  initial.add(chunk.file);
  (chunk.imports ?? []).forEach(collect);
};
collect('index.html');
// The French words are asked for by name, but nothing shows before they are there.
Object.keys(manifest)
  .filter((key) => /(shared\/i18n\/shared|app\/i18n)\/fr\.ts$/.test(key))
  .forEach(collect);

const script = [...initial].reduce((sum, file) => sum + weight(file), 0);
const styles = [
  ...new Set(
    Object.values(manifest)
      .filter((c) => initial.has(c.file))
      .flatMap((c) => c.css ?? []),
  ),
];
const style = styles.reduce((sum, file) => sum + weight(file), 0);
const map = Object.values(manifest).find((c) => c.src?.endsWith('shared/map/map-canvas.tsx'));

console.log(
  `Initial JavaScript ${script.toFixed(1)} kB gzip of ${String(BUDGET_KB)} · initial CSS ${style.toFixed(1)} kB gzip`,
);
if (map && initial.has(map.file)) {
  console.error('The map is part of the first download: load it lazily.');
  process.exit(1);
}
if (script > BUDGET_KB) {
  for (const file of initial) console.error(`  ${weight(file).toFixed(1)} kB  ${file}`);
  console.error(`The first download is over its budget of ${String(BUDGET_KB)} kB.`);
  process.exit(1);
}

// What an old phone downloads for the person's page: all of it, as it lies on the disk and not compressed.
const PERSON_PAGE_BUDGET_KB = 60;
const page = readFileSync(join(dist, 'suivi.html'), 'utf8');
const parts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]);
const whole = [page, ...parts.map((file) => readFileSync(join(dist, file)))].reduce(
  (sum, part) => sum + part.length,
  0,
);
console.log(
  `Person's page ${(whole / 1000).toFixed(1)} kB of ${String(PERSON_PAGE_BUDGET_KB)}, not compressed`,
);
if (parts.length < 2 || whole > PERSON_PAGE_BUDGET_KB * 1000) {
  console.error("The person's page is over its budget, or one of its parts was not found.");
  process.exit(1);
}
