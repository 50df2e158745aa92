import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { DateText } from '@/shared/ui/date-text';
import { Line, LineList } from '@/shared/ui/line-list';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { courseOf, whatOf } from '../model';
import type { Delivery, Endpoint } from '../model';
import { send, useAct, useDeliveries } from '../queries';
import classes from './webhook.module.css';

/** How the latest calls to one address went, in words. */
export function Deliveries({ endpoint }: { readonly endpoint: Endpoint }) {
  const { t } = useTranslation('webhook');
  const deliveries = useDeliveries(endpoint.id);
  if (deliveries.data === undefined) {
    return deliveries.isPending ? (
      <LoadingLines lines={3} />
    ) : (
      <ProblemNotice error={deliveries.error} onRetry={() => void deliveries.refetch()} />
    );
  }
  return (
    <div>
      <h3>{t('deliveries.title')}</h3>
      {deliveries.data.length === 0 ? (
        <p>{t(endpoint.disabledAt === undefined ? 'deliveries.empty' : 'deliveries.emptyStopped')}</p>
      ) : (
        <>
          <p className={classes['quiet']}>{t('deliveries.kept')}</p>
          <LineList items={deliveries.data}>
            {(delivery) => <One endpoint={endpoint} delivery={delivery} />}
          </LineList>
        </>
      )}
      {deliveries.hasNextPage && (
        <Button
          variant="outline"
          loading={deliveries.isFetchingNextPage}
          onClick={() => void deliveries.fetchNextPage()}
        >
          {t('deliveries.more')}
        </Button>
      )}
    </div>
  );
}

interface OneProps {
  readonly endpoint: Endpoint;
  readonly delivery: Delivery;
}

function One({ endpoint, delivery }: OneProps) {
  const { t } = useTranslation('webhook');
  const announce = useAnnounce();
  const resend = useAct(send.resend);
  const { type, attempt, triedAt, answerCode, tookMs, delivered } = delivery;
  const what = t(`deliveries.what.${whatOf(type)}`);
  return (
    <Line
      actions={
        endpoint.disabledAt === undefined ? (
          <Button
            variant="subtle"
            aria-label={t('deliveries.resendOf', { what })}
            loading={resend.isPending}
            onClick={() => {
              resend.mutate(
                { id: endpoint.id, delivery: delivery.id },
                {
                  onSuccess: () => {
                    announce(t('deliveries.resent'));
                  },
                },
              );
            }}
          >
            {t('deliveries.resend')}
          </Button>
        ) : undefined
      }
    >
      <p>
        <StatusBadge tone={delivered ? 'done' : 'follow-up'}>{what}</StatusBadge>
      </p>
      <p>{t(`deliveries.course.${courseOf(delivery)}`)}</p>
      <p className={classes['quiet']}>
        <DateText at={triedAt} /> · {t('deliveries.attempt', { count: attempt })}
        {answerCode !== undefined && ` · ${t('deliveries.code', { code: String(answerCode) })}`} ·{' '}
        {t('deliveries.took', { count: tookMs })}
      </p>
      {resend.isError && <ProblemNotice error={resend.error} />}
    </Line>
  );
}
