import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/shared/forms/error-summary';
import type { FormError } from '@/shared/forms/error-summary';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import { changedMeanwhile, toneOf } from '../../model';
import type { Referral } from '../../model';
import classes from './receiver-actions.module.css';

interface ActionFrameProps {
  readonly title: string;
  readonly intro?: string;
  readonly children?: ReactNode;
  readonly submitLabel?: string | undefined;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly refusal: unknown;
  readonly referral: Referral;
  /** False once somebody made it impossible: what was typed stays readable, and can't be sent. */
  readonly possible: boolean;
  readonly tone?: 'plain' | 'irreversible';
}

/** One action's form, in the page: its title takes the focus, a refusal shows inside, nothing typed is lost. */
export function ActionFrame({
  title,
  intro,
  children,
  submitLabel,
  onSubmit,
  onCancel,
  busy,
  errors,
  attempt,
  refusal,
  referral,
  possible,
  tone = 'plain',
}: ActionFrameProps) {
  const { t } = useTranslation('referral');
  const heading = useRef<HTMLHeadingElement>(null);
  const submittable = possible && submitLabel !== undefined;
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (submittable && !busy) onSubmit();
      }}
    >
      <h3 ref={heading} tabIndex={-1} className={classes['formTitle']}>
        {title}
      </h3>
      {intro !== undefined && <p>{intro}</p>}
      <ErrorSummary errors={errors} attempt={attempt} />
      {refusal !== undefined && (
        <ProblemNotice error={refusal}>
          {changedMeanwhile(refusal) && (
            <>
              <p className={classes['now']}>
                {t('receiver.form.now')}{' '}
                <StatusBadge tone={toneOf(referral.status)}>
                  {t(`codes.status.${referral.status}`)}
                </StatusBadge>
              </p>
              <p>{possible ? t('receiver.form.nothingTypedLost') : t('receiver.form.gone')}</p>
            </>
          )}
        </ProblemNotice>
      )}
      {refusal === undefined && !possible && <p role="alert">{t('receiver.form.gone')}</p>}
      {children}
      <div className={classes['formActions']}>
        {submittable && (
          <Button type="submit" loading={busy} color={tone === 'irreversible' ? 'brick' : 'petrol'}>
            {submitLabel}
          </Button>
        )}
        <Button variant="subtle" disabled={busy} onClick={onCancel}>
          {possible ? t('receiver.form.keep') : t('receiver.form.close')}
        </Button>
      </div>
    </form>
  );
}
