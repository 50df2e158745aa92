import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Questionnaire = Schemas['Questionnaire'];
export type Condition = Schemas['AssessmentCondition'];
export type Proposal = Schemas['AssessmentProposal'];
export type OrientationType = Schemas['OrientationType'];
type Rule = Schemas['AssessmentRule'];
type Ground = Schemas['AssessmentGround'];
type Reason = Schemas['AssessmentReason'];

/** Codes by question; a question that was passed is absent or empty. They live in the page's memory only. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Evaluation {
  readonly profile: Readonly<Record<string, string>>;
  readonly proposals: readonly Proposal[];
  readonly hints: readonly string[];
}

interface Situation {
  readonly answers: Answers;
  readonly profile: Readonly<Record<string, string>>;
  readonly listed: readonly OrientationType[];
}

/**
 * From answers to a profile and proposals by the published rules, so that it goes on without a network. The API
 * interprets the same file; both are held to the same results over every combination of answers.
 */
export function evaluate(questionnaire: Questionnaire, answers: Answers): Evaluation {
  const { profile, causes } = profileOf(questionnaire, answers);
  const proposals: Proposal[] = [];
  const listed: OrientationType[] = [];
  const situation: Situation = { answers, profile, listed };
  const holds = (condition: Condition | undefined) => isTrue(questionnaire, condition, situation);
  const propose = ({ rule, when, propose: type, because }: Rule) => {
    if (listed.includes(type) || !holds(when)) return;
    listed.push(type);
    proposals.push({ type, rule, because: because.flatMap((ground) => reasons(ground, answers, causes)) });
  };
  const first = questionnaire.main.find(({ when }) => holds(when));
  if (first !== undefined) propose(first);
  questionnaire.asked.forEach(propose);
  for (const rule of [...(first?.extras ?? []), ...questionnaire.whileFewer]) {
    if (proposals.length < questionnaire.atMost) propose(rule);
  }
  return {
    profile,
    proposals:
      proposals.length > 1
        ? proposals.filter(({ type }) => !questionnaire.onlyAlone.includes(type))
        : proposals,
    hints: questionnaire.hints.filter(({ when }) => holds(when)).map(({ code }) => code),
  };
}

/** The advice that holds when these are listed: what belongs to one kind of help is what it adds to none. */
export function adviceFor(
  questionnaire: Questionnaire,
  answers: Answers,
  listed: readonly OrientationType[],
): readonly string[] {
  const { profile } = profileOf(questionnaire, answers);
  return questionnaire.hints
    .filter(({ when }) => isTrue(questionnaire, when, { answers, profile, listed }))
    .map(({ code }) => code);
}

/** Whether a question is to be shown, given what was answered. */
export function isHidden(questionnaire: Questionnaire, code: string, answers: Answers): boolean {
  const { hiddenWhen } = questionnaire.questions.find((question) => question.code === code) ?? {};
  return hiddenWhen !== undefined && isTrue(questionnaire, hiddenWhen, { answers, profile: {}, listed: [] });
}

/** Answers to questions that are shown no more are kept on the page and left out of the evaluation. */
export function shownAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([code]) => !isHidden(questionnaire, code, answers)),
  );
}

function profileOf(questionnaire: Questionnaire, answers: Answers) {
  const profile: Record<string, string> = {};
  const causes: Record<string, string> = {};
  for (const { dimension, values, otherwise } of questionnaire.profile) {
    const found = values.find(({ when }) =>
      isTrue(questionnaire, when, { answers, profile: {}, listed: [] }),
    );
    profile[dimension] = found?.value ?? otherwise;
    if (found !== undefined) causes[dimension] = found.cause;
  }
  return { profile, causes };
}

function isTrue(
  questionnaire: Questionnaire,
  condition: Condition | undefined,
  situation: Situation,
): boolean {
  if (condition === undefined) return true;
  const { answer, profile, listed, named, all, any, not } = condition;
  if (answer !== undefined) return isAnswered(condition, situation.answers[answer] ?? []);
  if (profile !== undefined) return condition.in?.includes(situation.profile[profile] ?? '') === true;
  if (listed !== undefined) return listed.some((type) => situation.listed.includes(type));
  if (named !== undefined) return isTrue(questionnaire, questionnaire.conditions[named], situation);
  if (all !== undefined) return all.every((each) => isTrue(questionnaire, each, situation));
  if (any !== undefined) return any.some((each) => isTrue(questionnaire, each, situation));
  return not !== undefined && !isTrue(questionnaire, not, situation);
}

function isAnswered({ in: codes, only, empty }: Condition, given: readonly string[]): boolean {
  if (codes !== undefined) return given.some((code) => codes.includes(code));
  if (only !== undefined) return given.length === 1 && given[0] === only;
  return (given.length === 0) === empty;
}

function reasons(ground: Ground, answers: Answers, causes: Readonly<Record<string, string>>): Reason[] {
  if (ground.default !== undefined) return [{ default: ground.default }];
  if (ground.note !== undefined) return [{ note: ground.note }];
  const question = ground.causeOf === undefined ? ground.answer : causes[ground.causeOf];
  if (question === undefined) return [];
  return [...(answers[question] ?? [])]
    .filter((answer) => ground.in?.includes(answer) ?? true)
    .sort()
    .map((answer) => ({ question, answer }));
}
