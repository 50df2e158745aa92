import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '@/shared/i18n/dates';
import { DateText } from '@/shared/ui/date-text';
import { StatusBadge } from '@/shared/ui/status-badge';
import { freshnessOf } from '../model';
import type { Place } from '../model';
import classes from './territory.module.css';

/** When somebody last confirmed the place, with a word when it was long ago. */
export function Verified({ place }: { readonly place: Place }) {
  const { t } = useTranslation('territory');
  const freshness = freshnessOf(place, calendarDay(new Date()));
  return (
    <span className={classes['verified']}>
      {freshness === 'aging' && (
        <StatusBadge tone="waiting" icon={IconClock}>
          {t('places.agingBadge')}
        </StatusBadge>
      )}
      {freshness === 'old' && (
        <StatusBadge tone="follow-up" icon={IconAlertTriangle}>
          {t('places.oldBadge')}
        </StatusBadge>
      )}
      <DateText at={place.verifiedOn} relative={freshness !== 'fresh'} />
    </span>
  );
}
