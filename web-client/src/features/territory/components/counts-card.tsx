import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { Empty } from '@/shared/ui/empty';
import { KeyFigure, KeyFigures } from '@/shared/ui/key-figure';
import { StateCard } from '@/shared/ui/state-card';
import { COUNTED, summaryOf } from '../model';
import type { Counts } from '../model';
import { useReferralCounts } from '../queries';
import classes from './territory.module.css';

export function CountsCard({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('territory');
  const counts = useReferralCounts(territory);
  return (
    <StateCard
      query={counts}
      title={t('counts.title')}
      lines={6}
      isEmpty={({ byStatus, reported }) => [byStatus, reported].every((counts) => total(counts) === 0)}
      empty={<Empty>{t('counts.empty')}</Empty>}
    >
      {({ byStatus, reported }) => {
        const { waiting, going, closed, stopped } = summaryOf(byStatus);
        return (
          <div className={classes['counts']}>
            <KeyFigures>
              <KeyFigure value={String(waiting)} label={t('counts.waiting')} />
              <KeyFigure value={String(going)} label={t('counts.going')} />
              <KeyFigure value={String(closed)} label={t('counts.closed')} />
              <KeyFigure value={String(stopped)} label={t('counts.stopped')} note={t('counts.stoppedNote')} />
            </KeyFigures>
            {total(reported) > 0 && <p>{t('counts.reported', { count: total(reported) })}</p>}
            <DataTable
              caption={t('counts.caption')}
              rows={COUNTED}
              rowKey={(status) => status}
              columns={[
                {
                  key: 'status',
                  header: t('counts.status'),
                  cell: (status) => t(`counts.state.${status}`),
                },
                {
                  key: 'number',
                  header: t('counts.number'),
                  numeric: true,
                  cell: (status) => byStatus[status] ?? 0,
                },
              ]}
            />
          </div>
        );
      }}
    </StateCard>
  );
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
