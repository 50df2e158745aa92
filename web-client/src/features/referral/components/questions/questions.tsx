import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import type { Referral } from '../../model';
import classes from '../receiver-actions/receiver-actions.module.css';
import { AnswerForm } from './answer-form';
import { AskForm } from './ask-form';
import { questionToAnswer, questionsToAsk } from './model';
import type { Question } from './model';
import own from './questions.module.css';

/** What the two sides asked each other: short, one open question a side, and no conversation. */
export function Questions({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const [opened, setOpened] = useState<'ASK' | 'ANSWER'>();
  // Kept while its form is open: an answer of a colleague must not take the words away.
  const [answering, setAnswering] = useState<Question>();
  const frame = useRef<HTMLDivElement>(null);
  const codes = questionsToAsk(referral);
  const waiting = questionToAnswer(referral);

  const close = () => {
    setOpened(undefined);
    window.setTimeout(() => frame.current?.focus());
  };
  const done = (message: string) => {
    announce(message);
    close();
  };

  if (referral.questions.length === 0 && codes.length === 0 && opened === undefined) return null;
  return (
    <div data-print="hide">
      <Panel title={t('question.title')} {...(waiting === undefined ? {} : { tone: 'follow-up' as const })}>
        <div ref={frame} tabIndex={-1} className={classes['frame']}>
          <ul className={own['list']} role="list">
            {referral.questions.map((question) => (
              <One key={question.id} question={question} sides={referral.sides} />
            ))}
          </ul>
          {opened === 'ASK' && (
            <AskForm
              codes={codes}
              referral={referral}
              possible={codes.length > 0}
              onDone={done}
              onCancel={close}
            />
          )}
          {opened === 'ANSWER' && answering !== undefined && (
            <AnswerForm
              question={answering}
              referral={referral}
              possible={waiting?.id === answering.id}
              onDone={done}
              onCancel={close}
            />
          )}
          {opened === undefined && (
            <div className={classes['form']}>
              {referral.questions.length === 0 && <p>{t('question.lead')}</p>}
              <div className={own['buttons']}>
                {waiting !== undefined && (
                  <Button
                    onClick={() => {
                      setAnswering(waiting);
                      setOpened('ANSWER');
                    }}
                  >
                    {t('question.form.answerTitle')}
                  </Button>
                )}
                {codes.length > 0 && (
                  <Button
                    variant="outline"
                    onClick={() => {
                      setOpened('ASK');
                    }}
                  >
                    {t('question.ask')}
                  </Button>
                )}
              </div>
            </div>
          )}
        </div>
      </Panel>
    </div>
  );
}

function One({ question, sides }: { readonly question: Question; readonly sides: Referral['sides'] }) {
  const { t } = useTranslation('referral');
  const { side, code, text, askedAt, answer, answerText, answeredAt } = question;
  const by = sides.includes(side) ? 'byUs' : side === 'RECEIVER' ? 'byPlace' : 'bySender';
  return (
    <li>
      <p className={own['quiet']}>
        {t(`question.${by}`)} <DateText at={askedAt} />
      </p>
      <p>
        <strong>{t(`question.code.${code}`)}</strong> {text}
      </p>
      {answer === undefined || answeredAt === undefined ? (
        <p className={own['quiet']}>{t('question.waiting')}</p>
      ) : (
        <>
          <p className={own['quiet']}>
            {t('question.answer')} <DateText at={answeredAt} />
          </p>
          <p>
            <strong>
              {answer === 'IN_WORDS'
                ? (answerText ?? t('question.answerCode.IN_WORDS'))
                : t(`question.answerCode.${answer}`)}
            </strong>
          </p>
        </>
      )}
    </li>
  );
}
