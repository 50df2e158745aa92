import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { ImportRow } from '../../model';
import { changedMeanwhile } from '../../commands';
import classes from '../imports.module.css';
import { DecideButton } from './decide-button';
import { Notes } from './notes';
import { rowId } from './use-row-decision';
import type { RowDeciding } from './use-row-decision';

interface RowFrameProps {
  readonly row: ImportRow;
  readonly children?: ReactNode;
  readonly deciding?: RowDeciding;
  /** What was decided, in words; with a way back while that is possible. */
  readonly decided?: string | undefined;
  readonly editable: boolean;
  readonly actions?: ReactNode;
}

/** One row: what it is called, what it says, what was decided. */
export function RowFrame({ row, children, deciding, decided, editable, actions }: RowFrameProps) {
  const { t } = useTranslation('imports');
  return (
    <li className={classes['row']}>
      <div className={classes['rowHead']}>
        <h3 id={rowId(row.row)} tabIndex={-1}>
          {row.name ?? t('preview.row.nameless')}
        </h3>
        {row.outcome !== 'ABSENT' && (
          <span className={classes['quiet']}>{t('preview.row.number', { row: String(row.row) })}</span>
        )}
        {row.outdated && <StatusBadge tone="follow-up">{t('preview.outdated.badge')}</StatusBadge>}
        {row.reopens && <StatusBadge tone="going">{t('preview.row.reopens')}</StatusBadge>}
      </div>
      {children}
      <Notes notes={row.notes} open={row.outcome === 'REJECTED'} />
      {/* A refusal because somebody acted meanwhile is said once, at the top of the page. */}
      {deciding?.error != null && !changedMeanwhile(deciding.error) && (
        <ProblemNotice error={deciding.error} />
      )}
      {decided !== undefined && (
        <div className={classes['decide']}>
          <p className={classes['decision']}>
            <IconCheck size={22} stroke={2} aria-hidden />
            {decided}
          </p>
          {editable && (
            <DecideButton
              variant="subtle"
              saving={deciding?.saving?.choice === 'RESET'}
              onClick={() => {
                deciding?.decide({ choice: 'RESET' });
              }}
            >
              {t('preview.row.resetButton')}
            </DecideButton>
          )}
        </div>
      )}
      {decided === undefined && editable && actions !== undefined && (
        <div className={classes['decide']}>{actions}</div>
      )}
    </li>
  );
}
