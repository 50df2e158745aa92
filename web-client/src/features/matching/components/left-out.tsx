import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Matches } from '../model';
import classes from './best-places.module.css';

/** Which rule left how many out: nothing is hidden without saying so, and the list has them all. */
export function LeftOut({ found: { leftOut, countedAll } }: { readonly found: Matches }) {
  const { t } = useTranslation('matching');
  const counted = leftOut.filter(({ places }) => places > 0);
  if (counted.length === 0) return null;
  return (
    <details className={classes['others']}>
      <summary>{t('best.others')}</summary>
      {!countedAll && <p>{t('best.amongNearest')}</p>}
      <ul>
        {counted.map(({ rule, places, named }) => (
          <li key={rule}>
            {t(`leftOut.${rule}`, { count: places })}
            {named.map(({ id, name }) => (
              <Link key={id} className={classes['link']} to={`/lieux/${id}`}>
                {name}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
