import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import type { Pile } from '../../model';
import { receivedTotal } from './queries';
import { STAGES, addressOf } from './model';
import classes from './inbox.module.css';

/** Links, not ARIA tabs: each stage has an address, and the browser's own back works. */
export function PileTabs({ current }: { readonly current: Pile }) {
  const { t } = useTranslation('referral');
  const totals = useQueries({ queries: STAGES.map(({ pile }) => receivedTotal(pile)) });
  return (
    <nav aria-label={t('inbox.piles')} data-print="hide">
      <ul className={classes['tabs']}>
        {STAGES.map(({ pile }, index) => {
          const total = totals[index]?.data;
          return (
            <li key={pile}>
              <Link
                to={addressOf(pile)}
                className={classes['tab'] ?? ''}
                aria-current={pile === current ? 'page' : undefined}
              >
                {t(`inbox.pile.${pile}`)}
                {total !== undefined && (
                  <>
                    <span className={classes['total']} aria-hidden="true">
                      {total}
                    </span>
                    <VisuallyHidden>{t('inbox.count', { count: total })}</VisuallyHidden>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
