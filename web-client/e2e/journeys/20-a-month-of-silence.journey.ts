import type { ChildProcess } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { expectOnly, wordsOf } from '../support/eyes';
import { AUBRELLE, Caller } from '../support/http';
import { at, journeys } from '../support/journey';
import { ownApi } from '../support/own-api';
import { codeFrom, openWith, standsAt } from '../support/person';
import { refer, sayWhatIsSent } from '../support/refer';
import { press, reference } from '../support/screen';

journeys();

interface Told {
  readonly action: string;
  readonly detail: Readonly<Record<string, string>>;
}

let api: ChildProcess | undefined;

afterEach(() => {
  api?.kill('SIGKILL');
});

/** As many days from now, until that day's timers have done what is looked for. */
async function daysLater(days: number, until: () => Promise<boolean>): Promise<void> {
  api = await ownApi({
    'passerelle.clock.ahead': `P${String(days)}D`,
    'passerelle.timers.every': '1s',
    'passerelle.outbox.every': '1s',
  });
  const end = Date.now() + 60_000;
  while (!(await until())) {
    if (Date.now() > end) throw new Error(`Nothing of it after ${String(days)} days.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  api.kill('SIGKILL');
}

// The last journey: the month passes for every referral of the demonstration.
test('a place that never answers: reminded, said to the sender, ended, and the person is referred elsewhere', async () => {
  const claire = await at('claire.fontaine');
  await refer(claire, { place: AUBRELLE, callName: 'M. N.', phone: '06 39 98 01 85' });
  await reference(claire);
  const code = await codeFrom(claire);
  const person = await openWith(code);
  await person.getByRole('heading', { level: 1, name: 'Votre demande est envoyée' }).waitFor();
  await claire.getByRole('link', { name: 'Suivre celle-ci' }).click();
  await claire.getByRole('region', { name: 'Ce qui s’est passé' }).waitFor();
  const path = new URL(claire.url()).pathname;
  const caller = await Caller.as('claire.fontaine');
  const history = () => caller.get<Told[]>(path.replace('/mises-en-relation/', '/referrals/') + '/history');
  const told = async (event: string) =>
    (await history()).some(({ action, detail }) => action === 'TELL' && detail['event'] === event);

  await daysLater(9, async () => (await told('ANSWER_DUE')) && (await told('SILENT')));
  await claire.goto('/avis');
  await expectOnly(
    claire
      .getByText('Le lieu n’a pas encore répondu : vous pouvez attendre, appeler ou choisir un autre lieu')
      .first(),
  ).toBeVisible();

  await daysLater(31, async () => (await history()).some(({ action }) => action === 'EXPIRE'));
  await standsAt(person, code, 'Ce lieu n’a pas répondu');
  await expectAccessible(person, 'the page of a request without answer');
  await claire.goto(path);
  await expectOnly(claire.getByText('Restée sans réponse').first()).toBeVisible();
  await expectAccessible(claire, 'a referral without answer');
  const story = await wordsOf(claire.getByRole('region', { name: 'Ce qui s’est passé' }));
  expect(story, 'no reproach to anybody').not.toMatch(/en retard|oubli|négligé/i);

  await press(claire, 'Choisir un autre lieu');
  await claire
    .getByRole('button', { name: /^Choisir ce lieu : / })
    .first()
    .click();
  await claire.getByRole('heading', { name: 'Ce qui sera envoyé' }).waitFor();
  await sayWhatIsSent(claire, { place: '', callName: 'M. N.', phone: '06 39 98 01 85' });
  await press(claire, 'Envoyer');
  await claire.getByRole('heading', { name: 'C’est parti' }).waitFor();

  const julien = await at('julien.moreau', path);
  expect(await wordsOf(julien.locator('main')), 'the person is no longer shown').not.toContain('M. N.');
}, 240_000);
