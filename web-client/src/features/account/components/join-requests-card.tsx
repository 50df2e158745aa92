import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { JoinRequestToDecide } from '../model';
import { send, useAct, useJoinRequests } from '../queries';
import classes from './account.module.css';
import { Line, Lines } from './line';

/** Who asks to come in; nothing is shown when nobody does. */
export function JoinRequestsCard({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('account');
  const requests = useJoinRequests(organisation);
  if (requests.data?.length === 0) return null;
  return (
    <StateCard query={requests} title={t('requests.title')} tone="follow-up" lines={2}>
      {(waiting) => (
        <div className={classes['stack']}>
          <p>{t('requests.intro')}</p>
          <Lines>
            {waiting.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </Lines>
        </div>
      )}
    </StateCard>
  );
}

function Request({ request }: { readonly request: JoinRequestToDecide }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const approve = useAct(send.approve);
  const refuse = useAct(send.refuse);
  const name = request.displayName;
  const team = request.teamName;
  const email =
    request.email === undefined ? t('requests.noEmail') : t('requests.email', { email: request.email });
  return (
    <Line
      title={name}
      actions={
        <>
          <ConfirmAction
            label={t('requests.approve')}
            title={t('requests.approveOf', { name })}
            confirmLabel={t('requests.approve')}
            onConfirm={async () => {
              await approve.mutateAsync(request.id);
              announce(t('requests.approved', { name }));
            }}
          >
            <p>{email}</p>
            {request.namesake && <p>{t('requests.namesake')}</p>}
            <p>{t('requests.approveText', { name, team })}</p>
          </ConfirmAction>
          <ConfirmAction
            label={t('requests.refuse')}
            title={t('requests.refuseOf', { name })}
            confirmLabel={t('requests.refuse')}
            tone="irreversible"
            onConfirm={async () => {
              await refuse.mutateAsync(request.id);
              announce(t('requests.refused', { name }));
            }}
          >
            <p>{t('requests.refuseText', { name })}</p>
          </ConfirmAction>
        </>
      }
    >
      <p>
        {t('requests.asks', { team })} · {t(`role.${request.role}`)}
      </p>
      <p>{email}</p>
      {request.namesake && (
        <p>
          <StatusBadge tone="follow-up">{t('requests.namesake')}</StatusBadge>
        </p>
      )}
      <p className={classes['quiet']}>
        {t('requests.asked')} <DateText at={request.askedAt} />
      </p>
    </Line>
  );
}
