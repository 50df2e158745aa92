import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { DateText } from '@/shared/ui/date-text';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Tone } from '@/shared/ui/status-badge';
import type { Admission, JoinRequest } from '../model';
import { send, useAct, useMyRequests } from '../queries';
import classes from './account.module.css';
import { Line, Lines } from './line';

const TONES: Record<JoinRequest['status'] | Admission['status'], Tone> = {
  ASKED: 'waiting',
  APPROVED: 'done',
  ADMITTED: 'done',
  REFUSED: 'stopped',
  WITHDRAWN: 'stopped',
};

/** What I asked for and where it stands; nothing is shown to who asked for nothing. */
export function MyRequestsCard() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const requests = useMyRequests();
  const withdrawJoin = useAct(send.withdrawJoin);
  const withdrawAdmission = useAct(send.withdrawAdmission);
  const said = {
    onSuccess: () => {
      announce(t('joining.mine.withdrawn'));
    },
  };
  const { data } = requests;
  if (data !== undefined && data.joinRequests.length + data.admissions.length === 0) return null;
  return (
    <StateCard query={requests} title={t('joining.mine.title')} lines={2}>
      {({ joinRequests, admissions }) => (
        <Lines>
          {joinRequests.map((request) => (
            <One
              key={request.id}
              title={t('joining.mine.join', { team: request.teamName })}
              status={request.status}
              askedAt={request.askedAt}
              next={t('joining.mine.next.join')}
              onWithdraw={() => {
                withdrawJoin.mutate(request.id, said);
              }}
            />
          ))}
          {admissions.map((admission) => (
            <One
              key={admission.id}
              title={t('joining.mine.admission', { name: admission.name })}
              status={admission.status}
              askedAt={admission.askedAt}
              next={t('joining.mine.next.admission', { territory: admission.territoryName })}
              reason={admission.reason === undefined ? undefined : t(`refusal.${admission.reason}`)}
              onWithdraw={() => {
                withdrawAdmission.mutate(admission.id, said);
              }}
            />
          ))}
        </Lines>
      )}
    </StateCard>
  );
}

interface OneProps {
  readonly title: string;
  readonly status: keyof typeof TONES;
  readonly askedAt: string;
  readonly next: string;
  readonly reason?: string | undefined;
  readonly onWithdraw: () => void;
}

function One({ title, status, askedAt, next, reason, onWithdraw }: OneProps) {
  const { t } = useTranslation('account');
  return (
    <Line
      title={title}
      actions={
        status === 'ASKED' && (
          <Button variant="subtle" onClick={onWithdraw}>
            {t('joining.mine.withdraw')}
          </Button>
        )
      }
    >
      <p>
        <StatusBadge tone={TONES[status]}>{t(`joining.mine.status.${status}`)}</StatusBadge>
      </p>
      {reason !== undefined && <p>{reason}.</p>}
      {status === 'ASKED' && <p>{next}</p>}
      <p className={classes['quiet']}>
        {t('joining.mine.asked')} <DateText at={askedAt} />
      </p>
    </Line>
  );
}
