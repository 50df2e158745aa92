import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readablePhone } from '@/shared/i18n/phone';
import type { ChoosablePlace } from '@/shared/places/place';
import classes from './best-places.module.css';

interface PlaceLinksProps {
  readonly place: ChoosablePlace;
  readonly children: ReactNode;
}

/** Choose it, call it, read more: named apart from the same links of the list below. */
export function PlaceLinks({ place, children }: PlaceLinksProps) {
  const { t } = useTranslation('matching');
  return (
    <div className={classes['foot']}>
      {children}
      {place.phone !== undefined && (
        <a
          className={classes['link']}
          href={`tel:${place.phone}`}
          aria-label={t('best.call', { name: place.name, phone: readablePhone(place.phone) })}
        >
          <IconPhone size={20} stroke={1.75} aria-hidden />
          {readablePhone(place.phone)}
        </a>
      )}
      <Link
        className={classes['link']}
        to={`/lieux/${place.id}`}
        aria-label={t('best.seeNamed', { name: place.name })}
      >
        {t('best.see')}
      </Link>
    </div>
  );
}
