import { useTranslation } from 'react-i18next';
import { useCodes } from '../../code-texts';
import type { CardField, FieldValue, ImportRow, NamedCommune } from '../../model';
import classes from '../imports.module.css';
import { Said } from './said';

/** What one looks at first to know a place. */
const FIRST = new Set<CardField>(['KINDS', 'ADDRESS', 'COMMUNE', 'PHONE', 'SERVICE_THEMES', 'SERVICE_TYPES']);

/** What the file says of a place: the few parts that make it known, the others on request. */
export function Facts({
  row: { fields, communes },
}: {
  readonly row: Pick<ImportRow, 'fields' | 'communes'>;
}) {
  const { t } = useTranslation('imports');
  const said = fields.filter(({ field }) => field !== 'NAME' && field !== 'SERVICE_NAME');
  const more = said.filter(({ field }) => !FIRST.has(field));
  return (
    <>
      <FactList fields={said.filter(({ field }) => FIRST.has(field))} communes={communes} />
      {more.length > 0 && (
        <details className={classes['details']}>
          <summary>{t('preview.row.more')}</summary>
          <FactList fields={more} communes={communes} />
        </details>
      )}
    </>
  );
}

interface FactListProps {
  readonly fields: readonly FieldValue[];
  readonly communes: readonly NamedCommune[];
}

function FactList({ fields, communes }: FactListProps) {
  const codes = useCodes();
  return (
    <dl className={classes['facts']}>
      {fields.map(({ field, values }) => (
        <div key={field}>
          <dt>{codes.field(field)}</dt>
          <dd>
            <Said field={field} values={values} communes={communes} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
