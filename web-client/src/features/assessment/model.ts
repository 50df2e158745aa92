import type { components } from '@/api/schema';
import type { Chosen } from '@/shared/assessment/chosen';
import { NO_PROCEDURE } from '@/shared/assessment/procedure';
import type { Procedure, ProcedureBody, ProcedureTopic } from '@/shared/assessment/procedure';
import { KINDS_OF_HELP } from '@/shared/places/place';
import type { KindOfHelp } from '@/shared/places/place';
import { adviceFor, evaluate, isHidden, shownAnswers } from './evaluate';
import type { Answers, OrientationType, Proposal, Questionnaire } from './evaluate';

type Schemas = components['schemas'];
export type Question = Schemas['AssessmentQuestion'];
export type OverrideReason = Schemas['OverrideReason'];

export const OVERRIDE_REASONS = [
  'PERSON_PREFERS',
  'NOTHING_NEARBY',
  'ALREADY_TRIED',
  'PROFESSIONAL_JUDGEMENT',
  'OTHER_URGENCY',
  'DOES_NOT_FIT',
] as const satisfies readonly OverrideReason[];

/** After the questions: « Y a-t-il autre chose dont vous voulez parler ? » */
export const LAST = 'last';

/** A referral carries three. */
const MOST_NEEDS = 3;

/** What may be done on the spot, by whoever sits there: nothing is sent, nothing is kept. */
const HERE_AND_NOW: readonly OrientationType[] = ['ACT_ON_BEHALF', 'DO_TOGETHER', 'SOCIAL_FOLLOW_UP'];

export type Stage = 'asking' | 'paper' | 'choosing' | 'chosen' | 'closed';

/** Where two people stand in « Faire le point ». It lives in the page and goes with it. */
export interface Point {
  readonly stage: Stage;
  /** The question on screen, or the last prompt. */
  readonly at: string;
  readonly answers: Answers;
  /** What was answered to the last prompt. */
  readonly somethingElse: boolean;
  /** Answered or passed: they do not come again by themselves. */
  readonly done: readonly string[];
  readonly chosen: KindOfHelp | undefined;
  readonly overrideReason: OverrideReason | undefined;
  readonly procedure: Procedure;
  /** Whether the procedure comes back every month or quarter. */
  readonly recurring: boolean;
}

export const nothingSaid: Point = {
  stage: 'asking',
  at: 'needs',
  answers: {},
  somethingElse: false,
  done: [],
  chosen: undefined,
  overrideReason: undefined,
  procedure: NO_PROCEDURE,
  recurring: false,
};

export function questionAt(questionnaire: Questionnaire, at: string): Question | undefined {
  return questionnaire.questions.find(({ code }) => code === at);
}

export function shownQuestions(questionnaire: Questionnaire, { answers }: Point): readonly Question[] {
  return questionnaire.questions.filter(({ code }) => !isHidden(questionnaire, code, answers));
}

/** One answer leads on at once; where several may be given, one goes on when ready. */
export function choose(questionnaire: Questionnaire, point: Point, answer: string): Point {
  const question = questionAt(questionnaire, point.at);
  if (question === undefined) return point;
  const { code, several = false } = question;
  if (!several) {
    return goOn(questionnaire, { ...point, answers: { ...point.answers, [code]: [answer] } });
  }
  const before = point.answers[code] ?? [];
  const after = before.includes(answer) ? before.filter((each) => each !== answer) : [...before, answer];
  return { ...point, answers: { ...point.answers, [code]: after } };
}

/** The last prompt's answer ends the questions. */
export function chooseLast(point: Point, somethingElse: boolean): Point {
  return { ...point, somethingElse, done: withCode(point.done, LAST), stage: 'choosing' };
}

/** What was answered to it goes, and the next one comes. */
export function pass(questionnaire: Questionnaire, point: Point): Point {
  if (point.at === LAST) return chooseLast(point, false);
  return goOn(questionnaire, { ...point, answers: { ...point.answers, [point.at]: [] } });
}

/** To the next question that was neither answered nor passed, back to the first ones too; then to the choice. */
export function goOn(questionnaire: Questionnaire, point: Point): Point {
  const done = withCode(point.done, point.at);
  const shown = shownQuestions(questionnaire, point).map(({ code }) => code);
  const here = shown.indexOf(point.at);
  const next = [...shown.slice(here + 1), ...shown.slice(0, Math.max(here, 0))].find(
    (code) => !done.includes(code),
  );
  if (next !== undefined) return { ...point, done, at: next };
  return done.includes(LAST) || hasLastAnswer(questionnaire, point)
    ? { ...point, done, stage: 'choosing' }
    : { ...point, done, at: LAST };
}

/** One question further or back, whatever was answered. */
export function move(questionnaire: Questionnaire, point: Point, by: 1 | -1): Point {
  const order = [...shownQuestions(questionnaire, point).map(({ code }) => code), LAST];
  const to = order[order.indexOf(point.at) + by];
  if (to === undefined) return point;
  const answered = (point.answers[point.at] ?? []).length > 0;
  return { ...point, at: to, done: answered ? withCode(point.done, point.at) : point.done };
}

/** Once something is cut off or blocked, nobody has to go on. */
export function mayStopHere({ answers, at }: Point): boolean {
  return answers['deadline']?.includes('BLOCKED') === true && at !== 'deadline';
}

export function hasAnswers(point: Point): boolean {
  return point.somethingElse || Object.values(point.answers).some((codes) => codes.length > 0);
}

/** What the answers come to. */
export function proposalsOf(questionnaire: Questionnaire, point: Point): readonly Proposal[] {
  return evaluate(questionnaire, answersOf(questionnaire, point)).proposals;
}

/** « Autre chose » said at the end is an answer like others; the rules know that it adds and hides nothing. */
function answersOf(questionnaire: Questionnaire, point: Point): Answers {
  const answers = shownAnswers(questionnaire, point.answers);
  return point.somethingElse ? { ...answers, [questionnaire.lastPrompt.code]: ['YES'] } : answers;
}

/** Advice whatever is chosen, then what each kind of help adds to it. */
export function adviceOf(questionnaire: Questionnaire, point: Point, type?: OrientationType) {
  const answers = answersOf(questionnaire, point);
  const always = adviceFor(questionnaire, answers, []);
  if (type === undefined) return always;
  return adviceFor(questionnaire, answers, [type]).filter((code) => !always.includes(code));
}

/** On a sheet that others may find: nothing on reading, a language, or the family. */
const NOT_ON_PAPER = ['SAY_IT_ALOUD', 'THEIR_LANGUAGE', 'NOT_THE_FAMILY'];

export function adviceOnPaper(questionnaire: Questionnaire, point: Point, type: OrientationType) {
  return [...adviceOf(questionnaire, point, type), ...adviceOf(questionnaire, point)].filter(
    (code) => !NOT_ON_PAPER.includes(code),
  );
}

/** Something is to be done with an administration; nobody is asked which one otherwise. */
export function isAboutAProcedure(questionnaire: Questionnaire, point: Point): boolean {
  const answers = answersOf(questionnaire, point);
  const needs = answers[questionnaire.lastPrompt.question] ?? [];
  const { profile } = evaluate(questionnaire, answers);
  return needs.length === 0
    ? profile['urgency'] === 'AT_RISK'
    : needs.includes('PROCEDURE') || needs.includes('PAPERWORK');
}

/** The body decides and corrects such a claim itself: going elsewhere first costs a week. */
const OPERATOR_FIRST: readonly ProcedureBody[] = ['FRANCE_TRAVAIL', 'PENSION'];
const THEIR_TOPICS: readonly ProcedureTopic[] = ['WORK', 'RETIREMENT'];

export type ProcedureAdvice = 'operatorFirst' | 'regularSlot';

export function procedureAdvice({ procedure, recurring }: Point): readonly ProcedureAdvice[] {
  return [
    ...(operatorFirst(procedure) ? (['operatorFirst'] as const) : []),
    ...(recurring ? (['regularSlot'] as const) : []),
  ];
}

function operatorFirst({ body, topic }: Procedure): boolean {
  return body === undefined
    ? topic !== undefined && THEIR_TOPICS.includes(topic)
    : OPERATOR_FIRST.includes(body);
}

export function isKindOfHelp(type: OrientationType): type is KindOfHelp {
  return KINDS_OF_HELP.some((kind) => kind === type);
}

export function mayBeDoneHere(type: OrientationType): boolean {
  return HERE_AND_NOW.includes(type);
}

/** Something was proposed, and another kind of help was chosen. */
export function differs(proposals: readonly Proposal[], chosen: OrientationType): boolean {
  return (
    !proposals.some(({ type }) => type === chosen) &&
    proposals.some(({ type }) => type !== 'NOT_ENOUGH_INFORMATION')
  );
}

/** What goes on to « Mettre en relation »: three needs at most, and never without the one to talk about. */
export function chosenOf(questionnaire: Questionnaire, point: Point): Chosen | undefined {
  if (point.chosen === undefined) return undefined;
  const { profile } = evaluate(questionnaire, answersOf(questionnaire, point));
  const { question, adds } = questionnaire.lastPrompt;
  const order = questionAt(questionnaire, question)?.options.map(({ code }) => code) ?? [];
  const said = order.filter(
    (code) => point.answers[question]?.includes(code) === true || (point.somethingElse && code === adds),
  );
  const needs =
    said.length > MOST_NEEDS && said.includes(adds)
      ? [...said.filter((code) => code !== adds).slice(0, MOST_NEEDS - 1), adds]
      : said.slice(0, MOST_NEEDS);
  return {
    kindOfHelp: point.chosen,
    needs: needs as Schemas['Need'][],
    urgent: profile['urgency'] === 'AT_RISK',
    procedure: isAboutAProcedure(questionnaire, point) ? point.procedure : NO_PROCEDURE,
    overrideReason: differs(proposalsOf(questionnaire, point), point.chosen)
      ? point.overrideReason
      : undefined,
    profileWords: profileWordsOf(profile),
  };
}

/** What says too much has no word: another language, a place without internet, matters kept from relatives. */
const WORDS: Readonly<Record<string, Readonly<Record<string, Schemas['ProfileWord']>>>> = {
  access: { NONE: 'ACCESS_NONE', LIMITED: 'ACCESS_LIMITED' },
  autonomy: { WITH_SUPPORT: 'WITH_SUPPORT', NOT_ALONE_YET: 'NOT_ALONE_YET' },
  paperwork: { SOMETIMES_HELP: 'PAPERWORK_SOMETIMES_HELP', HELP_NEEDED: 'PAPERWORK_HELP_NEEDED' },
  support: { AVAILABLE: 'SUPPORT_AVAILABLE', PARTIAL: 'SUPPORT_PARTIAL', NONE: 'SUPPORT_NONE' },
};

/** What of the profile helps a place to receive the person; the rest stays here. */
export function profileWordsOf(profile: Readonly<Record<string, string>>): Schemas['ProfileWord'][] {
  return Object.entries(WORDS).flatMap(([dimension, words]) => words[profile[dimension] ?? ''] ?? []);
}

function hasLastAnswer({ lastPrompt }: Questionnaire, { answers }: Point): boolean {
  return answers[lastPrompt.question]?.includes(lastPrompt.adds) === true;
}

function withCode(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes : [...codes, code];
}
