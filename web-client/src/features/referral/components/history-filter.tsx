import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { HISTORY_KINDS, addressFor, kindInAddress } from './history-kinds';
import classes from './history.module.css';

/** Links, as the stages of the inbox are: each choice has an address, and the browser's own back works. */
export function HistoryFilter() {
  const { t } = useTranslation('referral');
  const [search] = useSearchParams();
  const current = kindInAddress(search);
  return (
    <nav aria-label={t('trace.filter')} data-print="hide">
      <ul className={classes['kinds']}>
        {[undefined, ...HISTORY_KINDS].map((kind) => (
          <li key={kind ?? 'ALL'}>
            <Link
              to={addressFor(search, kind)}
              className={classes['kind'] ?? ''}
              preventScrollReset
              aria-current={kind === current ? 'true' : undefined}
            >
              {t(`trace.kind.${kind ?? 'ALL'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
