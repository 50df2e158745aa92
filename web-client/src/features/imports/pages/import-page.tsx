import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { PageTitle } from '@/shared/ui/page-title';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useCodes } from '../code-texts';
import { AfterWork } from '../components/after-work';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { PageFrame } from '../components/page-frame';
import { Preview } from '../components/preview/preview';
import { RunState } from '../components/run-state';
import { toneOf } from '../model';
import { sizeIn } from '../new-file';
import type { Import } from '../model';
import { useMeanwhile } from '../commands';
import { useImport } from '../queries';

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
  const query = useImport(id);
  return (
    <PageFrame
      query={query}
      back={t('create.back')}
      title={t('list.title')}
      heading={(run) => <Title run={run} />}
    >
      {(run) => (
        <>
          <AfterWork run={run} />
          <Meanwhile run={run} />
          <RunState run={run} />
          {run.readyAt !== undefined && run.failure === undefined && (
            <Preview run={run} editable={run.status === 'READY'} />
          )}
        </>
      )}
    </PageFrame>
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
