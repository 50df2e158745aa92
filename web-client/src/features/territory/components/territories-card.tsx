import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '@/shared/ui/date-text';
import { DataTable } from '@/shared/ui/data-table';
import { Empty } from '@/shared/ui/empty';
import { StateCard } from '@/shared/ui/state-card';
import { inOrder } from '../loading-model';
import type { TerritoryOverview } from '../loading-model';
import { useTerritories } from '../loading-queries';
import { useWholeNumber } from './use-whole-number';
import classes from './territories.module.css';

/** Every territory that is open, how old its reference is, and what is known of it. */
export function TerritoriesCard() {
  const { t } = useTranslation('territory');
  const territories = useTerritories();
  const written = useWholeNumber();
  return (
    <StateCard
      query={territories}
      title={t('territories.list')}
      lines={6}
      isEmpty={(all) => all.length === 0}
      empty={<Empty>{t('territories.empty')}</Empty>}
    >
      {(all) => (
        <DataTable
          caption={t('territories.caption', { count: all.length })}
          rows={inOrder(all)}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t('territories.name'), cell: (one) => <Name territory={one} /> },
            {
              key: 'communes',
              header: t('territories.communes'),
              cell: ({ communes, outlines }) => (
                <>
                  {written(communes)}
                  <span className={classes['under']}>
                    {t('territories.outlines', { count: outlines, number: written(outlines) })}
                  </span>
                </>
              ),
            },
            {
              key: 'indicators',
              header: t('territories.indicators'),
              cell: ({ indicatorsKnown, indicatorsSecret, indicatorsMissing }) =>
                indicatorsKnown + indicatorsSecret + indicatorsMissing === 0
                  ? t('territories.noIndicators')
                  : t('territories.indicatorStates', {
                      known: written(indicatorsKnown),
                      secret: written(indicatorsSecret),
                      missing: written(indicatorsMissing),
                    }),
            },
            { key: 'load', header: t('territories.load'), cell: (one) => <LastLoad territory={one} /> },
          ]}
        />
      )}
    </StateCard>
  );
}

function Name({ territory: { code, name, fictional } }: { readonly territory: TerritoryOverview }) {
  const { t } = useTranslation('territory');
  const label = t('territories.nameAndCode', { name, code });
  return fictional ? label : <Link to={`?code=${code}`}>{label}</Link>;
}

function LastLoad({ territory: { fictional, lastLoad } }: { readonly territory: TerritoryOverview }) {
  const { t } = useTranslation('territory');
  if (fictional) return t('territories.fictional');
  if (lastLoad === undefined) return t('territories.neverLoaded');
  if (lastLoad.status === 'RUNNING') return t('territories.running');
  return (
    <>
      {t(lastLoad.status === 'DONE' ? 'territories.loaded' : 'territories.failed')}{' '}
      <DateText at={lastLoad.endedAt ?? lastLoad.startedAt} relative={false} />
      {lastLoad.source !== '' && <span className={classes['under']}>{lastLoad.source}</span>}
    </>
  );
}
