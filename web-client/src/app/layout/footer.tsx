import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GUIDANCE } from './navigation';
import classes from './shell.module.css';

/** At the foot of every page: what anybody may read. */
export function Footer() {
  const { t } = useTranslation('app');
  return (
    <footer className={classes['footer']} data-print="hide">
      <ul role="list">
        {GUIDANCE.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{t(`nav.${label}`)}</Link>
          </li>
        ))}
      </ul>
    </footer>
  );
}
