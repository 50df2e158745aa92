import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useCodes } from '../code-texts';
import { BackLink } from '../components/back-link';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { Preview } from '../components/preview/preview';
import { RunState } from '../components/run-state';
import { sizeIn, toneOf } from '../model';
import type { Import } from '../model';
import { useImport, useMeanwhile } from '../queries';

/** One import from its arrival to its end; the same address all the way. */
export function ImportPage() {
  const { id = '' } = useParams();
  // Another import is another page: nothing of the one before stays.
  return (
    <ForImporters>
      <ImportById key={id} id={id} />
    </ForImporters>
  );
}

function ImportById({ id }: { readonly id: string }) {
  const { t } = useTranslation('imports');
  const { data: run, error, isPending, refetch } = useImport(id);
  return (
    <>
      <BackLink to="/imports">{t('create.back')}</BackLink>
      {run === undefined ? (
        <>
          <PageTitle title={t('list.title')} />
          <Panel>
            {isPending ? (
              <LoadingLines lines={8} />
            ) : (
              <ProblemNotice error={error} onRetry={() => void refetch()} />
            )}
          </Panel>
        </>
      ) : (
        <>
          <Title run={run} />
          <div className={classes['page']}>
            {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
            <Meanwhile run={run} />
            <RunState run={run} />
            {run.readyAt !== undefined && run.failure === undefined && (
              <Preview run={run} editable={run.status === 'READY'} />
            )}
          </div>
        </>
      )}
    </>
  );
}

function Title({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const { unit, value } = sizeIn(run.size);
  const { day, time } = describeDate(run.receivedAt, new Date(), locale());
  return (
    <PageTitle
      title={t('preview.title', { source: run.sourceName })}
      lead={
        <span className={classes['wide']}>
          {t('preview.file', {
            name: run.fileName,
            size: t(`size.${unit}`, { value: String(value) }),
            when: `${day}, ${time}`,
            who: codes.who(run),
          })}{' '}
          <Link to={`/imports/sources/${run.sourceKey}`}>{t('preview.sourceLink')}</Link>
        </span>
      }
    />
  );
}

/** When somebody else acted first: what was refused, and where the import stands now. */
function Meanwhile({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const refusal = useMeanwhile(run.id);
  if (refusal === undefined) return null;
  return (
    <ProblemNotice error={refusal}>
      <p>
        {t('preview.meanwhile')}{' '}
        <StatusBadge tone={toneOf(run.status)}>{t(`status.${run.status}`)}</StatusBadge>
      </p>
    </ProblemNotice>
  );
}
