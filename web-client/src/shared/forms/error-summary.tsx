import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './error-summary.module.css';

export interface FormError {
  /** Id of the field, which gets the focus. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Changes at each attempt to send, so that the summary takes the focus again. */
  readonly attempt: number;
}

/** What is left to correct, at the top of the form. It takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('shared');
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes['summary']}>
      <h2 className={classes['title']}>{t('form.summaryTitle', { count: errors.length })}</h2>
      <p>{t('form.summaryHelp')}</p>
      <ul className={classes['list']}>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  const focusable = field?.matches('input, select, textarea, button, [tabindex]') === true;
  const target = focusable ? field : field?.querySelector<HTMLElement>('input, select, textarea, button');
  target?.focus();
  field?.scrollIntoView({ block: 'center' });
}
