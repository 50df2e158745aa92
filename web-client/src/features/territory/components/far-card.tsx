import { useTranslation } from 'react-i18next';
import { useOutlines } from '@/shared/map/use-outlines';
import { StateCard } from '@/shared/ui/state-card';
import { REACH_KM, farCommunes } from '../model';
import { useTerritoryPlaces } from '../queries';
import classes from './territory.module.css';

/** Where the network has holes, in words. */
export function FarCard({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('territory');
  const outlines = useOutlines(territory);
  const places = useTerritoryPlaces(territory).data ?? [];
  const km = String(REACH_KM);
  return (
    <StateCard query={outlines} title={t('far.title')} lines={5}>
      {({ features }) => {
        const far = farCommunes(features, places);
        if (far.length === 0) return <p>{t('far.none', { km })}</p>;
        return (
          <>
            <p className={classes['help']}>{t('far.intro', { km })}</p>
            <ul className={classes['far']}>
              {far.map(({ name, nearestPlace, km: distance }) => (
                <li key={name}>
                  {t('far.line', { commune: name, place: nearestPlace, distance: String(distance) })}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </StateCard>
  );
}
