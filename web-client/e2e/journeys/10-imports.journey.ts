import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { expectOnly } from '../support/eyes';
import { AUBRELLE, Caller, placeNamed } from '../support/http';
import type { Place } from '../support/http';
import { at, journeys } from '../support/journey';
import { press } from '../support/screen';

journeys();

const CAFE = 'Café numérique des Halles';

/** What a hub sends on a Friday: a spreadsheet's phones, days first, words of its own, a line without a name. */
function dirtyTable(known: Place): Buffer {
  const lines = [
    'Nom du lieu;Adresse;Ville;Tél.;Aides;MAJ;Code interne',
    `${CAFE};2 place des Halles;Aubrelle;5 36 49 88 01;Wifi;03/11/2026;A1`,
    'Atelier du clic;7 rue du Lavoir;AUBRELLE;05.36.49.88.02;Aide aux démarches administratives;04/11/2026;A2',
    'Point info des Étangs;;Vernoult-les-Étangs;+33 5 36 49 88 03;Wifi;04/11/2026;A3',
    'Repair café;12 rue des Forges;Rocheval;05 36 49 88 04;Wifi;2026-11-02;A4',
    'Espace multimédia;1 rue Haute;Rocheval;05 36 49 88 05;Wifi;02/11/2026;A5',
    'Le Fil;3 rue Basse;Sautevigne;05 36 49 88 06;Wifi;02/11/2026;A6',
    'Maison du lien;5 quai du Port;Clairmare;05 36 49 88 07;Wifi;02/11/2026;A7',
    `${known.name};${known.address};${known.communeName};${known.phone ?? ''};Wifi;02/11/2026;A8`,
    ';9 rue du Four;Aubrelle;05 36 49 88 09;Wifi;02/11/2026;A9',
    'Un lieu perdu;1 rue Nulle;Ville-qui-n’existe-pas;05 36 49 88 10;Wifi;02/11/2026;A10',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

test('a coordinator imports a dirty hub table, repairs it, applies it, undoes it', async () => {
  const caller = await Caller.as('paul.renard');
  const known = await placeNamed(caller, AUBRELLE);
  const before = await names(caller);

  const page = await at('paul.renard', '/imports');
  await page.getByRole('link', { name: 'Importer un fichier' }).click();
  await chooseAndMap(page, dirtyTable(known));
  await expectAccessible(page, 'what each column means');
  await press(page, 'Préparer l’aperçu');

  await expectOnly(page.getByText('Rien n’est encore changé.')).toBeVisible();
  await expectAccessible(page, 'the preview');
  expect(await names(caller), 'the preview changes nothing').toEqual(before);

  await page.getByRole('link', { name: /^Refusés/ }).click();
  await expectOnly(page.getByText('Une information indispensable manque.').first()).toBeVisible();
  await page.getByRole('link', { name: /^À regarder/ }).click();
  await page
    .getByRole('button', { name: /C’est le même lieu/ })
    .first()
    .click();
  await expectOnly(page.getByText(/C’est le même lieu que/).first()).toBeVisible();

  await press(page, 'Appliquer cet import');
  await page.getByRole('dialog').getByRole('button', { name: 'Appliquer cet import' }).click();
  await expectOnly(page.getByRole('heading', { name: 'L’import est appliqué' })).toBeVisible();
  await expectAccessible(page, 'an applied import');
  const applied = await names(caller);
  expect(applied).toContain(CAFE);
  expect(
    applied.filter((name) => name === AUBRELLE),
    'the known place is not there twice',
  ).toHaveLength(1);

  await press(page, 'Annuler cet import');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler cet import' }).click();
  await expectOnly(page.getByRole('heading', { name: 'L’import est annulé' })).toBeVisible();
  expect(await names(caller), 'everything is as it was').toEqual(before);
});

async function chooseAndMap(page: Page, table: Buffer): Promise<void> {
  await page
    .getByLabel(/Choisir un fichier/)
    .setInputFiles({ name: 'hub.csv', mimeType: 'text/csv', buffer: table });
  await page.getByLabel('Source', { exact: true }).selectOption({ label: 'Une nouvelle source…' });
  await page.getByLabel('Nom de la nouvelle source').fill('Hub du vendredi');
  const column = (header: string) => page.getByLabel(new RegExp(`Colonne.*${header}`));
  await column('Nom du lieu').selectOption({ label: 'Nom du lieu' });
  await column('Adresse').selectOption({ label: 'Adresse' });
  await column('Ville').selectOption({ label: 'Commune' });
  await column('Tél\\.').selectOption({ label: 'Téléphone' });
  await column('Aides').selectOption({ label: 'Services' });
  await column('MAJ').selectOption({ label: 'Date de mise à jour' });
  await page.getByLabel(/Wifi.*veut dire/).selectOption({ label: 'Accès internet et matériel informatique' });
}

async function names(caller: Caller): Promise<string[]> {
  const { items } = await caller.get<{ items: Place[] }>('/places?territory=00&size=100');
  return items.map(({ name }) => name).sort();
}
