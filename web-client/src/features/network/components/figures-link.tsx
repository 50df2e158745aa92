import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Place } from '@/shared/places/place';
import { useMay, useSessionIfAny } from '@/shared/session/session';
import { useMyPlaces } from '../care-queries';

/** To a place's figures, for those whom the server answers: its keepers, and the coordinator of its territory. */
export function FiguresLink({ place }: { readonly place: Place }) {
  const keeps = useMay('tend-places');
  return keeps ? <KeeperLink place={place} /> : null;
}

function KeeperLink({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const session = useSessionIfAny();
  const mine = useMyPlaces();
  // An INSEE code begins with its département's.
  const coordinates =
    session?.permissions.has('view-territory') === true &&
    session.territoryCode !== undefined &&
    place.communeCode.startsWith(session.territoryCode);
  if (!coordinates && mine.data?.some(({ id }) => id === place.id) !== true) return null;
  return (
    <Button component={Link} to={`/lieux/${place.id}/chiffres`} variant="outline" data-print="hide">
      {t('place.figures')}
    </Button>
  );
}
