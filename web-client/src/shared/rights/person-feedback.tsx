import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDay } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import { useFeedback, useRecordFeedback } from './queries';
import type { FeedbackAnswer } from './queries';
import classes from './rights.module.css';

const ANSWERS: readonly FeedbackAnswer[] = ['HELPED', 'PARTLY_HELPED', 'NOT_HELPED', 'NO_NEWS', 'DID_NOT_GO'];

/** What the person said of it, for the team that made the referral; it can write down what it is told. */
export function PersonFeedback({ referral }: { readonly referral: string }) {
  const { t } = useTranslation('rights');
  const query = useFeedback(referral);
  const record = useRecordFeedback(referral);
  const [changing, setChanging] = useState(false);
  return (
    <StateCard query={query} title={t('feedback.title')} lines={2}>
      {(said) => (
        <>
          {said === null ? (
            <p>{t('feedback.none')}</p>
          ) : (
            <>
              <p>
                <strong>{t(`feedback.answer.${said.answer}`)}</strong>
              </p>
              <p className={classes['aside']}>
                {t(said.givenBy === 'PERSON' ? 'feedback.byPerson' : 'feedback.byReferrer', {
                  day: fullDay(said.givenOn, locale()),
                })}{' '}
                {t('feedback.private')}
              </p>
            </>
          )}
          {record.error !== null && <ProblemNotice error={record.error} />}
          <div data-print="hide">
            {said !== null && !changing ? (
              <Button
                variant="subtle"
                onClick={() => {
                  setChanging(true);
                }}
              >
                {t('feedback.change')}
              </Button>
            ) : (
              <>
                <p id="feedback-ask">{t('feedback.ask')}</p>
                <ul className={classes['answers']} role="list" aria-labelledby="feedback-ask">
                  {ANSWERS.map((answer) => (
                    <li key={answer}>
                      <Button
                        variant="outline"
                        loading={record.isPending && record.variables === answer}
                        onClick={() => {
                          record.mutate(answer, {
                            onSuccess: () => {
                              setChanging(false);
                            },
                          });
                        }}
                      >
                        {t(`feedback.answer.${answer}`)}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </>
      )}
    </StateCard>
  );
}
