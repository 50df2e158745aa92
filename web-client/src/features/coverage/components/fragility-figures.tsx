import { useTranslation } from 'react-i18next';
import type { Explained } from '../model';
import { useFigures } from '../use-figures';
import classes from './coverage.module.css';

/** What fragility is the mean of, each with what it is worth. */
export function FragilityFigures({ explained }: { readonly explained: Explained }) {
  const { t } = useTranslation('coverage');
  const { decimal, part } = useFigures();
  return (
    <details className={classes['fold']}>
      <summary>{t('explain.fragility', { value: decimal(explained.commune.fragility) })}</summary>
      <ul className={classes['figures']}>
        {explained.indicators.map(({ indicator, percent, imputed, scaled }) => (
          <li key={indicator}>
            <span>{t(`indicator.${indicator}`)}</span>{' '}
            {percent === undefined || scaled === undefined ? (
              <strong>{t('explain.notKnown')}</strong>
            ) : (
              <strong>
                {t(imputed ? 'explain.figureEstimated' : 'explain.figure', {
                  percent: part(percent / 100),
                  scaled: decimal(scaled),
                })}
              </strong>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
