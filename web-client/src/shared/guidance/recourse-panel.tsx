import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SourcesList } from './sources-list';
import classes from './guidance.module.css';

/** In the order to try them: the mediator and the Défenseur des droits ask that one wrote to the body first. */
export const RECOURSE_STEPS = ['letter', 'administrationPlus', 'mediator', 'defender'] as const;
export const RECOURSE_SOURCES = [
  'writing',
  'onlineOnly',
  'administrationPlus',
  'socialSecurityMediators',
  'familyFundMediator',
  'defenderOfRights',
  'defenderAct',
] as const;
export const RECOURSE_CHECKED_ON = '2026-11-22';

/** « Quand un droit est bloqué »: to be set under a title of the page that shows it. */
export function RecoursePanel() {
  const { t } = useTranslation('guidance');
  const order = useId();
  return (
    <div className={classes['text']}>
      <p className={classes['answer']}>{t('recourse.deadline')}</p>
      <p>{t('recourse.running')}</p>
      <p id={order} className={classes['label']}>
        {t('recourse.order')}
      </p>
      <ol aria-labelledby={order} className={classes['steps']} role="list">
        {RECOURSE_STEPS.map((step, index) => (
          <li key={step}>
            <span className={classes['number']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p className={classes['step']}>{t(`recourse.step.${step}.title`)}</p>
              <p>{t(`recourse.step.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <SourcesList sources={RECOURSE_SOURCES} checkedOn={RECOURSE_CHECKED_ON} />
    </div>
  );
}
