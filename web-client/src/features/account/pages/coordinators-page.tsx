import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from '../components/account.module.css';
import { AppointCoordinator } from '../components/appoint-coordinator';
import { InvitationsCard } from '../components/invitations-card';
import { Line, Lines } from '../components/line';
import { send, useAct, useCoordinatorInvitations, useCoordinators } from '../queries';

export function CoordinatorsPage() {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const coordinators = useCoordinators();
  const invitations = useCoordinatorInvitations();
  const end = useAct(send.endCoordinator);
  return (
    <>
      <PageTitle title={t('coordinators.title')} lead={t('coordinators.lead')} />
      <div className={classes['stack']}>
        {coordinators.isPending && <LoadingLines lines={5} />}
        {coordinators.isError && (
          <ProblemNotice error={coordinators.error} onRetry={() => void coordinators.refetch()} />
        )}
        {coordinators.data?.map((territory) => (
          <Panel
            key={territory.territoryCode}
            title={`${territory.territoryName} (${territory.territoryCode})`}
          >
            {territory.coordinators.length === 0 ? (
              <p>{t('coordinators.none')}</p>
            ) : (
              <Lines>
                {territory.coordinators.map(({ id, displayName: name }) => (
                  <Line
                    key={id}
                    title={name}
                    actions={
                      <ConfirmAction
                        label={t('coordinators.end')}
                        title={t('coordinators.endOf', { name })}
                        confirmLabel={t('coordinators.end')}
                        tone="irreversible"
                        onConfirm={async () => {
                          await end.mutateAsync(id);
                          announce(t('coordinators.ended', { name }));
                        }}
                      >
                        <p>{t('coordinators.endText', { name })}</p>
                      </ConfirmAction>
                    }
                  />
                ))}
              </Lines>
            )}
          </Panel>
        ))}
        {coordinators.data !== undefined && <AppointCoordinator territories={coordinators.data} />}
        <InvitationsCard query={invitations} />
      </div>
    </>
  );
}
