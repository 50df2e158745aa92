import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import classes from './care.module.css';

/** The part of a mutation that a form shows. */
export interface Sending {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
}

interface SmallFormProps {
  /** What is missing, as a sentence; said once somebody has tried to send. */
  readonly wrong: string | undefined;
  readonly submitLabel: string;
  readonly sending: Sending;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A few fields in a row with a verb of their own; what was typed stays when it is refused. */
export function SmallForm(props: SmallFormProps) {
  const { wrong, submitLabel, sending, onSubmit, onCancel, children } = props;
  const { t } = useTranslation('shared');
  const [tried, setTried] = useState(false);
  const id = useId();
  return (
    <form
      noValidate
      className={classes['stack']}
      aria-describedby={`${id}-wrong`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong === undefined && !sending.isPending) onSubmit();
      }}
    >
      <div role="alert" className={classes['status']}>
        <FieldError id={`${id}-wrong`}>{tried ? wrong : undefined}</FieldError>
      </div>
      {children}
      {sending.isError && <ProblemNotice error={sending.error} />}
      <div className={classes['badges']}>
        <Button type="submit" variant="outline" loading={sending.isPending}>
          {submitLabel}
        </Button>
        {onCancel !== undefined && (
          <Button variant="subtle" disabled={sending.isPending} onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface TypedProps extends Omit<ComponentProps<typeof TextInput>, 'onChange'> {
  readonly onTyped: (value: string) => void;
}

export function Typed({ onTyped, ...input }: TypedProps) {
  return (
    <TextInput
      {...input}
      onChange={({ currentTarget: { value } }) => {
        onTyped(value);
      }}
    />
  );
}

interface HoursProps {
  readonly from: string;
  readonly to: string;
  readonly onTyped: (hours: { readonly from?: string; readonly to?: string }) => void;
}

/** From when to when, on one day. */
export function Hours({ from, to, onTyped }: HoursProps) {
  const { t } = useTranslation('network');
  return (
    <>
      <Typed
        type="time"
        label={t('care.session.from')}
        value={from}
        onTyped={(value) => {
          onTyped({ from: value });
        }}
      />
      <Typed
        type="time"
        label={t('care.session.to')}
        value={to}
        onTyped={(value) => {
          onTyped({ to: value });
        }}
      />
    </>
  );
}
