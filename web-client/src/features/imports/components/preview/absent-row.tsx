import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../imports.module.css';
import { DecideButton } from './decide-button';
import { RowFrame } from './row-frame';
import { useRowDecision } from './use-row-decision';
import type { RowProps } from './use-row-decision';

/** A place or service that the source no longer names: it stays unless somebody closes it or takes it away. */
export function AbsentRow(props: RowProps) {
  const { t } = useTranslation('imports');
  const { row, services, editable } = props;
  const deciding = useRowDecision(props);
  const decided =
    row.decision?.choice === 'CLOSE'
      ? t(services ? 'preview.service.closed' : 'preview.absent.closed')
      : row.decision?.choice === 'KEEP_OPEN'
        ? t(services ? 'preview.service.kept' : 'preview.absent.kept')
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
            {t(services ? 'preview.service.keep' : 'preview.absent.keep')}
          </DecideButton>
          <DecideButton
            variant="outline"
            tone="irreversible"
            saving={deciding.saving?.choice === 'CLOSE'}
            onClick={() => {
              deciding.decide({ choice: 'CLOSE' });
            }}
          >
            {t(services ? 'preview.service.close' : 'preview.absent.close')}
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
        <p className={classes['quiet']}>
          {t(services ? 'preview.service.undecided' : 'preview.absent.undecided')}
        </p>
      )}
    </RowFrame>
  );
}
