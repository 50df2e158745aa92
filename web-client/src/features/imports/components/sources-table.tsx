import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { DataTable } from '@/shared/ui/data-table';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import { useCodes } from '../code-texts';
import { useSources } from '../source-queries';
import classes from './imports.module.css';

/** Where the directory's places come from, and how often each source is fetched. */
export function SourcesTable() {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  return (
    <StateCard
      query={useSources()}
      title={t('list.sources')}
      lines={4}
      isEmpty={(sources) => sources.length === 0}
      empty={<Empty>{t('list.noSource')}</Empty>}
    >
      {(sources) => (
        <DataTable
          caption={t('list.sourcesCaption', { count: sources.length })}
          rows={sources}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'source',
              header: t('list.source'),
              cell: ({ key, name, territoryCode }) => (
                <>
                  <Link to={`/imports/sources/${key}`}>{name}</Link>
                  {territoryCode === undefined && (
                    <span className={classes['under']}>{t('list.national')}</span>
                  )}
                </>
              ),
            },
            { key: 'format', header: t('list.format'), cell: ({ format }) => codes.format(format) },
            { key: 'places', header: t('list.places'), cell: ({ places }) => String(places), numeric: true },
            {
              key: 'schedule',
              header: t('list.schedule'),
              cell: ({ pullEvery, nextPullAt }) => (
                <>
                  {pullEvery === undefined ? t('list.byHand') : t(`pullEvery.${pullEvery}`)}
                  {nextPullAt !== undefined && (
                    <span className={classes['under']}>
                      {t('list.next', { day: describeDate(nextPullAt, new Date(), locale()).day })}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </StateCard>
  );
}
