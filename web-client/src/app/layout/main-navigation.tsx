import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation';
import classes from './shell.module.css';

/** In the header on a wide screen, a bar at the thumb's reach on a narrow one. */
export function MainNavigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const { t } = useTranslation('app');
  if (items.length < 2) return null;
  return (
    <nav aria-label={t('nav.main')} className={classes['nav']}>
      <ul>
        {items.map(({ to, label, icon: Sign }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className={classes['navLink'] ?? ''}>
              <Sign size={22} stroke={1.75} aria-hidden />
              <span>{t(`nav.${label}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
