import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { Disclosure } from '@/shared/ui/disclosure';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { SIGN_OUT_URL } from '../session/session-model';
import classes from './account-menu.module.css';
import { Preferences } from './preferences';
import { useTeamSwitch } from './use-team-switch';

/** Who I am, for whom I act, how the page looks, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('app');
  const { displayName, acting, memberships, permissions } = useSession();
  return (
    <Disclosure
      label={
        <>
          <IconUserCircle size={28} stroke={1.5} aria-hidden />
          <VisuallyHidden>{t('nav.account')}</VisuallyHidden>
          <span className={classes['who']}>
            <strong>{displayName}</strong>
            {acting !== undefined && <span>{acting.teamName}</span>}
          </span>
        </>
      }
    >
      <div className={classes['sections']}>
        <p className={classes['name']}>{displayName}</p>
        <Teams />
        {memberships.length > 0 && (
          <Link to="/equipe" className={classes['link'] ?? ''}>
            <IconUsersGroup size={22} stroke={1.75} aria-hidden />
            {t('account.myTeams')}
          </Link>
        )}
        {permissions.has('search-network') && (
          <Link to="/mes-signalements" className={classes['link'] ?? ''}>
            <IconFlag size={22} stroke={1.75} aria-hidden />
            {t('account.myReports')}
          </Link>
        )}
        <Link to="/avis/choix" className={classes['link'] ?? ''}>
          <IconMail size={22} stroke={1.75} aria-hidden />
          {t('account.myMail')}
        </Link>
        <Preferences />
        <a href={SIGN_OUT_URL} className={classes['signOut']}>
          <IconLogout size={22} stroke={1.75} aria-hidden />
          {t('account.signOut')}
        </a>
      </div>
    </Disclosure>
  );
}

/** Buttons, not radios: acting for another team leaves the page, which walking through a list must not do. */
function Teams() {
  const { t } = useTranslation('app');
  const { acting, memberships } = useSession();
  const switchTo = useTeamSwitch();
  const title = useId();
  if (memberships.length === 0) return null;
  return (
    <div>
      <p id={title} className={classes['title']}>
        {t('account.actingFor')}
      </p>
      <ul aria-labelledby={title} className={classes['teams']}>
        {memberships.map((membership) => {
          const chosen = membership.teamId === acting?.teamId;
          return (
            <li key={membership.teamId}>
              <button
                type="button"
                className={classes['team']}
                aria-pressed={chosen}
                onClick={() => {
                  if (!chosen) void switchTo(membership);
                }}
              >
                <span className={classes['check']}>
                  {chosen && <IconCheck size={20} stroke={2.5} aria-hidden />}
                </span>
                <span>
                  {membership.teamName}
                  <span className={classes['organisation']}>{membership.organisationName}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
