import { Button, NativeSelect } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { saveCsv } from '@/shared/files/save-file';
import { semicolonFile } from '@/shared/files/semicolon-file';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { linesOf, measureIn, quarterIn } from '../published';
import type { PublishedQuarter } from '@/shared/published/quarter';
import type { PublishedCounts } from '../published';
import { usePublishedCounts, usePublishedQuarters } from '@/shared/published/queries';
import { DetailPanel, OverviewPanel, SharesPanel, TooSmallPanel } from './published-panels';
import { usePublishedWords } from './published-words';
import classes from './statistics.module.css';

/** What is published of a territory; the address says of which quarter, and which measure in detail. */
export function PublishedReport({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('statistics');
  const [search, setSearch] = useSearchParams();
  const words = usePublishedWords();
  const quarters = usePublishedQuarters(territory);
  if (quarters.data === undefined) {
    return quarters.isPending ? (
      <Loading />
    ) : (
      <ProblemNotice error={quarters.error} onRetry={() => void quarters.refetch()} />
    );
  }
  const chosen = quarterIn(search, quarters.data);
  if (chosen === undefined) {
    return (
      <div className={classes['page']}>
        <Panel>
          <Empty>{t('published.none')}</Empty>
        </Panel>
        <Panel title={t('published.small.neededTitle')} tone="quiet">
          <p>{t('published.small.needed')}</p>
        </Panel>
      </div>
    );
  }
  return (
    <div className={classes['page']}>
      <NativeSelect
        data-print="hide"
        label={t('published.quarter.label')}
        data={quarters.data.map(({ quarter }) => ({ value: quarter, label: words.quarter(quarter) }))}
        value={chosen.quarter}
        onChange={({ target }) => {
          search.set('trimestre', target.value);
          setSearch(search, { replace: true });
        }}
      />
      <Quarter territory={territory} quarter={chosen} />
    </div>
  );
}

interface QuarterProps {
  readonly territory: string;
  readonly quarter: PublishedQuarter;
}

function Quarter({ territory, quarter }: QuarterProps) {
  const { t } = useTranslation('statistics');
  const counts = usePublishedCounts(territory, quarter.quarter);
  if (counts.data === undefined) {
    return counts.isPending ? (
      <Loading />
    ) : (
      <ProblemNotice error={counts.error} onRetry={() => void counts.refetch()} />
    );
  }
  return (
    <div className={classes['page']} aria-live="polite" aria-busy={counts.isPlaceholderData}>
      {counts.error !== null && <ProblemNotice error={counts.error} onRetry={() => void counts.refetch()} />}
      <Figures counts={counts.data} />
      <Panel title={t('published.why.title')} tone="quiet">
        <div className={classes['stack']}>
          <p>{t('published.why.text')}</p>
          <p>{t('published.why.how')}</p>
          <p>
            {t('published.publishedOn')} <DateText at={counts.data.publishedOn} relative={false} />.{' '}
            {t('published.unchanged')}
          </p>
        </div>
      </Panel>
    </div>
  );
}

function Figures({ counts }: { readonly counts: PublishedCounts }) {
  const { t } = useTranslation('statistics');
  const [search, setSearch] = useSearchParams();
  const measure = measureIn(search, counts.measures);
  if (counts.tooSmall || measure === undefined) return <TooSmallPanel />;
  return (
    <>
      {counts.first && (
        <Panel tone="quiet">
          <p>{t('published.first')}</p>
        </Panel>
      )}
      <OverviewPanel measures={counts.measures} />
      <SharesPanel rates={counts.rates} />
      <DetailPanel
        measures={counts.measures}
        chosen={measure}
        onMeasure={(chosen) => {
          search.set('mesure', chosen);
          setSearch(search, { replace: true });
        }}
      />
      <SaveButton counts={counts} />
    </>
  );
}

function SaveButton({ counts }: { readonly counts: PublishedCounts }) {
  const { t } = useTranslation('statistics');
  const words = usePublishedWords();
  const save = () => {
    const columns = [
      'territory',
      'quarter',
      'measure',
      'table',
      'cell',
      'number',
      'publishedOn',
      'from',
    ] as const;
    saveCsv(
      t('published.file.name', { territory: counts.territoryCode, quarter: counts.quarter }),
      semicolonFile(
        columns.map((column) => t(`published.file.${column}`)),
        linesOf(counts, {
          territory: counts.territoryCode,
          quarter: words.quarter(counts.quarter),
          source: t('published.file.source'),
          hidden: t('published.detail.hidden'),
          measure: (measure) => t(`published.measure.${measure}`),
          table: (table) => t(`published.table.${table}`),
          cell: (table, cell) => words.cell(table, cell),
        }),
      ),
    );
  };
  return (
    <div data-print="hide">
      <Button variant="outline" leftSection={<IconDownload size={20} aria-hidden />} onClick={save}>
        {t('published.file.save')}
      </Button>
    </div>
  );
}

function Loading() {
  return (
    <Panel>
      <LoadingLines lines={10} />
    </Panel>
  );
}
