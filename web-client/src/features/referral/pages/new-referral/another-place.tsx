import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '@/api/problem';
import { takingOver } from './model';

interface AnotherPlaceProps {
  readonly draftId: string;
  readonly refusal: unknown;
}

/** The way on from a place that cannot be sent to: to the one that takes over where it is known, else to the choice. */
export function AnotherPlace({ draftId, refusal }: AnotherPlaceProps) {
  const { t } = useTranslation('referral');
  if (!(refusal instanceof Problem)) return null;
  const choice = `/mettre-en-relation/${draftId}`;
  const other = takingOver(refusal);
  if (other !== undefined) {
    return (
      <Button component={Link} to={`${choice}?lieu=${other.id}`}>
        {t('newReferral.place.chooseTakingOver', { place: other.name })}
      </Button>
    );
  }
  return refusal.slug === 'place-not-connected' ? (
    <Button component={Link} to={choice} variant="outline">
      {t('newReferral.place.chooseAnother')}
    </Button>
  ) : null;
}
