import { useQuery } from '@tanstack/react-query';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { Panel } from '@/shared/ui/panel';
import { StatusBadge } from '@/shared/ui/status-badge';
import { readOpeningHours, readableTime } from '../opening-hours';
import type { OpeningWeek } from '../opening-hours';
import classes from './opening-hours.module.css';

/** The coming week, and whether it is open now. Nothing where the hours cannot be read. */
export function OpeningHours({ value }: { readonly value: string }) {
  const { t } = useTranslation('network');
  const query = useQuery({
    queryKey: ['place', 'hours', value],
    queryFn: async () => (await readOpeningHours(value, new Date())) ?? null,
    staleTime: 60_000,
    retry: false,
  });
  if (query.isPending) {
    return (
      <Panel title={t('place.hours')}>
        <LoadingLines lines={5} />
      </Panel>
    );
  }
  if (
    query.data == null ||
    query.data.days.every(({ openings, holiday }) => openings.length === 0 && !holiday)
  )
    return null;
  return (
    <Panel title={t('place.hours')}>
      <Week week={query.data} />
    </Panel>
  );
}

function Week({ week }: { readonly week: OpeningWeek }) {
  const { t } = useTranslation('network');
  const now = new Date();
  const today = week.days[0]?.day;
  return (
    <div className={classes['hours']}>
      <p data-print="hide">
        <StatusBadge tone={week.state === 'open' ? 'done' : 'neutral'} icon={IconClock}>
          {sentence()}
        </StatusBadge>
      </p>
      <table className={classes['week']}>
        <caption className={classes['caption']}>{t('hours.caption')}</caption>
        <thead className={classes['head']}>
          <tr>
            <th scope="col">{t('hours.day')}</th>
            <th scope="col">{t('hours.times')}</th>
          </tr>
        </thead>
        <tbody>
          {week.days.map(({ day, openings, holiday }) => (
            <tr key={day} data-today={day === today}>
              <th scope="row">{describeDate(day, now, locale()).day}</th>
              <td>
                {holiday && <span className={classes['range']}>{t('hours.holiday')}</span>}
                {openings.length === 0 && !holiday
                  ? t('hours.closedDay')
                  : openings.map(({ from, to }) => (
                      <span key={from} className={classes['range']}>
                        {t('hours.range', {
                          from: readableTime(from, locale()),
                          to: readableTime(to, locale()),
                        })}
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function sentence(): string {
    const { next, state, days } = week;
    if (state === 'unknown') return t(days[0]?.holiday === true ? 'hours.holiday' : 'hours.unsure');
    if (next === undefined) return t(state === 'open' ? 'hours.openNowLong' : 'hours.closed');
    const time = readableTime(next.time, locale());
    if (state === 'open') return next.day === today ? t('hours.openNow', { time }) : t('hours.openNowLong');
    if (next.day === today) return t('hours.opensToday', { time });
    if (next.day === days[1]?.day) return t('hours.opensTomorrow', { time });
    return t('hours.opensOn', { day: describeDate(next.day, now, locale()).day, time });
  }
}
