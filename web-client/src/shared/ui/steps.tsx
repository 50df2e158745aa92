import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useTranslation } from 'react-i18next';
import classes from './steps.module.css';
import { VisuallyHidden } from './visually-hidden';

interface StepsProps {
  readonly steps: readonly string[];
  /** Index of the step shown, from 0. */
  readonly current: number;
}

/** Where one is in a task of a few steps. It shows, it does not navigate: « Revenir en arrière » does. */
export function Steps({ steps, current }: StepsProps) {
  const { t } = useTranslation('shared');
  return (
    <nav aria-label={t('steps.name')} className={classes['steps']} data-print="hide">
      <p className={classes['short']} aria-hidden="true">
        <strong>{t('steps.progress', { current: String(current + 1), total: String(steps.length) })}</strong>
        <span>{steps[current]}</span>
      </p>
      <ol className={classes['list']}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classes['step']}
            data-state={index < current ? 'done' : index === current ? 'current' : 'next'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={classes['mark']} aria-hidden="true">
              {index < current ? <IconCheck size={18} stroke={2.5} /> : index + 1}
            </span>
            <span className={classes['name']}>{step}</span>
            {index < current && <VisuallyHidden>{t('steps.done')}</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
