import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/shared/ui/page-title';
import shell from '../layout/shell.module.css';
import { tellSessionOpened } from '../session/session-channel';

/** Where the window that signed in again ends: it tells the one that waits, and closes itself if it may. */
export function SessionOpenedPage() {
  const { t } = useTranslation('app');
  useEffect(() => {
    tellSessionOpened();
    window.close();
  }, []);
  return (
    <main className={shell['main']}>
      <PageTitle title={t('session.openedTitle')} lead={t('session.openedText')} />
    </main>
  );
}
