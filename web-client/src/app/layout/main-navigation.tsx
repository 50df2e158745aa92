import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { Disclosure } from '@/shared/ui/disclosure';
import { AT_MOST, isCurrent, isForItselfOnly } from './navigation';
import type { NavigationEntry, NavigationGroup, NavigationLink } from './navigation';
import classes from './main-navigation.module.css';

/** In the header on a wide screen, a bar at the thumb's reach on a narrow one. */
export function MainNavigation({ entries }: { readonly entries: readonly NavigationEntry[] }) {
  const { t } = useTranslation('app');
  if (entries.length < 2) return null;
  return (
    <nav aria-label={t('nav.main')} className={classes['nav']} data-full={entries.length >= AT_MOST}>
      <ul className={classes['entries']} role="list">
        {entries.map((entry) =>
          'links' in entry ? (
            <li key={entry.group}>
              <Group group={entry} />
            </li>
          ) : (
            <li key={entry.to}>
              <Entry link={entry} />
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

/** A button and the pages behind it; the button is marked while one of them is open. */
function Group({ group: { group, icon: Sign, links } }: { readonly group: NavigationGroup }) {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  return (
    <Disclosure
      current={links.some((link) => isCurrent(link, pathname))}
      frameClass={classes['group']}
      buttonClass={classes['button']}
      panelClass={classes['panel']}
      label={
        <>
          <Sign size={22} stroke={1.75} aria-hidden />
          <span>{t(`nav.group.${group}`)}</span>
        </>
      }
    >
      <ul className={classes['pages']} role="list">
        {links.map((link) => (
          <li key={link.to}>
            <Entry link={link} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Entry({ link }: { readonly link: NavigationLink }) {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const { to, label, icon: Sign } = link;
  return (
    <NavLink to={to} end={isForItselfOnly(link, pathname)} className={classes['link'] ?? ''}>
      <Sign size={22} stroke={1.75} aria-hidden />
      <span>{t(`nav.${label}`)}</span>
    </NavLink>
  );
}
