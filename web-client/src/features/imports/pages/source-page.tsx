import { Button } from '@mantine/core';
import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DateText } from '@/shared/ui/date-text';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { useCodes } from '../code-texts';
import { CorrectionsCard } from '../components/corrections-card';
import { ForImporters } from '../components/for-importers';
import classes from '../components/imports.module.css';
import { PageFrame } from '../components/page-frame';
import { ProfileCard } from '../components/profile-card';
import { RunsTable } from '../components/runs-table';
import { ScheduleForm } from '../components/schedule-form';
import type { Source } from '../model';
import { useSource } from '../source-queries';

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
  const query = useSource(sourceKey);
  return (
    <PageFrame
      query={query}
      back={t('sourcePage.back')}
      title={t('list.source')}
      heading={(source) => <Title source={source} />}
    >
      {(source) => (
        <>
          {!source.editable && <p>{t('sourcePage.readOnly')}</p>}
          <About source={source} />
          <RunsTable title={t('sourcePage.runs')} empty={t('list.emptySource')} source={source.key} />
          <CorrectionsCard source={source.key} />
          {source.editable && <ScheduleForm source={source} />}
          <ProfileCard source={source} />
        </>
      )}
    </PageFrame>
  );
}

function Title({ source: { key, name, places } }: { readonly source: Source }) {
  const { t } = useTranslation('imports');
  return (
    <PageTitle
      title={name}
      lead={places === 0 ? t('sourcePage.leadNone') : t('sourcePage.lead', { count: places })}
      actions={
        <Button
          component={Link}
          to={`/imports/nouveau?source=${key}`}
          leftSection={<IconTableImport size={20} aria-hidden />}
        >
          {t('sourcePage.importFile')}
        </Button>
      }
    />
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
