import { PROCEDURE_TOPICS } from '@/shared/assessment/procedure';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Answers, OrientationType, Questionnaire } from './evaluate';
import fr from './i18n/fr';
import { adviceOf, nothingSaid, procedureAdvice } from './model';

const Q = JSON.parse(
  readFileSync(
    `${import.meta.dirname}/../../../../api/src/main/resources/assessment/faire-le-point-1.json`,
    'utf8',
  ),
) as Questionnaire;

const textOf = (code: string) => Q.hints.find((hint) => hint.code === code)?.text.fr ?? '';

/** The specification's hints: what was answered, the help beside which it stands, what it says. */
const HINTS: readonly [Answers, OrientationType | undefined, RegExp][] = [
  [{ helper: ['YES'] }, undefined, /venir avec quelqu’un de son choix/],
  [{ helper: ['SOMETIMES'] }, undefined, /venir avec quelqu’un de son choix/],
  [{ helper: ['NOBODY'] }, undefined, /rendez-vous individuel, sur place/],
  [{ helper: ['KEEP_PRIVATE'] }, undefined, /Ne pas proposer l’aide des proches/],
  [{ device: ['PHONE_ONLY'] }, undefined, /un lieu qui a un ordinateur/],
  [{ reading: ['ALWAYS_HELP'] }, undefined, /à voix haute.*pictogrammes.*Ne jamais demander à un enfant/],
  [{ reading: ['OTHER_LANGUAGE'] }, undefined, /parle la langue.*n’est pas gardé/],
  [{ device: ['NONE'] }, 'LEARNING_PATH', /s’exercer librement sur un ordinateur/],
  [{}, 'ACT_ON_BEHALF', /mandat : une démarche précise, une durée, une signature, aucun mot de passe/],
  [{}, 'ACT_ON_BEHALF', /10 à 20 minutes/],
  [{}, 'DO_TOGETHER', /une demi-heure/],
];

it.each(HINTS)('%o beside %s says it', (answers, type, says) => {
  const advice = adviceOf(Q, { ...nothingSaid, answers }, type);
  expect(advice.map(textOf).join(' ')).toMatch(says);
});

it.each(HINTS.filter(([answers]) => Object.keys(answers).length > 0))(
  '%o is what it comes from',
  (_answers, type, says) => {
    expect(adviceOf(Q, nothingSaid, type).map(textOf).join(' ')).not.toMatch(says);
  },
);

it('the body itself comes first for unemployment and pensions, and for nothing else', () => {
  const first = (['CAF', 'FRANCE_TRAVAIL', 'PENSION', 'HOUSING', undefined] as const).filter((body) =>
    procedureAdvice({ ...nothingSaid, procedure: { body, topic: undefined } }).includes('operatorFirst'),
  );
  expect(first).toEqual(['FRANCE_TRAVAIL', 'PENSION']);
  const about = PROCEDURE_TOPICS.filter((topic) =>
    procedureAdvice({ ...nothingSaid, procedure: { body: undefined, topic } }).includes('operatorFirst'),
  );
  expect(about).toEqual(['WORK', 'RETIREMENT']);
  expect(fr.procedure.operatorFirst).toMatch(/l’organisme d’abord/);
});

it('a procedure that comes back asks for a regular slot', () => {
  expect(procedureAdvice({ ...nothingSaid, recurring: true })).toEqual(['regularSlot']);
  expect(fr.procedure.regularSlot).toMatch(/créneau régulier/);
});
