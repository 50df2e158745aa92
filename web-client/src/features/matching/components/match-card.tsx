import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { Matches } from '../model';
import { useSentences } from '../use-sentences';
import classes from './best-places.module.css';
import { PlaceLinks } from './place-links';

interface MatchCardProps {
  readonly match: Matches['items'][number];
  readonly withCar: boolean;
  readonly action: ReactNode;
}

/** One of the three: what speaks for it, then what speaks against, the heaviest first. */
export function MatchCard({ match: { place, reasons, against }, withCar, action }: MatchCardProps) {
  const { t } = useTranslation('matching');
  const { fact } = useSentences();
  const id = useId();
  return (
    <article className={classes['card']} aria-labelledby={id}>
      <h3 id={id}>{place.name}</h3>
      <p className={classes['quiet']}>{place.communeName}</p>
      <VisuallyHidden>{t('best.reasons')}</VisuallyHidden>
      <ul className={classes['facts']} role="list">
        {reasons.map((reason) => (
          <li key={reason.code}>
            <IconCheck size={20} aria-hidden />
            <span>{fact(reason, withCar)}</span>
          </li>
        ))}
      </ul>
      {against.length > 0 && (
        <>
          <p className={classes['label']}>{t('best.against')}</p>
          <ul className={classes['facts']} role="list" data-against>
            {against.map((one) => (
              <li key={one.code}>
                <IconAlertTriangle size={20} aria-hidden />
                <span>{fact(one, withCar)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PlaceLinks place={place}>{action}</PlaceLinks>
    </article>
  );
}
