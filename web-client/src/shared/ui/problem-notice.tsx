import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconRefresh from '@tabler/icons-react/dist/esm/icons/IconRefresh.mjs';
import IconWifiOff from '@tabler/icons-react/dist/esm/icons/IconWifiOff.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NETWORK, Problem } from '@/api/problem';
import { useProblemText } from '@/shared/i18n/problem-text';
import classes from './problem-notice.module.css';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Beside the advice, such as the answer that came meanwhile. */
  readonly children?: ReactNode;
}

/** A refusal in words: what happened, what to do next. Read out when it appears. */
export function ProblemNotice({ error, onRetry, children }: ProblemNoticeProps) {
  const { t } = useTranslation('shared');
  const { title, advice } = useProblemText()(error);
  const Sign = error instanceof Problem && error.slug === NETWORK ? IconWifiOff : IconAlertTriangle;
  return (
    <div className={classes['notice']} role="alert">
      <Sign size={24} stroke={1.75} aria-hidden className={classes['sign']} />
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        <p>{advice}</p>
        {children}
        {onRetry !== undefined && (
          <Button variant="outline" leftSection={<IconRefresh size={20} aria-hidden />} onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
