import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusBadge } from '@/shared/ui/status-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useCodes } from '../../code-texts';
import type { Candidate, ImportRow } from '../../model';
import classes from '../imports.module.css';
import { DecideButton } from './decide-button';
import { Facts } from './facts';
import { RowFrame } from './row-frame';
import { Changes } from './updated-row';
import { useRowDecision } from './use-row-decision';
import type { RowDeciding, RowProps } from './use-row-decision';

/** The file's place beside those it may be, with the reasons: the same, or two. */
export function DuplicateRow(props: RowProps) {
  const { t } = useTranslation('imports');
  const { row, editable } = props;
  const deciding = useRowDecision(props);
  const decided = useDecided(row);
  return (
    <RowFrame
      row={row}
      editable={editable}
      deciding={deciding}
      decided={decided}
      actions={
        <>
          <DecideButton
            variant="outline"
            saving={deciding.saving?.choice === 'KEEP_APART'}
            onClick={() => {
              deciding.decide({ choice: 'KEEP_APART' });
            }}
          >
            {t(row.candidates.length > 1 ? 'preview.duplicate.twoNone' : 'preview.duplicate.two')}
          </DecideButton>
          <DecideButton
            variant="subtle"
            saving={deciding.saving?.choice === 'REJECT'}
            onClick={() => {
              deciding.decide({ choice: 'REJECT' });
            }}
          >
            {t('preview.duplicate.refuse')}
          </DecideButton>
        </>
      }
    >
      <div className={`${classes['stack'] ?? ''} ${classes['beside'] ?? ''}`}>
        <div className={classes['card']}>
          <p className={classes['quiet']}>{t('preview.duplicate.inFile')}</p>
          <p className={classes['cardName']}>{row.name}</p>
          <Facts row={row} />
        </div>
        <ul className={classes['candidates']} role="list">
          {row.candidates.map((candidate) => (
            <CandidateCard
              key={`${candidate.placeId} ${String(candidate.row ?? '')}`}
              candidate={candidate}
              deciding={deciding}
              asking={editable && decided === undefined}
            />
          ))}
        </ul>
      </div>
      {row.decision?.choice === 'MERGE' && row.changes.length > 0 && (
        <Changes row={row} deciding={deciding} editable={editable} />
      )}
      {editable && decided === undefined && (
        <p className={classes['quiet']}>{t('preview.duplicate.undecided')}</p>
      )}
    </RowFrame>
  );
}

function useDecided({ decision, candidates, name }: ImportRow): string | undefined {
  const { t } = useTranslation('imports');
  if (decision === undefined) return undefined;
  if (decision.choice === 'MERGE') {
    const place = candidates.find(({ placeId }) => placeId === decision.placeId);
    return t('preview.duplicate.merged', { name: place?.name ?? name ?? '' });
  }
  if (decision.choice === 'KEEP_APART') return t('preview.duplicate.apart');
  return decision.choice === 'REJECT' ? t('preview.duplicate.refused') : undefined;
}

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly deciding: RowDeciding;
  readonly asking: boolean;
}

function CandidateCard({ candidate, deciding, asking }: CandidateCardProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const { placeId, name, address, communeName, row, likely } = candidate;
  return (
    <li className={classes['card']}>
      <p className={classes['quiet']}>
        {row === undefined
          ? t('preview.duplicate.known')
          : t('preview.duplicate.otherRow', { row: String(row) })}
      </p>
      <p className={classes['cardName']}>
        {row === undefined ? <Link to={`/lieux/${placeId}`}>{name}</Link> : name}
      </p>
      <p>{[address, communeName].filter((part) => part !== '').join(', ')}</p>
      <p>
        <StatusBadge tone={likely ? 'going' : 'neutral'}>
          {t(likely ? 'preview.duplicate.likely' : 'preview.duplicate.maybe')}
        </StatusBadge>
      </p>
      <VisuallyHidden>{t('preview.duplicate.because')}</VisuallyHidden>
      <ul className={classes['reasons']} role="list">
        {codes.reasons(candidate).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {asking && (
        <div className={classes['decide']}>
          <DecideButton
            variant={likely ? 'filled' : 'outline'}
            saving={deciding.saving?.choice === 'MERGE' && deciding.saving.placeId === placeId}
            onClick={() => {
              deciding.decide({ choice: 'MERGE', placeId });
            }}
          >
            {t('preview.duplicate.same')}{' '}
            <VisuallyHidden>{t('preview.duplicate.sameAs', { name })}</VisuallyHidden>
          </DecideButton>
        </div>
      )}
    </li>
  );
}
