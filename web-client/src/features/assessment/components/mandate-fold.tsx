import { useTranslation } from 'react-i18next';
import { MandateChecklist } from '@/shared/guidance/mandate-checklist';
import classes from './assessment.module.css';

/** What to verify before acting on somebody's behalf: open once that was chosen, at hand while it is proposed. */
export function MandateFold({ open }: { readonly open: boolean }) {
  const { t } = useTranslation('assessment');
  return (
    <details className={classes['fold']} open={open}>
      <summary>{t('procedure.mandate')}</summary>
      <div className={classes['folded']}>
        <MandateChecklist />
      </div>
    </details>
  );
}
