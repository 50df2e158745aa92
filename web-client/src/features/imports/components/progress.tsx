import { Loader, Progress as Bar } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { locale } from '@/shared/i18n/i18n';
import { Panel } from '@/shared/ui/panel';
import { percentOf } from '../model';
import type { Import, WorkProgress } from '../model';
import classes from './imports.module.css';

/** What the server is doing now; read out as it goes on, and fit to be left. */
export function Progress({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const { status, rowsRead, progress } = run;
  if (status !== 'RECEIVED' && status !== 'READING' && status !== 'APPLYING' && status !== 'UNDOING')
    return null;
  return (
    <Panel title={t('preview.progress.title')}>
      <div className={classes['stack']}>
        <div className={classes['progress']}>
          <Loader size={28} aria-hidden />
          <div role="status" aria-live="polite" className={classes['tight']}>
            <p className={classes['summary']}>{t(`preview.progress.${status}`)}</p>
            {status === 'READING' && <p>{t('preview.progress.rows', { count: rowsRead })}</p>}
            {progress !== undefined && <p>{t(`preview.progress.step.${progress.step}`)}</p>}
          </div>
        </div>
        {progress !== undefined && <HowFar progress={progress} />}
        {(status === 'APPLYING' || status === 'UNDOING') && <p>{t(`preview.progress.next.${status}`)}</p>}
        <p className={classes['quiet']}>{t('preview.progress.leave')}</p>
      </div>
    </Panel>
  );
}

/** Outside of what is read out: a figure each second would drown the sentence. */
function HowFar({ progress }: { readonly progress: WorkProgress }) {
  const { t } = useTranslation('imports');
  const percent = percentOf(progress);
  if (percent === undefined) return null;
  const written = (count: number) => new Intl.NumberFormat(locale()).format(count);
  return (
    <div className={classes['tight']}>
      <Bar value={percent} size="lg" aria-label={t('preview.progress.bar')} />
      <p>{t('preview.progress.done', { done: written(progress.done), total: written(progress.total) })}</p>
    </div>
  );
}
