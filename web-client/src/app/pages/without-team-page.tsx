import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import classes from './without-team-page.module.css';

/** For who belongs to no team: what their office lets them do here, or what to do to belong somewhere. */
export function WithoutTeamPage() {
  const { t } = useTranslation('app');
  const { displayName, offices, permissions } = useSession();
  const mayManage = permissions.has('manage-territories');
  const mayCoordinate = permissions.has('view-territory');
  const maySearch = permissions.has('search-network');
  const next = permissions.has('manage-organisation')
    ? ({ to: '/equipe', label: 'teams' } as const)
    : mayManage
      ? ({ to: '/territoires', label: 'territories' } as const)
      : mayCoordinate
        ? ({ to: '/territoire', label: 'territory' } as const)
        : maySearch
          ? ({ to: '/lieux', label: 'places' } as const)
          : undefined;
  if (offices.length === 0) return <Navigate to="/rejoindre" replace />;
  return (
    <>
      <PageTitle title={t('home.greeting', { name: displayName })} />
      <Panel title={t('withoutTeam.office.title')}>
        <div className={classes['words']}>
          <ul className={classes['roles']}>
            {offices.map(({ role, territoryName, organisationName }) => (
              <li key={`${role} ${territoryName ?? organisationName ?? ''}`}>
                {t(`withoutTeam.role.${role}`)}
                {territoryName !== undefined && ` · ${territoryName}`}
                {organisationName !== undefined && ` · ${organisationName}`}
              </li>
            ))}
          </ul>
          <p>{t('withoutTeam.office.text')}</p>
          {next !== undefined && (
            <p>
              <Button component={Link} to={next.to}>
                {t(`withoutTeam.office.${next.label}`)}
              </Button>
            </p>
          )}
        </div>
      </Panel>
    </>
  );
}
