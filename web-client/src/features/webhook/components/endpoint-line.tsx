import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { Line } from '@/shared/ui/line-list';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Endpoint } from '../model';
import { send, useAct } from '../queries';
import { Deliveries } from './deliveries';
import classes from './webhook.module.css';

/** One address: whether it is told, what can be done with it, and how the latest calls went. */
export function EndpointLine({ endpoint }: { readonly endpoint: Endpoint }) {
  const { t } = useTranslation('webhook');
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const test = useAct(send.test);
  const disable = useAct(send.disable);
  const enable = useAct(send.enable);
  const { id, url, createdAt, disabledAt, disabledWhy } = endpoint;
  const tell = (words: string) => {
    setSaid(words);
    announce(words);
  };
  const refusal = test.error ?? enable.error;
  return (
    <div className={classes['endpoint']}>
      <Line
        actions={
          disabledAt === undefined ? (
            <>
              <Button
                aria-label={t('testOf', { url })}
                loading={test.isPending}
                onClick={() => {
                  test.mutate(id, {
                    onSuccess: () => {
                      tell(t('tested'));
                    },
                  });
                }}
              >
                {t('test')}
              </Button>
              <ConfirmAction
                label={t('disable')}
                accessibleLabel={t('disableOf', { url })}
                title={t('disableOf', { url })}
                confirmLabel={t('disable')}
                onConfirm={async () => {
                  await disable.mutateAsync(id);
                  tell(t('disabled'));
                }}
              >
                <p>{t('disableText')}</p>
              </ConfirmAction>
            </>
          ) : (
            <Button
              variant="outline"
              aria-label={t('enableOf', { url })}
              loading={enable.isPending}
              onClick={() => {
                enable.mutate(id, {
                  onSuccess: () => {
                    tell(t('enabled'));
                  },
                });
              }}
            >
              {t('enable')}
            </Button>
          )
        }
      >
        <p className={classes['name']}>{url}</p>
        <p>
          <StatusBadge tone={disabledAt === undefined ? 'going' : 'stopped'}>
            {t(`state.${disabledAt === undefined ? 'told' : (disabledWhy ?? 'BY_MANAGER')}`)}
          </StatusBadge>
        </p>
        <p className={classes['quiet']}>
          {t('since')} <DateText at={disabledAt ?? createdAt} />
        </p>
      </Line>
      {said !== '' && <p className={classes['said']}>{said}</p>}
      {refusal !== null && <ProblemNotice error={refusal} />}
      <Deliveries endpoint={endpoint} />
    </div>
  );
}
