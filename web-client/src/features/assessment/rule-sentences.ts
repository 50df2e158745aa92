import type { TFunction } from 'i18next';
import type { components } from '@/api/schema';
import type { Condition, OrientationType, Questionnaire } from './evaluate';
import type { Words } from './use-words';

type Ground = components['schemas']['AssessmentGround'];
type Known = 'AT_RISK';

/** The published rules as sentences, from the data: what the page says is what is followed. */
export function ruleSentences(questionnaire: Questionnaire, words: Words, t: TFunction<'assessment'>) {
  const quoted = (text: string) => t('quote', { text });
  const either = (texts: readonly string[]) => texts.join(t('why.condition.or'));
  const answersTo = (question: string, codes: readonly string[]) =>
    either(codes.map((code) => quoted(words.answer(question, code))));
  const dimension = (name: string) => t(`why.dimension.${name as 'access'}`, { defaultValue: name });
  const value = (name: string, code: string) =>
    t(`why.value.${name as 'access'}.${code as 'NONE'}`, { defaultValue: code });
  const severalOf = (code: string) =>
    questionnaire.questions.find((question) => question.code === code)?.several === true;

  /** « si … » without the « si ». A condition with a name has its meaning written once, further down. */
  const condition = (asked: Condition): string => {
    const { answer, profile, listed, named, all, any, not } = asked;
    if (answer !== undefined) return answered(asked, answer);
    if (profile !== undefined)
      return t('why.condition.profile', {
        dimension: dimension(profile),
        values: either((asked.in ?? []).map((code) => value(profile, code))),
      });
    if (listed !== undefined) return t('why.condition.listed', { types: types(listed) });
    if (named !== undefined) return name(named);
    if (all !== undefined) return all.map(condition).join(t('why.condition.and'));
    if (any !== undefined) return either(any.map(condition));
    return not === undefined ? '' : t('why.condition.not', { condition: condition(not) });
  };

  const answered = ({ in: codes, only }: Condition, code: string): string => {
    const question = words.question(code);
    if (codes !== undefined)
      return t(severalOf(code) ? 'why.condition.inSeveral' : 'why.condition.in', {
        question,
        answers: answersTo(code, codes),
      });
    return only === undefined
      ? t('why.condition.empty', { question })
      : t('why.condition.only', { question, answers: answersTo(code, [only]) });
  };

  const name = (code: string) => t(`why.named.${code as Known}`, { defaultValue: code });
  const types = (listed: readonly OrientationType[]) =>
    either(listed.map((type) => quoted(words.type(type))));

  const ground = ({ answer, causeOf, default: habit }: Ground): string => {
    if (answer !== undefined) return t('why.ground.answer', { question: words.question(answer) });
    if (causeOf !== undefined) return t('why.ground.cause', { dimension: dimension(causeOf) });
    return t(habit === undefined ? 'why.ground.note' : 'why.ground.habit');
  };

  return {
    condition,
    name,
    dimension,
    value,
    because: (grounds: readonly Ground[]) => t('why.because', { grounds: grounds.map(ground).join(', ') }),
  };
}
