import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useCodes } from '../../code-texts';
import type { FieldChange, ImportRow, NamedCommune } from '../../model';
import classes from '../imports.module.css';
import { DecideButton } from './decide-button';
import { RowFrame } from './row-frame';
import { Difference, Said } from './said';
import { useRowDecision } from './use-row-decision';
import type { RowDeciding, RowProps } from './use-row-decision';

/** A place that would change: field by field, ours and theirs, and which of the two will stand. */
export function UpdatedRow(props: RowProps) {
  const { t } = useTranslation('imports');
  const { row, services, editable } = props;
  const deciding = useRowDecision(props);
  const refused = row.decision?.choice === 'REJECT';
  return (
    <RowFrame
      row={row}
      editable={editable}
      deciding={deciding}
      decided={refused ? t(services ? 'preview.service.left' : 'preview.updated.refused') : undefined}
      actions={
        <DecideButton
          variant="subtle"
          saving={deciding.saving?.choice === 'REJECT'}
          onClick={() => {
            deciding.decide({ choice: 'REJECT' });
          }}
        >
          {t(services ? 'preview.service.leave' : 'preview.updated.refuse')}
        </DecideButton>
      }
    >
      <Changes row={row} deciding={deciding} editable={editable && !refused} />
    </RowFrame>
  );
}

interface ChangesProps {
  readonly row: Pick<ImportRow, 'changes' | 'communes'>;
  readonly deciding: RowDeciding;
  readonly editable: boolean;
}

/** The differences of a place, those with a correction by hand first: they are why one looks. */
export function Changes({ row: { changes, communes }, deciding, editable }: ChangesProps) {
  const { t } = useTranslation('imports');
  if (changes.length === 0) return <p className={classes['quiet']}>{t('preview.updated.nothing')}</p>;
  const sorted = [...changes.filter(({ differing }) => differing), ...changes.filter((c) => !c.differing)];
  return (
    <>
      {sorted.map((change) => (
        <Change
          key={change.field}
          change={change}
          communes={communes}
          deciding={deciding}
          editable={editable}
        />
      ))}
    </>
  );
}

interface ChangeProps extends Omit<ChangesProps, 'row'> {
  readonly change: FieldChange;
  readonly communes: readonly NamedCommune[];
}

function Change({ change, communes, deciding, editable }: ChangeProps) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  const { field, ours, theirs, before, differing, taken } = change;
  const read = (values: readonly string[]) => <Said field={field} values={values} communes={communes} />;
  const saving = deciding.saving?.field === field ? deciding.saving.choice : undefined;
  const label = codes.field(field);
  return (
    <div className={classes['change']} data-differing={differing}>
      <p className={classes['changeHead']}>
        {label}
        {differing && <StatusBadge tone="waiting">{t('preview.updated.differing')}</StatusBadge>}
      </p>
      <div className={classes['sides']}>
        <Side name={t('preview.updated.ours')} value={read(ours)} kept={!taken} />
        <Side name={t('preview.updated.theirs')} value={read(theirs)} kept={taken} />
      </div>
      {field === 'COMPETENT_FOR' && ours.length > 0 && theirs.length > 0 && (
        <Difference ours={ours} theirs={theirs} communes={communes} />
      )}
      {differing && before !== undefined && (
        <div className={classes['quiet']}>
          {t('preview.updated.before', { value: '' })} {read(before)}
        </div>
      )}
      {editable && (
        <div
          className={classes['decide']}
          role="group"
          aria-label={t('preview.updated.choiceOf', { field: label })}
        >
          <DecideButton
            variant={taken ? 'outline' : 'light'}
            pressed={!taken}
            saving={saving === 'KEEP_OURS'}
            onClick={() => {
              if (taken) deciding.decide({ choice: 'KEEP_OURS', field });
            }}
          >
            {t('preview.updated.keepOurs')}
          </DecideButton>
          <DecideButton
            variant={taken ? 'light' : 'outline'}
            pressed={taken}
            saving={saving === 'TAKE_THEIRS'}
            onClick={() => {
              if (!taken) deciding.decide({ choice: 'TAKE_THEIRS', field });
            }}
          >
            {t('preview.updated.takeTheirs')}
          </DecideButton>
        </div>
      )}
    </div>
  );
}

function Side({
  name,
  value,
  kept,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly kept: boolean;
}) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes['side']} data-kept={kept}>
      <p className={classes['sideName']}>
        {name}
        {kept && (
          <>
            <IconCheck size={18} stroke={2.5} aria-hidden />
            <strong>{t('preview.updated.kept')}</strong>
          </>
        )}
      </p>
      <div>{value}</div>
    </div>
  );
}
