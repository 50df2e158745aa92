import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromLetters, toLetters } from '../model';
import type { Question } from '../model';
import { useWords } from '../use-words';
import classes from './assessment.module.css';
import type { StageProps } from './stage-props';

/** Letters typed from a paper form, one box after the other; the cursor goes on by itself. */
export function PaperEntry({ questionnaire, point, change }: StageProps) {
  const { t } = useTranslation('assessment');
  const words = useWords(questionnaire);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      questionnaire.questions.map((question) => [
        question.code,
        toLetters(question, point.answers[question.code] ?? []),
      ]),
    ),
  );

  const type = (question: Question, value: string) => {
    // One letter per box, unless several may be given: the last one typed stands.
    const text = question.several === true ? value.toUpperCase() : value.trim().slice(-1).toUpperCase();
    const { codes, unknown } = fromLetters(question, text);
    setTyped({ ...typed, [question.code]: text });
    change({ ...point, answers: { ...point.answers, [question.code]: codes } });
    const settled = text.includes('-') || (question.several !== true && codes.length > 0);
    if (settled && unknown.length === 0) focusAfter(question);
  };

  const focusAfter = ({ code }: Question) => {
    const boxes = [...(form.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const here = boxes.findIndex((box) => box.id === `paper-${code}`);
    boxes[here + 1]?.focus();
  };

  const see = () => {
    change({ ...point, stage: 'choosing', done: questionnaire.questions.map(({ code }) => code) });
  };

  return (
    <form
      ref={form}
      noValidate
      className={classes['card']}
      data-surface
      aria-labelledby="paper"
      onSubmit={(event) => {
        event.preventDefault();
        see();
      }}
    >
      <h2 id="paper" tabIndex={-1} data-comes>
        {t('paper.title')}
      </h2>
      <p className={classes['quiet']}>{t('paper.lead')}</p>
      <ol className={classes['paper']}>
        {questionnaire.questions.map((question) => {
          const { code } = question;
          const value = typed[code] ?? '';
          const { codes, unknown } = fromLetters(question, value);
          return (
            <li key={code} className={classes['box']}>
              <label htmlFor={`paper-${code}`}>{words.say(question.text)}</label>
              <input
                id={`paper-${code}`}
                type="text"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                data-several={question.several === true}
                value={value}
                aria-describedby={`paper-${code}-said`}
                aria-invalid={unknown.length > 0}
                onChange={(event) => {
                  type(question, event.target.value);
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  focusAfter(question);
                }}
              />
              <span id={`paper-${code}-said`} className={classes['said']}>
                {unknown[0] !== undefined
                  ? t('paper.unknown', { letter: unknown[0] })
                  : value.includes('-')
                    ? t('paper.passed')
                    : codes.map((each) => words.answer(code, each)).join(', ')}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={classes['actions']}>
        <Button type="submit" size="lg">
          {t('paper.see')}
        </Button>
        <Button
          size="lg"
          variant="subtle"
          onClick={() => {
            change({ ...point, stage: 'asking' });
          }}
        >
          {t('paper.back')}
        </Button>
      </div>
    </form>
  );
}
