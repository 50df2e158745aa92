import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import type { Import } from '../model';
import classes from './imports.module.css';

/** What the server is doing now; read out as it goes on, and fit to be left. */
export function Progress({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const { status, rowsRead } = run;
  if (status !== 'RECEIVED' && status !== 'READING' && status !== 'APPLYING') return null;
  return (
    <Panel title={t('preview.progress.title')}>
      <div className={classes['stack']}>
        <div className={classes['progress']}>
          <Loader size={28} aria-hidden />
          <div role="status" aria-live="polite" className={classes['tight']}>
            <p className={classes['summary']}>{t(`preview.progress.${status}`)}</p>
            {status === 'READING' && <p>{t('preview.progress.rows', { count: rowsRead })}</p>}
          </div>
        </div>
        <p className={classes['quiet']}>{t('preview.progress.leave')}</p>
      </div>
    </Panel>
  );
}
