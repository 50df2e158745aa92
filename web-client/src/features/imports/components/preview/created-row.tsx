import { useTranslation } from 'react-i18next';
import { DecideButton } from './decide-button';
import { Facts } from './facts';
import { RowFrame } from './row-frame';
import { useRowDecision } from './use-row-decision';
import type { RowProps } from './use-row-decision';

/** A place that would be added. */
export function CreatedRow(props: RowProps) {
  const { t } = useTranslation('imports');
  const { row, services, editable } = props;
  const deciding = useRowDecision(props);
  return (
    <RowFrame
      row={row}
      editable={editable}
      deciding={deciding}
      decided={
        row.decision?.choice === 'REJECT'
          ? t(services ? 'preview.service.refused' : 'preview.created.refused')
          : undefined
      }
      actions={
        <DecideButton
          variant="subtle"
          saving={deciding.saving?.choice === 'REJECT'}
          onClick={() => {
            deciding.decide({ choice: 'REJECT' });
          }}
        >
          {t(services ? 'preview.service.refuse' : 'preview.created.refuse')}
        </DecideButton>
      }
    >
      <Facts row={row} />
    </RowFrame>
  );
}
