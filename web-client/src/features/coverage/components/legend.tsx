import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SHADES } from '@/shared/map/area-map-data';
import { MarkSign } from '@/shared/map/mark-sign';
import type { Mark } from '@/shared/map/marks';
import type { MapClass } from '../classes-model';
import styles from './coverage.module.css';

interface LegendProps {
  readonly classes: readonly MapClass[];
  readonly words: (one: MapClass) => string;
  /** What is drawn above the areas. */
  readonly marks?: readonly { readonly mark: Mark; readonly words: string }[];
}

/** Each fill in words, with how many communes or EPCIs have it: readable without its colour. */
export function Legend({ classes, words, marks = [] }: LegendProps) {
  const { t } = useTranslation('coverage');
  const title = useId();
  return (
    <div data-print="hide">
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
              <span className={styles['quiet']}>
                {one.epcis === undefined
                  ? t('map.communes', { count: one.communes.length })
                  : t('observed.epcis', { count: one.epcis })}
              </span>
            </span>
          </li>
        ))}
        {marks.map(({ mark, words: meaning }) => (
          <li key={mark}>
            <span className={styles['mark']}>
              <MarkSign mark={mark} />
            </span>
            {meaning}
          </li>
        ))}
      </ul>
    </div>
  );
}
