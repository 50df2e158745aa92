import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { frenchSpacing } from '@/shared/i18n/spacing';
import { isKindOfHelp } from './model';
import type { OrientationType, Proposal, Questionnaire } from './evaluate';

interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** The questionnaire's own texts and codes, in the language of the page. */
export function useWords(questionnaire: Questionnaire) {
  const { t } = useTranslation('assessment');
  const say = (text: Bilingual | undefined) => {
    if (text === undefined) return '';
    return locale() === 'fr' ? frenchSpacing(text.fr) : text.en;
  };
  const last = questionnaire.lastPrompt;
  const optionOf = (question: string, code: string) =>
    questionnaire.questions
      .find((each) => each.code === question)
      ?.options.find((each) => each.code === code);

  const words = {
    say,
    question: (code: string) =>
      say(code === last.code ? last.text : questionnaire.questions.find((each) => each.code === code)?.text),
    answer: (question: string, code: string) => {
      if (question !== last.code) return say(optionOf(question, code)?.text);
      return t(code === 'YES' ? 'asking.yes' : 'asking.no');
    },
    /** « Oui » alone would not say to what. */
    cited: (question: string, code: string) =>
      question === last.code ? words.answer(last.question, last.adds) : words.answer(question, code),
    advice: (code: string) => say(questionnaire.hints.find((each) => each.code === code)?.text),
    type: (type: OrientationType) =>
      isKindOfHelp(type) ? t(`orientationType.${type}.label`) : t(`without.${type}.label`),
    /** « Parce que vous avez répondu : … », in full; nothing where no answer is cited. */
    because: ({ because }: Proposal) => {
      const cited = because.flatMap(({ question, answer }) =>
        question === undefined || answer === undefined ? [] : [words.cited(question, answer)],
      );
      if (cited.length > 0) {
        const answers = [...new Set(cited)].map((text) => t('quote', { text })).join(', ');
        return t('proposals.because', { answers });
      }
      return because.some((reason) => reason.default !== undefined) ? t('proposals.habit') : '';
    },
  };
  return words;
}

export type Words = ReturnType<typeof useWords>;
