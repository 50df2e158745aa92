import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { Panel } from '@/shared/ui/panel';
import type { Staff } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { AppointManager } from './appoint-manager';
import { Line, Lines } from './line';

export function ManagersCard({ staff }: { readonly staff: Staff }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const end = useAct(send.endManager);
  const several = staff.managers.length > 1;
  return (
    <Panel title={t('team.managers')}>
      <div className={classes['stack']}>
        <Lines>
          {staff.managers.map(({ memberId, displayName: name, email, you }) => (
            <Line
              key={memberId}
              title={
                <>
                  {name}
                  {you && ` (${t('team.you')})`}
                </>
              }
              actions={
                several && (
                  <ConfirmAction
                    label={t('team.endManager')}
                    title={t('team.endManagerOf', { name })}
                    confirmLabel={t('team.endManager')}
                    tone="irreversible"
                    onConfirm={async () => {
                      await end.mutateAsync({ id: staff.organisationId, memberId });
                      announce(t('team.managerEnded', { name }));
                    }}
                  >
                    <p>{t('team.endManagerText', { name })}</p>
                  </ConfirmAction>
                )
              }
            >
              {email !== undefined && <p className={classes['quiet']}>{email}</p>}
            </Line>
          ))}
        </Lines>
        <AppointManager staff={staff} />
      </div>
    </Panel>
  );
}
