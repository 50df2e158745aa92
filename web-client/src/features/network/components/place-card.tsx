import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCalendarOff from '@tabler/icons-react/dist/esm/icons/IconCalendarOff.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { readablePhone } from '@/shared/i18n/phone';
import type { Place } from '@/shared/places/place';
import { StatusBadge } from '@/shared/ui/status-badge';
import { isFull, isStale, wholeKm } from '../model';
import { useKindLabels } from '../use-kind-labels';
import classes from './place-card.module.css';

interface PlaceCardProps {
  readonly place: Place;
  readonly selected: boolean;
  readonly chosen: boolean;
  readonly children: ReactNode;
}

/** One place of a list: how far, whether it receives referrals here, what it helps with, its phone. */
export function PlaceCard({ place, selected, chosen, children }: PlaceCardProps) {
  const { t } = useTranslation('network');
  const kinds = useKindLabels()(place.kinds);
  return (
    <article className={classes['card']} data-selected={selected} data-surface>
      <div className={classes['head']}>
        <div>
          <h3 className={classes['name']}>{place.name}</h3>
          {kinds !== '' && <p className={classes['kinds']}>{kinds}</p>}
        </div>
        {chosen && <StatusBadge tone="done">{t('place.chosen')}</StatusBadge>}
      </div>
      <p className={classes['where']}>
        <IconMapPin size={20} stroke={1.75} aria-hidden />
        <span>
          <strong>{place.communeName}</strong>
          {place.distanceKm !== undefined && <> · {distance(place.distanceKm)}</>}
        </span>
      </p>
      <PlaceStates place={place} />
      {place.services.length > 0 && (
        <ul className={classes['services']} role="list" lang="fr">
          {place.services.map((service) => (
            <li key={service}>{service}</li>
          ))}
        </ul>
      )}
      {place.travelling && <p className={classes['note']}>{t('place.travelling')}</p>}
      <div className={classes['foot']}>
        {children}
        {place.phone !== undefined && (
          <a
            className={classes['link']}
            href={`tel:${place.phone}`}
            aria-label={t('place.call', { name: place.name, phone: readablePhone(place.phone) })}
          >
            <IconPhone size={20} stroke={1.75} aria-hidden />
            {readablePhone(place.phone)}
          </a>
        )}
        <Link
          className={classes['link']}
          to={`/lieux/${place.id}`}
          aria-label={t('place.seeNamed', { name: place.name })}
        >
          {t('place.see')}
        </Link>
      </div>
    </article>
  );

  function distance(distanceKm: number): string {
    const km = wholeKm(distanceKm);
    return km === 0 ? t('place.near') : t('place.distance', { km: String(km) });
  }
}

/** Whether it receives, whether it is full, whether that is still true: words with their icons. */
export function PlaceStates({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const now = new Date();
  return (
    <p className={classes['states']}>
      {place.connected ? (
        <StatusBadge tone="going" icon={IconSend}>
          {t('place.connected')}
        </StatusBadge>
      ) : (
        <StatusBadge tone="neutral" icon={IconPhone}>
          {t('place.notConnected')}
        </StatusBadge>
      )}
      {place.saturatedUntil !== undefined && isFull(place, now) && (
        <StatusBadge tone="waiting" icon={IconCalendarOff}>
          {t('place.full', { day: describeDate(place.saturatedUntil, now, locale()).day })}
        </StatusBadge>
      )}
      {isStale(place, now) && (
        <StatusBadge tone="waiting" icon={IconAlertTriangle}>
          {t('place.stale', { since: describeDate(place.verifiedOn, now, locale()).day })}
        </StatusBadge>
      )}
    </p>
  );
}
