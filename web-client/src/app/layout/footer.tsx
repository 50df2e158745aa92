import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSessionIfAny } from '@/shared/session/session';
import { guidanceFor } from './navigation';
import classes from './shell.module.css';

/** At the foot of every page: what anybody may read. */
export function Footer() {
  const { t } = useTranslation('app');
  const session = useSessionIfAny();
  return (
    <footer className={classes['footer']} data-print="hide">
      <ul role="list">
        {guidanceFor(session).map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{t(`nav.${label}`)}</Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
