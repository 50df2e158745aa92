import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly } from '../support/eyes';
import { at, journeys } from '../support/journey';
import { press } from '../support/screen';

journeys();

const HEAD = 'insee,nom,population,lat,lon,codes_postaux';
const COMMUNES = [
  '48095,Mende,12500,44.5180,3.5010,48000',
  '48092,Marvejols,4900,44.5540,3.2910,48100',
  '48061,Florac Trois Rivières,2100,44.3250,3.5930,48400',
];

test('an administrator opens a département from a file, and loading it again changes nothing', async () => {
  const page = await at('admin.demo', '/territoires');
  await page.getByRole('textbox', { name: 'Numéro du département' }).fill('48');
  await page.getByRole('radio', { name: /De mes fichiers/ }).check();

  await load(page, [
    HEAD,
    ...COMMUNES.slice(0, 2),
    '48061,Florac Trois Rivières,beaucoup,44.3250,3.5930,48400',
  ]);
  await expectOnly(page.getByText(/la ligne 4, colonne «\spopulation\s»/).first()).toBeVisible();
  await expectAccessible(page, 'a file with a line that cannot be read');
  expect(await countOf(page.getByRole('link', { name: 'Lozère (48)' })), 'nothing was opened').toBe(0);

  await load(page, [HEAD, ...COMMUNES]);
  await expectOnly(page.getByRole('link', { name: 'Lozère (48)' })).toBeVisible();
  const outcome = page.getByRole('status').filter({ hasText: 'communes ajoutées' });
  await expectOnly(outcome.getByText('Chargé', { exact: true })).toBeVisible();
  await expectOnly(outcome.getByText(/3 communes n’ont pas de contour/)).toBeVisible();
  await expectAccessible(page, 'a département that was opened');

  await load(page, [HEAD, ...COMMUNES]);
  await expectOnly(page.getByText(/^Rien de nouveau/)).toBeVisible();
});

async function load(page: Page, lines: readonly string[]): Promise<void> {
  await page
    .getByLabel('Communes', { exact: true })
    .setInputFiles({ name: 'communes_48.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await press(page, 'Charger ce département');
}
