// Derives which départements have communes near each other (api/src/main/resources/territory/neighbours.csv) from a table
// of the communes of France with the columns departement, insee, lat and lon, such as the one the API loads communes from.
//
//   node make-neighbours.mjs communes_fr.csv ../../api/src/main/resources/territory
//
// Near is 8 km between two communes' points: people cross the border there, whether or not the two touch.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NEAR_KM = 8;
const KM_PER_DEGREE = 111.195;
const [from, to] = process.argv.slice(2);
const [head, ...lines] = readFileSync(from, 'utf8').trim().split('\n');
// Neither of the four columns can hold a comma; names before them may, between quotes.
const cells = (line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, ''));
const column = Object.fromEntries(cells(head).map((name, at) => [name, at]));

const grid = new Map();
const key = (lat, lon) => `${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`;
const communes = lines.map((line) => {
  const row = cells(line);
  const insee = row[column.insee];
  const territory = /^9[78]/.test(insee) ? insee.slice(0, 3) : row[column.departement];
  return { territory, lat: Number(row[column.lat]), lon: Number(row[column.lon]) };
});
for (const commune of communes) {
  const cell = key(commune.lat, commune.lon);
  grid.set(cell, [...(grid.get(cell) ?? []), commune]);
}

const neighbours = new Map();
const note = (one, other) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
const near = (one, other) => {
  const north = (one.lat - other.lat) * KM_PER_DEGREE;
  const east = (one.lon - other.lon) * KM_PER_DEGREE * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(north, east) <= NEAR_KM;
};
for (const one of communes)
  for (const up of [-0.1, 0, 0.1])
    for (const right of [-0.2, -0.1, 0, 0.1, 0.2])
      for (const other of grid.get(key(one.lat + up, one.lon + right)) ?? [])
        if (one.territory !== other.territory && near(one, other)) note(one.territory, other.territory);

writeFileSync(
  join(to, 'neighbours.csv'),
  `# département code,code of one with communes within ${NEAR_KM} km; derived from INSEE and API Géo, Licence Ouverte 2.0\n` +
    [...neighbours]
      .flatMap(([one, others]) => [...others].map((other) => `${one},${other}`))
      .sort()
      .join('\n') +
    '\n',
);
