import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import type { CardQuery } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Tone } from '@/shared/ui/status-badge';
import type { Invitation } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { Line, Lines } from './line';

const TONES: Record<Invitation['status'], Tone> = {
  OPEN: 'waiting',
  USED: 'done',
  WITHDRAWN: 'stopped',
  EXPIRED: 'stopped',
};

interface InvitationsCardProps {
  /** An organisation's, or those who are to coordinate a territory. */
  readonly query: CardQuery<readonly Invitation[]>;
}

/** Who was invited and what came of it; what nobody has used yet can be taken back. */
export function InvitationsCard({ query }: InvitationsCardProps) {
  const { t } = useTranslation('account');
  return (
    <StateCard
      query={query}
      title={t('invitations.title')}
      isEmpty={(all) => all.length === 0}
      empty={<Empty>{t('invitations.empty')}</Empty>}
    >
      {(all) => (
        <Lines>
          {all.map((invitation) => (
            <One key={invitation.id} invitation={invitation} />
          ))}
        </Lines>
      )}
    </StateCard>
  );
}

function One({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const withdraw = useAct(send.withdrawInvitation);
  const { label } = invitation;
  return (
    <Line
      title={label}
      actions={
        invitation.status === 'OPEN' && (
          <ConfirmAction
            label={t('invitations.withdraw')}
            title={t('invitations.withdrawOf', { label })}
            confirmLabel={t('invitations.withdraw')}
            tone="irreversible"
            onConfirm={async () => {
              await withdraw.mutateAsync(invitation.id);
              announce(t('invitations.withdrawn'));
            }}
          >
            <p>{t('invitations.withdrawText')}</p>
          </ConfirmAction>
        )
      }
    >
      <p>
        <StatusBadge tone={TONES[invitation.status]}>
          {t(`invitations.status.${invitation.status}`)}
        </StatusBadge>
      </p>
      <p>
        {t(`role.${invitation.role}`)}
        {invitation.teamName !== undefined && ` · ${invitation.teamName}`}
        {invitation.territoryName !== undefined && ` · ${invitation.territoryName}`}
      </p>
      {invitation.usedByName !== undefined && (
        <p>
          {t('invitations.usedBy', { name: invitation.usedByName })}
          {invitation.usedByEmail !== undefined && ` · ${invitation.usedByEmail}`}
        </p>
      )}
      {invitation.status === 'OPEN' && (
        <p className={classes['quiet']}>
          {t('invitations.until')} <DateText at={invitation.expiresAt} />
        </p>
      )}
    </Line>
  );
}
