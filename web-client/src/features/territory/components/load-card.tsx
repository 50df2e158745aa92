import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { TerritoryLoad } from '../loading-model';
import { useTerritoryLoad } from '../loading-queries';
import { useWholeNumber } from './use-whole-number';
import classes from './territories.module.css';

/** How far the load of one territory is, then what came of it, in words. */
export function LoadCard({ code }: { readonly code: string }) {
  const { t } = useTranslation('territory');
  const load = useTerritoryLoad(code);
  const title = t('outcome.title', { code });
  if (load.error instanceof Problem && load.error.status === 404) {
    return (
      <Panel title={title}>
        <Empty>{t('outcome.never')}</Empty>
      </Panel>
    );
  }
  return (
    <StateCard query={load} title={title} lines={4}>
      {(last) => (
        <div className={classes['outcome']} role="status">
          {last.status === 'RUNNING' ? <Running load={last} /> : <Ended load={last} />}
        </div>
      )}
    </StateCard>
  );
}

function Running({ load }: { readonly load: TerritoryLoad }) {
  const { t } = useTranslation('territory');
  return (
    <>
      <p>
        <Loader size="sm" aria-hidden /> {t(`outcome.step.${load.step}`)}
      </p>
      <p className={classes['next']}>{t('outcome.leave')}</p>
    </>
  );
}

function Ended({ load }: { readonly load: TerritoryLoad }) {
  const { t } = useTranslation('territory');
  return (
    <>
      <p>
        <StatusBadge tone={load.status === 'DONE' ? 'done' : 'follow-up'}>
          {t(
            load.status === 'DONE'
              ? load.report?.changed === false
                ? 'outcome.same'
                : 'outcome.done'
              : 'outcome.failed',
          )}
        </StatusBadge>
      </p>
      <p className={classes['under']}>
        <DateText at={load.endedAt ?? load.startedAt} />
        {load.source !== '' && ` · ${t('outcome.source', { source: load.source })}`}
        {load.vintage !== undefined && ` · ${t('outcome.vintage', { vintage: load.vintage })}`}
      </p>
      {load.report !== undefined && <Report report={load.report} />}
      {load.refusal !== undefined && (
        <>
          <p>{t(`refusal.${load.refusal}.title`)}</p>
          <p>{t(`refusal.${load.refusal}.advice`)}</p>
          {load.refusal !== 'FILE_UNREADABLE' && (load.refusalItems?.length ?? 0) > 0 && (
            <p>{t('outcome.concerned', { list: load.refusalItems?.join(', ') ?? '' })}</p>
          )}
        </>
      )}
    </>
  );
}

function Report({ report }: { readonly report: NonNullable<TerritoryLoad['report']> }) {
  const { t } = useTranslation('territory');
  const written = useWholeNumber();
  return (
    <>
      <KeyFigures>
        <KeyFigure value={written(report.created)} label={t('outcome.created')} />
        <KeyFigure value={written(report.updated)} label={t('outcome.updated')} />
        <KeyFigure value={written(report.unchanged)} label={t('outcome.unchanged')} />
        <KeyFigure value={written(report.replaced)} label={t('outcome.replaced')} />
      </KeyFigures>
      {report.warnings.length === 0 ? (
        <p>{t('outcome.noWarning')}</p>
      ) : (
        <div>
          <p>{t('outcome.warnings')}</p>
          <ul className={classes['warnings']}>
            {report.warnings.map(({ kind, count, examples }) => (
              <li key={kind}>
                {t(`warning.${kind}`, { count, number: written(count) })}
                <span className={classes['under']}>
                  {examples.join(', ')}
                  {count > examples.length &&
                    ` ${t('outcome.andOthers', { count: count - examples.length })}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
