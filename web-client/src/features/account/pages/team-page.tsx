import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { RadioLines } from '@/shared/forms/radio-lines';
import { managedOrganisations, useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from '../components/account.module.css';
import { AddTeam } from '../components/add-team';
import { InvitationsCard } from '../components/invitations-card';
import { InvitePanel } from '../components/invite-panel';
import { JoinRequestsCard } from '../components/join-requests-card';
import { ManagersCard } from '../components/managers-card';
import { MyTeams } from '../components/my-teams';
import { TeamCard } from '../components/team-card';
import { useInvitations, useStaff } from '../queries';

/** The teams one manages, and those one is in. */
export function TeamPage() {
  const { t } = useTranslation('account');
  const session = useSession();
  const { memberships } = session;
  const [parameters, setParameters] = useSearchParams();
  const managed = managedOrganisations(session);
  const wished = parameters.get('organisation');
  const chosen = managed.find(({ value }) => value === wished) ?? managed[0];
  return (
    <>
      <PageTitle
        title={t('team.title')}
        {...(chosen === undefined
          ? {}
          : {
              lead: t('team.lead', { organisation: chosen.label }),
              actions: (
                <Button component={Link} to={`/organisation/${chosen.value}/chiffres`} variant="outline">
                  {t('team.figures')}
                </Button>
              ),
            })}
      />
      <div className={classes['stack']}>
        {managed.length > 1 && (
          <RadioLines
            legend={t('team.which')}
            lines={managed}
            value={chosen?.value}
            onChange={(organisation) => {
              setParameters({ organisation });
            }}
          />
        )}
        {chosen !== undefined && <Managed key={chosen.value} organisation={chosen.value} />}
        {memberships.length > 0 && <MyTeams />}
        {chosen === undefined && memberships.length === 0 && (
          <Panel>
            <Empty>{t('team.notYours')}</Empty>
          </Panel>
        )}
      </div>
    </>
  );
}

/** What is printed here is a code to hand over: nothing else goes with it. */
function Managed({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('account');
  const staff = useStaff(organisation);
  const invitations = useInvitations(organisation);
  if (staff.data === undefined) {
    return staff.isPending ? (
      <LoadingLines lines={6} />
    ) : (
      <ProblemNotice error={staff.error} onRetry={() => void staff.refetch()} />
    );
  }
  return (
    <>
      <div data-print="hide">
        <JoinRequestsCard organisation={organisation} />
      </div>
      <InvitePanel staff={staff.data} />
      <div className={classes['stack']} data-print="hide">
        {staff.data.teams.map((team) => (
          <TeamCard key={team.id} team={team} />
        ))}
        <InvitationsCard query={invitations} />
        <ManagersCard staff={staff.data} />
        <AddTeam organisation={organisation} />
        <div>
          <Button component={Link} to={`/equipe/logiciels?organisation=${organisation}`} variant="outline">
            {t('team.toPartners')}
          </Button>
        </div>
      </div>
    </>
  );
}
