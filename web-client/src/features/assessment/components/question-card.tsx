import { Button } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LAST, choose, chooseLast, goOn, mayStopHere, pass, questionAt, shownQuestions } from '../model';
import { useWords } from '../use-words';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';
import { Tile } from './tile';
import tiles from './tiles.module.css';

/** One question at a time, large enough for two. */
export function QuestionCard({ questionnaire, point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const question = questionAt(questionnaire, point.at);
  const shown = shownQuestions(questionnaire, point);
  const several = question?.several === true;
  const given = point.answers[point.at] ?? [];
  return (
    <section className={classes['card']} data-surface aria-labelledby="question">
      <p className={classes['progress']}>
        {question === undefined
          ? t('asking.last')
          : t('asking.progress', {
              current: String(shown.indexOf(question) + 1),
              total: String(shown.length),
            })}
      </p>
      <h2 id="question" tabIndex={-1} data-comes className={classes['question']}>
        {words.say(question?.text ?? questionnaire.lastPrompt.text)}
      </h2>
      {several && <p className={classes['quiet']}>{t('asking.several')}</p>}
      <div className={tiles['tiles']} role="group" aria-labelledby="question">
        {question === undefined ? (
          <>
            <Tile
              letter="A"
              text={t('asking.yes')}
              pictogram="last.YES"
              chosen={point.somethingElse}
              onChoose={() => {
                change(chooseLast(point, true));
              }}
            />
            <Tile
              letter="B"
              text={t('asking.no')}
              pictogram="last.NO"
              chosen={point.done.includes(LAST) && !point.somethingElse}
              onChoose={() => {
                change(chooseLast(point, false));
              }}
            />
          </>
        ) : (
          question.options.map(({ letter, code, text }) => (
            <Tile
              key={code}
              letter={letter}
              text={words.say(text)}
              pictogram={`${question.code}.${code}`}
              chosen={given.includes(code)}
              onChoose={() => {
                change(choose(questionnaire, point, code));
              }}
            />
          ))
        )}
      </div>
      <div className={classes['actions']}>
        {several && given.length > 0 && (
          <Button
            size="lg"
            rightSection={<IconArrowRight size={22} aria-hidden />}
            onClick={() => {
              change(goOn(questionnaire, point));
            }}
          >
            {t('asking.goOn')}
          </Button>
        )}
        {mayStopHere(point) && (
          <Button
            size="lg"
            onClick={() => {
              change({ ...point, stage: 'choosing' });
            }}
          >
            {t('asking.stopHere')}
          </Button>
        )}
        <Button
          size="lg"
          variant="outline"
          onClick={() => {
            change(pass(questionnaire, point));
          }}
        >
          {t('asking.pass')}
        </Button>
        <Button component={Link} to="/lieux" size="lg" variant="subtle">
          {t('asking.preferNot')}
        </Button>
      </div>
    </section>
  );
}
