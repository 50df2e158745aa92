import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconBus from '@tabler/icons-react/dist/esm/icons/IconBus.mjs';
import IconCalendarOff from '@tabler/icons-react/dist/esm/icons/IconCalendarOff.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
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
import { useSessionIfAny } from '@/shared/session/session';
import { StatusBadge } from '@/shared/ui/status-badge';
import { isStale } from '../model';
import { useKindLabels } from '../use-kind-labels';
import { useOpeningWords } from './opening-words';
import { ReportError } from './report-error';
import classes from './place-card.module.css';

interface PlaceCardProps {
  readonly place: Place;
  readonly withCar: boolean;
  readonly estimated: boolean;
  readonly selected: boolean;
  readonly chosen: boolean;
  readonly children: ReactNode;
}

/** One place of a list: how far, open or when, free or not, what it helps with, its phone. */
export function PlaceCard({ place, withCar, estimated, selected, chosen, children }: PlaceCardProps) {
  const { t } = useTranslation('network');
  const kinds = useKindLabels()(place.kinds);
  const opening = useOpeningWords();
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
          {place.minutes !== undefined && <> · {travel(place.minutes)}</>}
          {place.fees.includes('Gratuit') && <> · {t('place.free')}</>}
        </span>
      </p>
      <p className={classes['where']}>
        <IconClock size={20} stroke={1.75} aria-hidden />
        <span>{opening(place)}</span>
      </p>
      {place.travelling && (
        <p className={classes['where']}>
          <IconBus size={20} stroke={1.75} aria-hidden />
          <span>
            <NextStop place={place} />
          </span>
        </p>
      )}
      <PlaceStates place={place} />
      {place.services.length > 0 && (
        <ul className={classes['services']} role="list" lang="fr">
          {place.services.map((service) => (
            <li key={service}>{service}</li>
          ))}
        </ul>
      )}
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
        <ReportError place={place} />
      </div>
    </article>
  );

  function travel(minutes: number): string {
    const words = t(withCar ? 'place.byCar' : 'place.onFoot', { minutes: String(Math.max(1, minutes)) });
    return estimated ? t('place.estimated', { travel: words }) : words;
  }
}

/** Where and when a travelling place comes next, as far as anybody wrote it down. */
export function NextStop({ place: { nextStop } }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  if (nextStop === undefined) return t('place.travelling');
  const { day, time } = describeDate(nextStop.from, new Date(), locale());
  const where = [nextStop.communeName, nextStop.where].filter(Boolean).join(', ');
  return t('place.nextStop', { day, time, where });
}

/** Whether it receives, whether it is full, when somebody last confirmed it: words with their icons. */
export function PlaceStates({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const member = useSessionIfAny() !== undefined;
  const now = new Date();
  const verified = describeDate(place.verifiedOn, now, locale()).relative;
  return (
    <p className={classes['states']}>
      {member &&
        (place.connected ? (
          <StatusBadge tone="going" icon={IconSend}>
            {t('place.connected')}
          </StatusBadge>
        ) : (
          <StatusBadge tone="neutral" icon={IconPhone}>
            {t('place.notConnected')}
          </StatusBadge>
        ))}
      {place.fullUntil !== undefined && (
        <StatusBadge tone="waiting" icon={IconCalendarOff}>
          {t(place.away ? 'place.away' : 'place.full', {
            day: describeDate(place.fullUntil, now, locale()).day,
          })}
        </StatusBadge>
      )}
      {place.takeOver !== undefined && (
        <span>
          {t('place.takeOver')} <Link to={`/lieux/${place.takeOver.id}`}>{place.takeOver.name}</Link>
        </span>
      )}
      {isStale(place) ? (
        <StatusBadge tone="waiting" icon={IconAlertTriangle}>
          {t('place.stale', { since: verified })}
        </StatusBadge>
      ) : (
        <span className={classes['note']}>{t('place.confirmed', { since: verified })}</span>
      )}
    </p>
  );
}
