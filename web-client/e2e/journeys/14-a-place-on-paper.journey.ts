import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOf, expectOnly } from '../support/eyes';
import { AUBRELLE, Caller, placeNamed } from '../support/http';
import { at, journeys, product } from '../support/journey';

journeys();

test('a place fits on a sheet that one hands over: no menu, no map, no button, the phone large', async () => {
  const place = await placeNamed(await Caller.as('claire.fontaine'), AUBRELLE);
  const page = await at('claire.fontaine', `/lieux/${place.id}`);
  await page.getByRole('table').waitFor();
  await page.emulateMedia({ media: 'print' });

  expect(await countOf(page.getByRole('navigation')), 'no menu').toBe(0);
  expect(await countOf(page.getByRole('button')), 'no button').toBe(0);
  expect(await countOf(page.locator('.maplibregl-map:visible')), 'no map').toBe(0);
  await expectOnly(page.getByRole('heading', { level: 1, name: AUBRELLE })).toBeVisible();
  await expectOnly(page.getByText(place.address).first()).toBeVisible();
  await expectOnly(page.getByRole('table')).toBeVisible();
  await expectOnly(page.getByText(/^Vérifié(es)? le/).first()).toBeVisible();

  const phone = page.locator(`a[href="tel:${place.phone ?? ''}"]`).first();
  const size = (of: typeof phone) => of.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size(phone), 'the phone is read at arm’s length').toBeGreaterThan(
    1.5 * (await size(page.locator('body'))),
  );
  const coloured = await page.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor].filter((said) => !/^rgba?\((\d+), \1, \1[,)]/.test(said));
      }),
  );
  expect([...new Set(coloured)], 'black and white').toEqual([]);

  await page.pdf({ path: join(product.artefacts, 'place.pdf'), preferCSSPageSize: true });
});
