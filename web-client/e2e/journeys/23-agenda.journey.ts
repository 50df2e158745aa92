import type { Download, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { countOf, expectOnly, wordsOf } from '../support/eyes';
import { sentToAubrelle, today } from '../support/http';
import { at, journeys } from '../support/journey';
import { backTo, tabTo } from '../support/keyboard';
import { field, press, withReference } from '../support/screen';

journeys();

const DAY = 86_400_000;

/** Whatever today is, another week. */
function nextTuesday(): string {
  const now = new Date(`${today()}T00:00:00Z`);
  const monday = now.getTime() - ((now.getUTCDay() + 6) % 7) * DAY;
  return new Date(monday + 8 * DAY).toISOString().slice(0, 10);
}

async function accept(julien: Page, id: string, day: string, hour: string): Promise<void> {
  await julien.goto(`/mises-en-relation/${id}`);
  await press(julien, 'Accepter');
  await field(julien, 'Jour').fill(day);
  await field(julien, 'Heure').fill(hour);
  await press(julien, 'Accepter');
  const appointments = julien.getByRole('region', { name: 'Rendez-vous', exact: true });
  await expectOnly(appointments.getByText('Prévu', { exact: true })).toBeVisible();
}

async function textOf(file: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function lineOf(page: Page, code: string): Locator {
  return page.getByRole('listitem').filter({ hasText: withReference(code) });
}

test('who comes this week and next is read by keyboard and taken away without a name', async () => {
  const [now, later] = [await sentToAubrelle(), await sentToAubrelle()];
  const julien = await at('julien.moreau', '/file');
  await accept(julien, now.id, today(), '23:59');
  await accept(julien, later.id, nextTuesday(), '07:05');

  await julien.goto('/file');
  await julien.getByRole('heading', { level: 1, name: 'File' }).waitFor();
  await tabTo(julien, 'Agenda');
  await julien.keyboard.press('Enter');
  await julien.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  await expectOnly(lineOf(julien, now.reference).getByText('23\u00a0h\u00a059')).toBeVisible();
  expect(await countOf(lineOf(julien, later.reference)), 'next week is another page').toBe(0);
  const firstDay = julien
    .getByRole('region')
    .filter({ has: julien.getByText('Aujourd’hui', { exact: true }) });
  await expectOnly(lineOf(julien, now.reference).and(firstDay.getByRole('listitem'))).toBeVisible();
  expect(await wordsOf(julien.locator('main')), 'nobody is named on the screen').not.toContain('Mme T.');
  await expectAccessible(julien, 'the agenda of this week');

  await tabTo(julien, 'Semaine suivante');
  await julien.keyboard.press('Enter');
  await expectOnly(lineOf(julien, later.reference).getByText('7\u00a0h\u00a005')).toBeVisible();
  expect(await countOf(lineOf(julien, now.reference))).toBe(0);
  expect(new URL(julien.url()).search).toMatch(/^\?semaine=\d{4}-W\d{2}$/);
  await expectAccessible(julien, 'the agenda of next week');

  const saved = julien.waitForEvent('download');
  await tabTo(julien, 'Mettre ma semaine dans mon agenda');
  await julien.keyboard.press('Enter');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('semaine.ics');
  const diary = await textOf(file);
  expect(diary).toContain(later.reference);
  expect(diary).toMatch(/DTSTART;TZID=Europe\/Paris:\d{8}T070500/);
  expect(diary).not.toContain(now.reference);
  expect(diary).not.toMatch(/Mme|CAF|39 98 01/);

  await backTo(julien, 'Semaine précédente');
  await julien.keyboard.press('Enter');
  await expectOnly(lineOf(julien, now.reference)).toBeVisible();
  expect(new URL(julien.url()).pathname + new URL(julien.url()).search).toBe('/agenda');
  await tabTo(julien, withReference(now.reference));
  await julien.keyboard.press('Enter');
  await julien.getByRole('heading', { level: 1, name: /Mme T\./ }).waitFor();
});
