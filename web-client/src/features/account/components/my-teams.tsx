import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateCard } from '@/shared/ui/state-card';
import { useMyMemberships } from '../queries';
import { AbsenceList, AddAbsence } from './absences';
import classes from './account.module.css';
import { EndMembership } from './end-membership';
import { Line, Lines } from './line';

/** My role in each team, when I am away, and the way out. */
export function MyTeams() {
  const { t } = useTranslation('account');
  const memberships = useMyMemberships();
  return (
    <StateCard query={memberships} title={t('mine.title')}>
      {(mine) => (
        <div className={classes['stack']}>
          <p className={classes['quiet']}>{t('mine.lead')}</p>
          <Lines>
            {mine.map((membership) => (
              <Line
                key={membership.id}
                title={membership.teamName}
                actions={
                  <>
                    <AddAbsence membershipId={membership.id} colleagues={membership.colleagues} />
                    <EndMembership
                      membershipId={membership.id}
                      label={t('member.leave')}
                      title={t('member.leaveOf', { team: membership.teamName })}
                      text={t('member.leaveText')}
                      done={t('member.left', { team: membership.teamName })}
                    />
                  </>
                }
              >
                <p>{membership.organisationName}</p>
                <p>{t(`role.${membership.role}`)}</p>
                <AbsenceList absences={membership.absences} />
              </Line>
            ))}
          </Lines>
          <p>
            <Button component={Link} to="/rejoindre" variant="subtle">
              {t('team.join')}
            </Button>
          </p>
        </div>
      )}
    </StateCard>
  );
}
