import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stepsOf } from '../explain-model';
import type { Explained, Near } from '../model';
import { useFigures } from '../use-figures';
import { ThinkOfAPlace } from './project/think-of-a-place';
import classes from './coverage.module.css';

interface PlacesInReachProps {
  readonly territory: string;
  readonly explained: Explained;
}

/** Each place that counts, with what it holds and with how many communes it is shared. */
export function PlacesInReach({ territory, explained }: PlacesInReachProps) {
  const { t } = useTranslation('coverage');
  const { counting, apart } = stepsOf(explained);
  if (counting.length + apart.length === 0) return null;
  return (
    <div className={classes['stack']}>
      <h3>{t('explain.places')}</h3>
      <ul className={classes['places']} role="list">
        {[...counting, ...apart].map((place, at) => (
          <li key={place.placeId ?? `${place.name} ${String(at)}`}>
            <PlaceInReach place={place} />
            {place.own && place.placeId !== undefined && (
              <ThinkOfAPlace territory={territory} id={place.placeId} place={place} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlaceInReach({ place }: { readonly place: Near }) {
  const { t } = useTranslation('coverage');
  const { whole, decimal, minutes } = useFigures();
  const { placeId, name, own, certainty, weight, placesAWeek, sharedByCommunes, placesForHere } = place;
  return (
    <>
      {placeId === undefined ? <strong>{name}</strong> : <Link to={`/lieux/${placeId}`}>{name}</Link>}
      {!own && <span className={classes['under']}>{t('explain.acrossTheBorder')}</span>}
      <span className={classes['under']}>
        {minutes(place.minutes)},{' '}
        {certainty === 'UNKNOWN'
          ? t('explain.silent')
          : t(`explain.certainty.${certainty}`, {
              count: Math.round(placesAWeek),
              shown: decimal(placesAWeek),
            })}
      </span>
      <span className={classes['under']}>
        {weight <= 0
          ? t('explain.tooFar')
          : t('explain.sharedBy', {
              count: sharedByCommunes,
              shown: whole(sharedByCommunes),
              forHere: decimal(placesForHere),
            })}
      </span>
    </>
  );
}
