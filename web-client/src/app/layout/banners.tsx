import { useQuery } from '@tanstack/react-query';
import IconFlask from '@tabler/icons-react/dist/esm/icons/IconFlask.mjs';
import IconWifiOff from '@tabler/icons-react/dist/esm/icons/IconWifiOff.mjs';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { aboutQuery } from '../session/session-queries';
import classes from './shell.module.css';

/** What everybody must know on every page: these people are invented; the connection is down. */
export function Banners() {
  const { t } = useTranslation('app');
  const demo = useQuery(aboutQuery).data?.demo === true;
  const online = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  return (
    <>
      {demo && (
        <aside className={classes['banner']} aria-label={t('demo.title')}>
          <IconFlask size={22} stroke={1.75} aria-hidden />
          <p>
            <strong>{t('demo.title')}</strong> {t('demo.text')}
          </p>
        </aside>
      )}
      <div role="status" className={classes['offline']}>
        {!online && (
          <p>
            <IconWifiOff size={22} stroke={1.75} aria-hidden />
            {t('offline')}
          </p>
        )}
      </div>
    </>
  );
}

function subscribeToConnection(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
