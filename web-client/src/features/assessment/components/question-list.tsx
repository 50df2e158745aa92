import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import { Button } from '@mantine/core';
import { hasAnswers, shownQuestions } from '../model';
import { useWords } from '../use-words';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';

/** Any order: each question, and what was said to it. */
export function QuestionList({ questionnaire, point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const asking = point.stage === 'asking';
  return (
    <Panel title={t('list.title')} tone="quiet">
      <ol className={classes['list']}>
        {shownQuestions(questionnaire, point).map(({ code, text }) => {
          const given = point.answers[code] ?? [];
          const passed = point.done.includes(code) && given.length === 0;
          return (
            <li key={code}>
              <button
                type="button"
                className={classes['line']}
                aria-current={asking && point.at === code ? 'step' : undefined}
                onClick={() => {
                  change({ ...point, stage: 'asking', at: code });
                }}
              >
                <span>{words.say(text)}</span>
                {given.length > 0 && (
                  <strong>{given.map((answer) => words.answer(code, answer)).join(', ')}</strong>
                )}
                {passed && <span className={classes['quiet']}>{t('list.passed')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {asking && hasAnswers(point) && (
        <Button
          variant="outline"
          onClick={() => {
            change({ ...point, stage: 'choosing' });
          }}
        >
          {t('list.hide')}
        </Button>
      )}
    </Panel>
  );
}
