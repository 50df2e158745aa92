import { useTranslation } from 'react-i18next';
import { PaperButton } from '@/shared/paper/paper-button';
import { Panel } from '@/shared/ui/panel';
import { isUnderWay } from '../model';
import type { Referral } from '../model';
import classes from './papers.module.css';

/** What each side may print while there is something to go for. */
export function Papers({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  if (!isUnderWay(referral)) return null;
  const { id, sides } = referral;
  return (
    <div data-print="hide">
      <Panel title={t('papers.title')}>
        <div className={classes['papers']}>
          <p>{t('papers.lead')}</p>
          {sides.includes('SENDER') && (
            <>
              <PaperButton label={t('papers.sheet')} paper={{ kind: 'referral-sheet', referral: id }} />
              <PaperButton
                variant="subtle"
                label={t('papers.sheetWithoutInternet')}
                paper={{ kind: 'referral-sheet', referral: id, withoutInternet: true }}
              />
            </>
          )}
          <PaperButton label={t('papers.slip')} paper={{ kind: 'receiver-slip', referral: id }} />
        </div>
      </Panel>
    </div>
  );
}
