import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { Line } from '@/shared/ui/line-list';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { causeOf, undeliveredOf } from '../dead-letter-model';
import type { DeadLetter } from '../dead-letter-model';
import { useHandleDeadLetter } from '../dead-letter-queries';
import classes from './notification.module.css';

/** One delivery that was given up: what, since when, why, and the two ways out. */
export function DeadLetterLine({ letter }: { readonly letter: DeadLetter }) {
  const { t } = useTranslation('notification');
  const announce = useAnnounce();
  const handle = useHandleDeadLetter();
  const { id, kind, failure, attempts, createdAt, givenUpAt } = letter;
  const undelivered = undeliveredOf(kind);
  const cause = causeOf(failure);
  const what = t(`dead.what.${undelivered}`);
  return (
    <Line
      actions={
        <>
          <Button
            aria-label={t('dead.retryOf', { what })}
            loading={handle.isPending && handle.variables.act === 'retry'}
            onClick={() => {
              handle.mutate(
                { id, act: 'retry' },
                {
                  onSuccess: () => {
                    announce(t('dead.retried'));
                  },
                },
              );
            }}
          >
            {t('dead.retry')}
          </Button>
          <ConfirmAction
            label={t('dead.discard')}
            title={t('dead.discardTitle')}
            confirmLabel={t('dead.discard')}
            tone="irreversible"
            onConfirm={async () => {
              await handle.mutateAsync({ id, act: 'discard' });
              announce(t('dead.discarded'));
            }}
          >
            <p>{t(`dead.discardText.${undelivered}`)}</p>
            <p>{t('dead.cannotUndo')}</p>
          </ConfirmAction>
        </>
      }
    >
      <p>
        <strong>{what}</strong>
      </p>
      <p>
        {t(`dead.why.${cause}`)} {t(`dead.advice.${cause}`)}
      </p>
      <p className={classes['quiet']}>
        {t('dead.since')} <DateText at={createdAt} /> · {t('dead.attempts', { count: attempts })} ·{' '}
        {t('dead.givenUp')} <DateText at={givenUpAt} relative={false} />
      </p>
      <p className={classes['quiet']}>
        {t('dead.code', { kind, failure: failure === '' ? t('dead.noFailure') : failure, id })}
      </p>
      {handle.isError && handle.variables.act === 'retry' && <ProblemNotice error={handle.error} />}
    </Line>
  );
}
