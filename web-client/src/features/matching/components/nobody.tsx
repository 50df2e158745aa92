import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useCommune } from '@/shared/communes/commune-queries';
import { useSessionIfAny } from '@/shared/session/session';
import type { BestPlacesProps } from '@/shared/places/place';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { reaching } from '../model';
import { useUnmetNeed } from '../queries';
import classes from './best-places.module.css';
import { PlaceLinks } from './place-links';

type Alternatives = components['schemas']['MatchAlternatives'];

interface NobodyProps extends BestPlacesProps {
  readonly alternatives: Alternatives;
  /** Nobody helps with this in reach; otherwise some do, and none can receive now. */
  readonly none: boolean;
}

/** Nobody in reach is an answer: said plainly, with what is left, and counted when the worker says so. */
export function Nobody(props: NobodyProps) {
  const { alternatives, none, filters, action } = props;
  const { t } = useTranslation('matching');
  const { remote, stops } = alternatives;
  const minutes = String(filters.minutes);
  return (
    <>
      <p>
        <strong>
          {none
            ? t(filters.withCar ? 'nobody.noneByCar' : 'nobody.noneOnFoot', { minutes })
            : t('nobody.noneNow')}
        </strong>{' '}
        {remote.length === 0 && stops.length === 0 ? t('nobody.elsewhere') : t('nobody.instead')}
      </p>
      <Wider {...props} />
      {stops.length > 0 && (
        <section className={classes['other']}>
          <h3>{t('nobody.stops')}</h3>
          <ul className={classes['places']} role="list">
            {stops.map(({ place, stop }) => (
              <li key={`${place.id} ${stop.from}`} className={classes['card']}>
                <strong>{place.name}</strong>
                <p>{t('nobody.stop', stopWords(stop))}</p>
                <PlaceLinks place={place}>{action(place)}</PlaceLinks>
              </li>
            ))}
          </ul>
        </section>
      )}
      {remote.length > 0 && (
        <section className={classes['other']}>
          <h3>{t('nobody.remote')}</h3>
          <ul className={classes['places']} role="list">
            {remote.map((place) => (
              <li key={place.id} className={classes['card']}>
                <strong>{place.name}</strong>
                <PlaceLinks place={place}>{action(place)}</PlaceLinks>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UnmetNeed {...props} />
    </>
  );
}

function stopWords(stop: Alternatives['stops'][number]['stop']) {
  const { day, time } = describeDate(stop.from, new Date(), locale());
  return { day, time, where: [stop.communeName, stop.where].filter(Boolean).join(', ') };
}

function Wider({ alternatives: { widerMinutes, placesWithinWider = 0 }, filters, onFilters }: NobodyProps) {
  const { t } = useTranslation('matching');
  if (widerMinutes === undefined) return null;
  const minutes = String(widerMinutes);
  if (placesWithinWider === 0) return <p>{t('nobody.notWider', { minutes })}</p>;
  return (
    <Button
      onClick={() => {
        onFilters({ ...filters, minutes: reaching(widerMinutes) });
      }}
    >
      {t('nobody.wider', { count: placesWithinWider, minutes })}
    </Button>
  );
}

function UnmetNeed({ request, commune, kindOfHelp }: NobodyProps) {
  const { t } = useTranslation('matching');
  const { count, counted } = useUnmetNeed(request, commune.code, kindOfHelp);
  const own = useSessionIfAny()?.acting?.territoryCode;
  const { data: where } = useCommune(own === undefined ? undefined : { ...commune, name: '' });
  // Each territory counts its own: the server refuses what another one says is missing.
  if (where !== undefined && where.territoryCode !== own) return <p>{t('unmet.elsewhere')}</p>;
  if (counted) return <p role="status">{t('unmet.thanks')}</p>;
  return (
    <div className={classes['other']}>
      {count.error !== null && <ProblemNotice error={count.error} />}
      <Button
        variant="outline"
        loading={count.isPending}
        onClick={() => {
          count.mutate();
        }}
      >
        {t('unmet.button')}
      </Button>
      <p className={classes['quiet']}>{t('unmet.counted')}</p>
    </div>
  );
}
