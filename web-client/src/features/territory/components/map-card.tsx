import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import { MapView } from '@/shared/map/map-view';
import { useOutlines } from '@/shared/map/use-outlines';
import { StateCard } from '@/shared/ui/state-card';
import { pointOf } from '../model';
import type { Place } from '../model';
import { useTerritoryPlaces } from '../queries';
import { Verified } from './verified';
import { useKinds } from './use-kinds';
import classes from './territory.module.css';

export function MapCard({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('territory');
  const places = useTerritoryPlaces(territory);
  return (
    <StateCard query={places} title={t('map.title')} lines={12}>
      {(found) => <MapAndPlace territory={territory} places={found} />}
    </StateCard>
  );
}

function MapAndPlace({
  territory,
  places,
}: {
  readonly territory: string;
  readonly places: readonly Place[];
}) {
  const { t } = useTranslation('territory');
  const outlines = useOutlines(territory).data;
  const [selected, setSelected] = useState<string>();
  const points = useMemo(() => {
    const today = calendarDay(new Date());
    return places.map((place) => pointOf(place, today));
  }, [places]);
  const place = places.find(({ id }) => id === selected);
  return (
    <>
      <p className={classes['help']}>{t('map.help')}</p>
      <div className={classes['map']}>
        <MapView
          outlines={outlines}
          points={points}
          selected={selected}
          onSelect={setSelected}
          attribution={t('map.attribution')}
          label={t('map.label')}
        />
        <div className={classes['beside']}>
          <div role="status">
            {place === undefined ? (
              <p className={classes['quiet']}>{t('map.none')}</p>
            ) : (
              <PlaceDetails place={place} />
            )}
          </div>
          <Legend />
        </div>
      </div>
    </>
  );
}

function PlaceDetails({ place }: { readonly place: Place }) {
  const { t } = useTranslation('territory');
  const kindsOf = useKinds();
  return (
    <div className={classes['details']}>
      <h3>{place.name}</h3>
      <p>{kindsOf(place)}</p>
      <p>
        {place.address}, {place.postcode} {place.communeName}
      </p>
      {place.phone !== undefined && (
        <p>
          {t('places.phone')} {readablePhone(place.phone)}
        </p>
      )}
      <p>{t(place.connected ? 'places.yes' : 'places.no')}</p>
      <Verified place={place} />
      <p>
        <Link to={`/lieux/${place.id}`}>{t('places.see')}</Link>
      </p>
    </div>
  );
}

function Legend() {
  const { t } = useTranslation('territory');
  const title = useId();
  return (
    <div>
      <p id={title} className={classes['legendTitle']}>
        {t('map.legend')}
      </p>
      <ul className={classes['legend']} aria-labelledby={title} role="list">
        {(['open', 'unsure', 'full'] as const).map((state) => (
          <li key={state}>
            <span className={classes['dot']} data-state={state} />
            {t(`map.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
