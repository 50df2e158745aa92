import { Button } from '@mantine/core';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
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
  const next = mayManage
    ? ({ to: '/territoires', label: 'territories' } as const)
    : mayCoordinate
      ? ({ to: '/territoire', label: 'territory' } as const)
      : maySearch
        ? ({ to: '/lieux', label: 'places' } as const)
        : undefined;
  return (
    <>
      <PageTitle title={t('home.greeting', { name: displayName })} />
      {offices.length === 0 ? (
        <Panel title={t('withoutTeam.none.title')}>
          <div className={classes['words']}>
            <Empty icon={IconUsers}>{t('withoutTeam.none.text')}</Empty>
            <p>{t('withoutTeam.none.next')}</p>
          </div>
        </Panel>
      ) : (
        <Panel title={t('withoutTeam.office.title')}>
          <div className={classes['words']}>
            <ul className={classes['roles']}>
              {offices.map(({ role, territoryName }) => (
                <li key={`${role} ${territoryName ?? ''}`}>
                  {t(`withoutTeam.role.${role}`)}
                  {territoryName !== undefined && ` · ${territoryName}`}
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
      )}
    </>
  );
}
