import { useTranslation } from 'react-i18next';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import type { Place } from '@/shared/places/place';

const DAY = 86_400_000;

/** « Ouvert maintenant, jusqu’à 17 h », « Ouvre demain à 9 h »: the server's answer in words. */
export function useOpeningWords(): (place: Pick<Place, 'openNow' | 'changesAt'>) => string {
  const { t } = useTranslation('network');
  return ({ openNow, changesAt }) => {
    const now = new Date();
    if (openNow === undefined) return t(changesAt === undefined ? 'hours.unknown' : 'hours.unsure');
    if (changesAt === undefined) return t(openNow ? 'hours.openNowLong' : 'hours.closed');
    const { day, time } = describeDate(changesAt, now, locale());
    const on = calendarDay(new Date(changesAt));
    const today = calendarDay(now);
    if (openNow) return on === today ? t('hours.openNow', { time }) : t('hours.openNowLong');
    if (on === today) return t('hours.opensToday', { time });
    if (on === calendarDay(new Date(now.getTime() + DAY))) return t('hours.opensTomorrow', { time });
    return t('hours.opensOn', { day, time });
  };
}
