import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { FieldError } from '@/shared/forms/field-error';
import type { Outcome } from '../../model';
import classes from './receiver-actions.module.css';

interface OutcomeChoiceProps {
  readonly id: string;
  readonly legend: string;
  readonly delivered: readonly Outcome[];
  readonly notDelivered: readonly Outcome[];
  /** Why an outcome can't be chosen yet, in words. */
  readonly blocked?: Partial<Record<Outcome, string>>;
  readonly value: Outcome | undefined;
  readonly onChange: (value: Outcome) => void;
  readonly error: string | undefined;
}

/** How it ended, as sentences in two groups. Neither group is a mark given to somebody. */
export function OutcomeChoice({
  id,
  legend,
  delivered,
  notDelivered,
  blocked = {},
  value,
  onChange,
  error,
}: OutcomeChoiceProps) {
  const { t } = useTranslation('referral');
  const options = (outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) => {
      const why = blocked[outcome];
      return {
        value: outcome,
        label: t(`codes.outcome.${outcome}`),
        ...(why === undefined ? {} : { description: why, blocked: true }),
      };
    });
  return (
    <fieldset id={id} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={classes['legend']}>{legend}</legend>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={classes['groups']}>
        <CodeChoice
          id={`${id}-delivered`}
          legend={t('receiver.outcome.delivered')}
          options={options(delivered)}
          value={value}
          onChange={onChange}
        />
        <CodeChoice
          id={`${id}-not-delivered`}
          legend={t('receiver.outcome.notDelivered')}
          options={options(notDelivered)}
          value={value}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
