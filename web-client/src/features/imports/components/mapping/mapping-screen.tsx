import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import { Panel } from '@/shared/ui/panel';
import { fieldsOf, goneFrom } from '../../mapping/model';
import type { Mapping, ProfileColumn } from '../../mapping/model';
import classes from '../imports.module.css';
import { FIELD_IDS } from '../new-import/use-new-import';
import { ColumnLine } from './column-line';
import { Constants } from './constants';

interface MappingScreenProps {
  readonly columns: readonly ProfileColumn[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly error: string | undefined;
}

/** What each column of the file says, with three of its values beside: proposals are marked, losses are said. */
export function MappingScreen({ columns, mapping, onChange, error }: MappingScreenProps) {
  const { t } = useTranslation('imports');
  const headers = columns.map(({ header }) => header);
  const proposed = mapping.proposed.filter((header) => headers.includes(header)).length;
  const unread = headers.filter((header) => (mapping.columns[header] ?? []).length === 0).length;
  const gone = goneFrom(mapping, headers);
  // The settings of a field that several columns feed are shown once, under the first.
  const firstOf = new Map(
    fieldsOf(mapping).map((field) => [
      field,
      headers.find((header) => mapping.columns[header]?.includes(field)),
    ]),
  );
  return (
    <Panel title={t('mapping.title')}>
      <div className={classes['stack']} id={FIELD_IDS.mapping} tabIndex={-1}>
        <p>{t('mapping.intro')}</p>
        <FieldError id="import-mapping-error">{error}</FieldError>
        <div role="status" className={classes['tight']}>
          {proposed > 0 && <p>{t('mapping.proposed', { count: proposed })}</p>}
          {unread > 0 && <p>{t('mapping.unread', { count: unread })}</p>}
          {gone.length > 0 && (
            <p>
              {t('mapping.gone', { count: gone.length, columns: gone.map((g) => `« ${g} »`).join(', ') })}
            </p>
          )}
        </div>
        <ul className={classes['columns']} role="list">
          {columns.map((column) => (
            <ColumnLine
              key={column.header}
              column={column}
              columns={columns}
              mapping={mapping}
              onChange={onChange}
              settingsOf={fieldsOf(mapping).filter((field) => firstOf.get(field) === column.header)}
            />
          ))}
        </ul>
        <Constants mapping={mapping} onChange={onChange} />
      </div>
    </Panel>
  );
}
