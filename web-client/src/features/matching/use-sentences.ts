import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { sentenceOf } from './model';
import type { MatchFact, Sentence } from './model';

type Saying = (key: string, values?: Sentence['values']) => string;

/** Codes of the answer in words. A test proves that each fact of the contract has its own. */
export function useSentences() {
  const { t, i18n } = useTranslation('matching');
  const say = t as unknown as Saying;
  const word = (list: 'kind' | 'equipment', code: string) =>
    i18n.exists(`${list}.${code}`, { ns: 'matching' }) ? say(`${list}.${code}`) : code;
  const fact = (told: MatchFact, withCar: boolean) => {
    const { key, values } = sentenceOf(told, { withCar, now: new Date(), locale: locale(), word });
    return say(key, values);
  };
  return { fact, word };
}
