import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Place } from '@/shared/places/place';
import { useMay } from '@/shared/session/session';
import { useMyPlaces } from '../care-queries';

/** To a place's figures, for those whom the server answers: its team and its organisation's managers. */
export function FiguresLink({ place }: { readonly place: Place }) {
  const keeps = useMay('tend-places');
  return keeps ? <KeeperLink place={place} /> : null;
}

function KeeperLink({ place }: { readonly place: Place }) {
  const { t } = useTranslation('network');
  const mine = useMyPlaces();
  if (mine.data?.some(({ id }) => id === place.id) !== true) return null;
  return (
    <Button component={Link} to={`/lieux/${place.id}/chiffres`} variant="outline" data-print="hide">
      {t('place.figures')}
    </Button>
  );
}
