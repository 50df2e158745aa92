import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { Panel } from '@/shared/ui/panel';
import { DELAYS } from '../model';
import type { DelayName, Statistics } from '../model';
import classes from './statistics.module.css';

/** In words first, then the same in a table with what waits beside it. */
export function DelaysPanel({ statistics }: { readonly statistics: Statistics }) {
  const { t } = useTranslation('statistics');
  const within = useWithin();
  const known = DELAYS.flatMap((name) => {
    const { halfWithin } = statistics[name];
    return halfWithin === undefined ? [] : [{ name, within: within(halfWithin) }];
  });
  return (
    <Panel title={t('delays.title')}>
      <div className={classes['stack']}>
        {known.length > 0 && (
          <ul className={classes['sentences']}>
            {known.map((one) => (
              <li key={one.name}>{t(`delays.${one.name}.sentence`, { within: one.within })}</li>
            ))}
          </ul>
        )}
        <p className={classes['quiet']}>{t('delays.meaning')}</p>
        <DataTable
          caption={t('delays.caption')}
          rows={DELAYS}
          rowKey={(name) => name}
          columns={[
            { key: 'step', header: t('delays.step'), cell: (name) => <Step name={name} /> },
            {
              key: 'half',
              header: t('delays.half'),
              cell: (name) => <Days days={statistics[name].halfWithin} />,
            },
            {
              key: 'nineInTen',
              header: t('delays.nineInTen'),
              cell: (name) => <Days days={statistics[name].nineInTenWithin} />,
            },
            {
              key: 'counted',
              header: t('delays.counted'),
              cell: (name) => statistics[name].counted,
            },
            {
              key: 'waiting',
              header: t('delays.waiting'),
              cell: (name) => statistics[name].waiting,
            },
            {
              key: 'never',
              header: t('delays.never'),
              cell: (name) => (name === 'end' ? '–' : statistics[name].never),
            },
          ]}
        />
      </div>
    </Panel>
  );
}

function useWithin(): (days: number) => string {
  const { t } = useTranslation('statistics');
  return (days) => (days === 0 ? t('delays.sameDay') : t('delays.within', { count: days }));
}

function Step({ name }: { readonly name: DelayName }) {
  const { t } = useTranslation('statistics');
  return (
    <>
      {t(`delays.${name}.name`)}
      <span className={classes['under']}>{t(`delays.${name}.meaning`)}</span>
    </>
  );
}

function Days({ days }: { readonly days: number | undefined }) {
  const { t } = useTranslation('statistics');
  const within = useWithin();
  return days === undefined ? t('tooFew') : within(days);
}
