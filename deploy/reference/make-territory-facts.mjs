// Derives the two small tables of facts that the API ships (api/src/main/resources/territory) from the npm package
// @etalab/decoupage-administratif, which follows INSEE's Code officiel géographique and the postcodes of La Poste.
//
//   npm pack @etalab/decoupage-administratif@6.0.0 && tar xzf etalab-decoupage-administratif-6.0.0.tgz
//   node make-territory-facts.mjs package ../../api/src/main/resources/territory
//
// A new year: take that year's version of the package, change YEAR, run it again and review the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const YEAR = 2026;
const [from, to] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(join(from, 'data', name), 'utf8'));
const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
const source = `source: @etalab/decoupage-administratif ${version} (INSEE, Code officiel géographique, 1 January ${YEAR}), Licence Ouverte 2.0`;

const communes = read('communes.json');
const current = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));

// A commune that still exists as a part of another says itself to which it belongs; that is surer than a list of old codes.
const today = new Map();
for (const { code, anciensCodes = [] } of communes) for (const former of anciensCodes) today.set(former, code);
for (const { type, code, chefLieu, commune } of communes)
  if (type !== 'commune-actuelle') today.set(code, chefLieu ?? commune);

const present = (code, seen = new Set()) =>
  current.has(code) || seen.has(code) ? code : present(today.get(code), seen.add(code));

const retired = [...today.keys()]
  .filter((code) => !current.has(code))
  .map((code) => [code, present(code)])
  .filter(([, code]) => current.has(code))
  .sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  join(to, 'former-communes.csv'),
  `# former INSEE code,today's code; parts of Paris, Lyon and Marseille included; ${source}\n` +
    retired.map((row) => row.join(',')).join('\n') +
    '\n',
);

const name = (text) => (text.includes(',') ? `"${text}"` : text);
const territories = read('departements.json')
  .map(({ code, nom, zone }) => [code, name(nom), zone])
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  join(to, 'territories.csv'),
  `# département code,name,zone (metro; drom and com overseas); ${source}\n` +
    territories.map((row) => row.join(',')).join('\n') +
    '\n',
);
