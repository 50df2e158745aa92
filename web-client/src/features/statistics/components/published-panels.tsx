import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { Panel } from '@/shared/ui/panel';
import { isShown, rateSaid } from '../published';
import type { Measure, Rate, Table } from '../published';
import { usePublishedWords } from './published-words';
import classes from './statistics.module.css';

/** For a pilot whose every cell is hidden: why, what would make one possible, and what is exact all the same. */
export function TooSmallPanel() {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('published.small.title')} tone="follow-up">
      <div className={classes['stack']}>
        <p>{t('published.small.text')}</p>
        <h3>{t('published.small.neededTitle')}</h3>
        <p>{t('published.small.needed')}</p>
        <p>{t('published.small.grow')}</p>
        <h3>{t('published.small.exactTitle')}</h3>
        <p>{t('published.small.exact')}</p>
      </div>
    </Panel>
  );
}

export function OverviewPanel({ measures }: { readonly measures: readonly Measure[] }) {
  const { t } = useTranslation('statistics');
  const hidden = measures.filter(({ atLeast }) => atLeast === undefined);
  return (
    <Panel title={t('published.overview.title')}>
      <div className={classes['stack']}>
        <DataTable
          caption={t('published.overview.caption')}
          rows={measures.filter(({ atLeast }) => atLeast !== undefined)}
          rowKey={({ measure }) => measure}
          columns={[
            {
              key: 'what',
              header: t('published.overview.what'),
              cell: ({ measure }) => t(`published.measure.${measure}`),
            },
            {
              key: 'atLeast',
              header: t('published.overview.atLeast'),
              numeric: true,
              cell: ({ atLeast }) => atLeast,
            },
          ]}
        />
        {hidden.length > 0 && (
          <p>
            {t('published.overview.hidden', {
              measures: hidden.map(({ measure }) => t(`published.measure.${measure}`)).join(' · '),
            })}
          </p>
        )}
        <p className={classes['quiet']}>{t('published.overview.note')}</p>
      </div>
    </Panel>
  );
}

export function SharesPanel({ rates }: { readonly rates: readonly Rate[] }) {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('published.rates.title')}>
      <div className={classes['stack']}>
        <KeyFigures>
          {rates.map((one) => (
            <Share key={one.rate} rate={one} />
          ))}
        </KeyFigures>
        <p className={classes['quiet']}>{t('published.rates.note')}</p>
      </div>
    </Panel>
  );
}

function Share({ rate }: { readonly rate: Rate }) {
  const { t } = useTranslation('statistics');
  const said = rateSaid(rate);
  const meaning = t(`published.rates.${rate.rate}.meaning`);
  return (
    <KeyFigure
      value={t(`published.rates.${said}`, { from: String(rate.from), to: String(rate.to) })}
      label={t(`published.rates.${rate.rate}.label`)}
      note={said === 'unknown' ? `${meaning} ${t('published.rates.unknownNote')}` : meaning}
    />
  );
}

interface DetailPanelProps {
  readonly measures: readonly Measure[];
  readonly chosen: Measure;
  readonly onMeasure: (measure: string) => void;
}

/** One measure in its four tables. */
export function DetailPanel({ measures, chosen, onMeasure }: DetailPanelProps) {
  const { t } = useTranslation('statistics');
  return (
    <Panel title={t('published.detail.title')}>
      <div className={classes['stack']}>
        <NativeSelect
          data-print="hide"
          label={t('published.detail.choose')}
          data={measures.map(({ measure }) => ({ value: measure, label: t(`published.measure.${measure}`) }))}
          value={chosen.measure}
          onChange={({ target }) => {
            onMeasure(target.value);
          }}
        />
        <div className={classes['stack']} aria-live="polite">
          {chosen.tables.map((table) => (
            <OneTable key={table.table} table={table} />
          ))}
        </div>
      </div>
    </Panel>
  );
}

function OneTable({ table }: { readonly table: Table }) {
  const { t } = useTranslation('statistics');
  const words = usePublishedWords();
  const caption = t(`published.table.${table.table}`);
  if (!isShown(table)) return <p>{t('published.detail.allHidden', { table: caption })}</p>;
  return (
    <DataTable
      caption={caption}
      rows={table.cells}
      rowKey={({ cell }) => cell}
      columns={[
        {
          key: 'cell',
          header: t('published.detail.cell'),
          cell: (cell) => words.cell(table.table, cell),
        },
        {
          key: 'number',
          header: t('published.detail.number'),
          numeric: true,
          cell: ({ rounded }) => rounded ?? t('published.detail.hidden'),
        },
      ]}
    />
  );
}
