import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { ErrorSummary } from './error-summary';
import type { FormError } from './error-summary';
import classes from './form-frame.module.css';

interface FormFrameProps {
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly refusal: unknown;
  readonly busy: boolean;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A small form: what is left to correct on top, one verb at the end. */
export function FormFrame(props: FormFrameProps) {
  const { errors, attempt, refusal, busy, submitLabel, onSubmit, onCancel, children } = props;
  const { t } = useTranslation('shared');
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {refusal !== undefined && <ProblemNotice error={refusal} />}
      {children}
      <div className={classes['actions']}>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        {onCancel !== undefined && (
          <Button variant="subtle" disabled={busy} onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
