import { Button } from '@mantine/core';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DateText } from '@/shared/ui/date-text';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useCodes } from '../code-texts';
import { BackLink } from '../components/back-link';
import { CorrectionsCard } from '../components/corrections-card';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { ProfileCard } from '../components/profile-card';
import { RunsTable } from '../components/runs-table';
import { ScheduleForm } from '../components/schedule-form';
import type { Source } from '../model';
import { useSource } from '../queries';

/** One source: how it is read, how it comes, what it brought, what it should correct. */
export function SourcePage() {
  const { key = '' } = useParams();
  return (
    <ForImporters>
      <SourceByKey key={key} sourceKey={key} />
    </ForImporters>
  );
}

function SourceByKey({ sourceKey }: { readonly sourceKey: string }) {
  const { t } = useTranslation('imports');
  const { data: source, error, isPending, refetch } = useSource(sourceKey);
  return (
    <>
      <BackLink to="/imports">{t('sourcePage.back')}</BackLink>
      {source === undefined ? (
        <>
          <PageTitle title={t('list.source')} />
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
          <PageTitle
            title={source.name}
            lead={
              source.places === 0 ? t('sourcePage.leadNone') : t('sourcePage.lead', { count: source.places })
            }
            actions={
              <Button
                component={Link}
                to={`/imports/nouveau?source=${source.key}`}
                leftSection={<IconTableImport size={20} aria-hidden />}
              >
                {t('sourcePage.importFile')}
              </Button>
            }
          />
          <div className={classes['page']}>
            {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
            {!source.editable && <p>{t('sourcePage.readOnly')}</p>}
            <About source={source} />
            <RunsTable title={t('sourcePage.runs')} empty={t('list.emptySource')} source={source.key} />
            <CorrectionsCard source={source.key} />
            {source.editable && <ScheduleForm source={source} />}
            <ProfileCard source={source} />
          </div>
        </>
      )}
    </>
  );
}

function About({ source }: { readonly source: Source }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const { lastAppliedAt, lastPullAt, lastPullOutcome, nextPullAt } = source;
  return (
    <Panel title={t('sourcePage.about')}>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('sourcePage.format')}</dt>
          <dd>{codes.format(source.format)}</dd>
        </div>
        <div>
          <dt>{t('sourcePage.lastApplied')}</dt>
          <dd>{lastAppliedAt === undefined ? t('sourcePage.never') : <DateText at={lastAppliedAt} />}</dd>
        </div>
        {lastPullAt !== undefined && (
          <div>
            <dt>{t('sourcePage.lastPull')}</dt>
            <dd>
              <DateText at={lastPullAt} />
              {lastPullOutcome !== undefined && (
                <span className={classes['under']}>{codes.pullOutcome(lastPullOutcome)}</span>
              )}
            </dd>
          </div>
        )}
        {nextPullAt !== undefined && (
          <div>
            <dt>{t('sourcePage.nextPull')}</dt>
            <dd>
              <DateText at={nextPullAt} />
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
