import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { actingTeam } from '@/api/acting-team';
import { useAllWaiting } from '@/shared/waiting/use-waiting';
import type { Waiting } from '@/shared/waiting/waiting-room';
import classes from './shell.module.css';

/** On every page but its own: what waits for the network, was refused, or has just left by itself. */
export function WaitingNotice() {
  const { pathname } = useLocation();
  const elsewhere = useAllWaiting().filter(({ href, waited }) => waited && href !== pathname);
  return (
    <div role="status" className={classes['waiting']}>
      {elsewhere.map((one) => (
        <OneWaiting key={one.key} waiting={one} />
      ))}
    </div>
  );
}

function OneWaiting({ waiting: { href, state, team } }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('app');
  if (team !== actingTeam()) return <p>{t('waiting.otherTeam')}</p>;
  return (
    <p>
      <IconClockPause size={22} stroke={1.75} aria-hidden />
      <span>
        {t(`waiting.${state === 'trying' ? 'waiting' : state}`)} <Link to={href}>{t('waiting.see')}</Link>
      </span>
    </p>
  );
}
