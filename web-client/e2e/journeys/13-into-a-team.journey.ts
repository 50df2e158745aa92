import { test } from 'vitest';
import { expectAccessible } from '../support/axe';
import { expectOnly, wordsOf } from '../support/eyes';
import { at, journeys } from '../support/journey';
import { chooseTile, press } from '../support/screen';

journeys();

const TEAM = "Espace public numérique d'Aubrelle";
const NEWCOMER = 'sans.equipe';

test('a manager invites by code, the newcomer enters, the manager ends it, and both see it at once', async () => {
  const manager = await at('helene.garnier', '/equipe');
  await press(manager, 'Inviter quelqu’un');
  await chooseTile(manager, 'Met des personnes en relation');
  await chooseTile(manager, TEAM);
  await manager.getByLabel('Pour qui ?').fill('La nouvelle de l’accueil');
  await expectAccessible(manager, 'an invitation');
  await press(manager, 'Obtenir un code');
  const code = await wordsOf(manager.getByLabel('Code d’invitation'));

  const newcomer = await at('sans.equipe', '/rejoindre');
  await newcomer.getByLabel('Code d’invitation').fill(code.toLowerCase());
  await press(newcomer, 'Voir ce qu’il ouvre');
  await expectOnly(newcomer.getByText(/«\sLa nouvelle de l’accueil\s»/)).toBeVisible();
  await expectAccessible(newcomer, 'what a code opens');
  await press(newcomer, 'C’est moi, entrer');
  await newcomer.getByText(`Bienvenue. Vous faites partie de ${TEAM}.`).waitFor();
  await newcomer.goto('/equipe');
  await expectOnly(newcomer.getByText(TEAM).first()).toBeVisible();

  await manager.reload();
  const line = manager.getByRole('listitem').filter({ hasText: NEWCOMER });
  await expectOnly(line.getByText(`Entrée : ${NEWCOMER}`)).toBeVisible();
  await line.getByRole('button', { name: 'Retirer de l’équipe' }).click();
  const asked = manager.getByRole('dialog', { name: `Retirer ${NEWCOMER} de l’équipe` });
  await asked.getByRole('button', { name: 'Retirer de l’équipe' }).click();
  await asked.waitFor({ state: 'hidden' });
  await line.getByRole('button', { name: 'Retirer de l’équipe' }).waitFor({ state: 'hidden' });

  await newcomer.goto('/');
  await expectOnly(
    newcomer.getByRole('heading', { name: 'Votre compte n’est rattaché à aucune équipe' }),
  ).toBeVisible();
  await newcomer.getByLabel('Code d’invitation').fill(code);
  await press(newcomer, 'Voir ce qu’il ouvre');
  await expectOnly(newcomer.getByText(/Quelqu’un est déjà entré avec ce code/).first()).toBeVisible();
});
