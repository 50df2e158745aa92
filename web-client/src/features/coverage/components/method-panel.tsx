import { useTranslation } from 'react-i18next';
import { Panel } from '@/shared/ui/panel';
import { useRule } from '../queries';
import { useFigures } from '../use-figures';
import classes from './coverage.module.css';

/** Four lines, with sources: a figure that can't be checked convinces nobody. */
export function MethodPanel() {
  const { t } = useTranslation('coverage');
  const { part } = useFigures();
  const rule = useRule().data;
  return (
    <Panel title={t('method.title')} tone="quiet">
      <ol className={classes['method']}>
        <li>
          {t('method.need', { part: rule === undefined ? '…' : part(rule.shareInNeed.value) })}{' '}
          <span className={classes['quiet']}>{t('method.needSource')}</span>
        </li>
        <li>
          {t('method.fragility')} <span className={classes['quiet']}>{t('method.fragilitySource')}</span>
        </li>
        <li>{t('method.places')}</li>
        <li>
          {t('method.share')} <span className={classes['quiet']}>{t('method.shareSource')}</span>
        </li>
      </ol>
    </Panel>
  );
}
