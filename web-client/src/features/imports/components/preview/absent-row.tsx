import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../imports.module.css';
import { DecideButton } from './decide-button';
import { RowFrame } from './row-frame';
import { useRowDecision } from './use-row-decision';
import type { RowProps } from './use-row-decision';

/** A place that the source no longer names: it stays unless somebody closes it. */
export function AbsentRow(props: RowProps) {
  const { t } = useTranslation('imports');
  const { row, editable } = props;
  const deciding = useRowDecision(props);
  const decided =
    row.decision?.choice === 'CLOSE'
      ? t('preview.absent.closed')
      : row.decision?.choice === 'KEEP_OPEN'
        ? t('preview.absent.kept')
        : undefined;
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
            saving={deciding.saving?.choice === 'KEEP_OPEN'}
            onClick={() => {
              deciding.decide({ choice: 'KEEP_OPEN' });
            }}
          >
            {t('preview.absent.keep')}
          </DecideButton>
          <DecideButton
            variant="outline"
            tone="irreversible"
            saving={deciding.saving?.choice === 'CLOSE'}
            onClick={() => {
              deciding.decide({ choice: 'CLOSE' });
            }}
          >
            {t('preview.absent.close')}
          </DecideButton>
        </>
      }
    >
      {row.placeId !== undefined && (
        <p>
          <Link to={`/lieux/${row.placeId}`}>{t('preview.row.seePlace')}</Link>
        </p>
      )}
      {editable && decided === undefined && (
        <p className={classes['quiet']}>{t('preview.absent.undecided')}</p>
      )}
    </RowFrame>
  );
}
