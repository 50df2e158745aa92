import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { Empty } from '@/shared/ui/empty';
import { Panel } from '@/shared/ui/panel';
import { colleaguesOf } from '../model';
import type { StaffedTeam, TeamMember } from '../model';
import { send, useAct } from '../queries';
import { AbsenceList, AddAbsence } from './absences';
import classes from './account.module.css';
import { ChangeTeam } from './change-team';
import { EndMembership } from './end-membership';
import { Line, Lines } from './line';

/** A team as its manager sees it: where it answers, who is in it, who is away. */
export function TeamCard({ team }: { readonly team: StaffedTeam }) {
  const { t } = useTranslation('account');
  return (
    <Panel title={team.name} aside={<ChangeTeam team={team} />}>
      <div className={classes['stack']}>
        <div className={classes['quiet']}>
          <p>
            {team.places.length === 0
              ? t('team.noPlace')
              : t('team.places', { places: team.places.join(', ') })}
          </p>
          {team.publicLabel !== undefined && <p>{t('team.label', { label: team.publicLabel })}</p>}
        </div>
        {team.members.length === 0 ? (
          <Empty>{t('team.empty')}</Empty>
        ) : (
          <Lines>
            {team.members.map((member) => (
              <Member key={member.membershipId} member={member} team={team} />
            ))}
          </Lines>
        )}
      </div>
    </Panel>
  );
}

function Member({ member, team }: { readonly member: TeamMember; readonly team: StaffedTeam }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const change = useAct(send.changeRole);
  const name = member.displayName;
  const other = member.role === 'MEDIATOR' ? 'REFERRER' : 'MEDIATOR';
  return (
    <Line
      title={
        <>
          {name}
          {member.you && ` (${t('team.you')})`}
        </>
      }
      actions={
        <>
          <AddAbsence
            membershipId={member.membershipId}
            name={name}
            colleagues={colleaguesOf(team, member.memberId)}
          />
          {!member.you && (
            <ConfirmAction
              label={t('member.change')}
              title={t('member.changeOf', { name })}
              confirmLabel={t('member.change')}
              onConfirm={async () => {
                await change.mutateAsync({ id: member.membershipId, role: other });
                announce(t('member.changed', { name }));
              }}
            >
              <p>{t('member.changeText', { name, role: t(`role.${other}`) })}</p>
            </ConfirmAction>
          )}
          <EndMembership
            membershipId={member.membershipId}
            label={t('member.end')}
            title={t('member.endOf', { name })}
            text={t('member.endText', { name })}
            done={t('member.ended', { name })}
          />
        </>
      }
    >
      <p>{t(`role.${member.role}`)}</p>
      {member.email !== undefined && <p className={classes['quiet']}>{member.email}</p>}
      <AbsenceList absences={member.absences} name={name} />
    </Line>
  );
}
