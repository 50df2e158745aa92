import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SHADES } from '@/shared/map/area-map-data';
import type { MapClass } from '../classes-model';
import styles from './coverage.module.css';

interface LegendProps {
  readonly classes: readonly MapClass[];
  readonly words: (one: MapClass) => string;
}

/** Each fill in words, with how many communes have it: readable without its colour. */
export function Legend({ classes, words }: LegendProps) {
  const { t } = useTranslation('coverage');
  const title = useId();
  return (
    <div>
      <p id={title} className={styles['legendTitle']}>
        {t('map.legend')}
      </p>
      <ul className={styles['legend']} aria-labelledby={title} role="list">
        {classes.map((one) => (
          <li key={`${one.kind} ${String(one.shade)}`}>
            <span
              className={styles['swatch']}
              data-shade={one.shade}
              style={one.shade === 'unknown' ? undefined : { background: SHADES[one.shade] }}
            />
            <span>
              {words(one)}{' '}
              <span className={styles['quiet']}>{t('map.communes', { count: one.communes.length })}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
