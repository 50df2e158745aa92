import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BestPlacesProps } from '@/shared/places/place';
import { StateCard } from '@/shared/ui/state-card';
import { askedOf } from '../model';
import type { Matches } from '../model';
import { useBestPlaces } from '../queries';
import classes from './best-places.module.css';
import { LeftOut } from './left-out';
import { MatchCard } from './match-card';
import { Nobody } from './nobody';
import { NotForUs } from './not-for-us';

/** At most three places, each with why and why not. It stands by itself: when it fails, the list below is enough. */
export function BestPlaces(props: BestPlacesProps) {
  const { commune, kindOfHelp, procedure, without, filters } = props;
  const { t } = useTranslation('matching');
  const query = useBestPlaces(commune.code, kindOfHelp, procedure, askedOf(filters), without);
  return (
    <>
      <StateCard query={query} title={t('best.title')} lines={6}>
        {(found) => (
          <div className={classes['body']} aria-busy={query.isPlaceholderData}>
            <Found {...props} found={found} />
            <p>
              <Link className={classes['link']} to="/pourquoi-ces-lieux">
                {t('best.whyLink')}
              </Link>
            </p>
          </div>
        )}
      </StateCard>
      <NotForUs commune={commune} procedureBody={procedure.body} />
    </>
  );
}

function Found({ found, ...props }: BestPlacesProps & { readonly found: Matches }) {
  const { t } = useTranslation('matching');
  const { items, alternatives, travelTimeSource } = found;
  return (
    <>
      {alternatives === undefined ? (
        <p>{t('best.lead')}</p>
      ) : (
        <>
          <Nobody {...props} alternatives={alternatives} none={items.length === 0} />
          {items.length > 0 && <p>{t('nobody.still')}</p>}
        </>
      )}
      {travelTimeSource === 'ESTIMATED_INSTEAD' && (
        <p className={classes['quiet']}>{t('best.estimatedInstead')}</p>
      )}
      {items.length > 0 && (
        <ul className={classes['places']} role="list">
          {items.map((match) => (
            <li key={match.place.id}>
              <MatchCard match={match} withCar={props.filters.withCar} action={props.action(match.place)} />
            </li>
          ))}
        </ul>
      )}
      <LeftOut found={found} />
    </>
  );
}
