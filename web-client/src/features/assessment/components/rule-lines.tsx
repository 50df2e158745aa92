import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import type { Condition, Questionnaire } from '../evaluate';
import { ruleSentences } from '../rule-sentences';
import { useWords } from '../use-words';
import classes from './why.module.css';

interface RuleLinesProps {
  readonly questionnaire: Questionnaire;
  readonly rules: readonly components['schemas']['AssessmentRule'][];
}

/** Each rule: its number, when it holds, what it proposes, what it gives as reason. */
export function RuleLines({ questionnaire, rules }: RuleLinesProps) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const sentences = ruleSentences(questionnaire, words, t);
  return (
    <ol className={classes['rules']}>
      {rules.map(({ rule, when, propose, because, extras = [] }) => (
        <li key={`${rule} ${propose} ${JSON.stringify(when)}`} className={classes['rule']}>
          <h3>{t('why.rule', { rule })}</h3>
          <p>
            {when === undefined ? t('why.always') : t('why.if', { condition: sentences.condition(when) })}{' '}
            <strong>{t('why.propose', { type: words.type(propose) })}</strong>
          </p>
          {extras.map((extra) => (
            <p key={`${extra.rule} ${JSON.stringify(extra.when)}`}>
              {extra.when === undefined
                ? t('why.alsoAlways', { type: words.type(extra.propose), rule: extra.rule })
                : t('why.also', {
                    condition: sentences.condition(extra.when),
                    type: words.type(extra.propose),
                    rule: extra.rule,
                  })}
            </p>
          ))}
          <p className={classes['quiet']}>{sentences.because(because)}</p>
        </li>
      ))}
    </ol>
  );
}

/** What the words of the rules mean: conditions with a name, then what is understood from the answers. */
export function WordLines({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const sentences = ruleSentences(questionnaire, words, t);
  return (
    <dl className={classes['words']}>
      {Object.entries(questionnaire.conditions).map(([name, condition]) => (
        <Word key={name} word={sentences.name(name)} means={sentences.condition(condition)} />
      ))}
      {questionnaire.profile.flatMap(({ dimension, values }) =>
        grouped(values).map(([value, conditions]) => (
          <Word
            key={`${dimension} ${value}`}
            word={t('why.condition.profile', {
              dimension: sentences.dimension(dimension),
              values: sentences.value(dimension, value),
            })}
            means={conditions.map(sentences.condition).join(t('why.condition.or'))}
          />
        )),
      )}
    </dl>
  );
}

function Word({ word, means }: { readonly word: string; readonly means: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{means}</dd>
    </div>
  );
}

/** The same value may come from several answers. */
function grouped(values: Questionnaire['profile'][number]['values']): [string, Condition[]][] {
  const found = new Map<string, Condition[]>();
  values.forEach(({ value, when }) => found.set(value, [...(found.get(value) ?? []), when]));
  return [...found];
}
