import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/shared/ui/status-badge';
import { FIELDS } from '../../mapping/fields';
import { choose } from '../../mapping/model';
import type { Field } from '../../mapping/fields';
import type { Mapping, ProfileColumn } from '../../mapping/model';
import classes from '../imports.module.css';
import { FieldSettings } from './field-settings';

interface ColumnLineProps {
  readonly column: ProfileColumn;
  /** The file's other columns too: a field's words come from all that feed it. */
  readonly columns: readonly ProfileColumn[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  /** The fields whose settings are shown under this column. */
  readonly settingsOf: readonly Field[];
}

const SAMPLES = 3;

export function ColumnLine({ column, columns, mapping, onChange, settingsOf }: ColumnLineProps) {
  const { t } = useTranslation('imports');
  const { header, samples } = column;
  const [first, ...others] = mapping.columns[header] ?? [];
  const shown = samples.filter((sample) => sample.trim() !== '').slice(0, SAMPLES);
  const title = t('mapping.column', { header: header === '' ? t('mapping.noHeader') : header });
  return (
    <li className={classes['column']}>
      <div className={classes['columnHead']}>
        <h3>{title}</h3>
        <p className={classes['samples']}>
          {shown.length === 0
            ? t('mapping.noSample')
            : `${t('mapping.samples')} : ${shown.map((sample) => `« ${sample} »`).join(', ')}`}
        </p>
      </div>
      <div className={classes['columnHead']}>
        <NativeSelect
          label={t('mapping.means')}
          aria-label={`${title} : ${t('mapping.means')}`}
          value={first ?? ''}
          data={[
            { value: '', label: t('mapping.nothing') },
            ...FIELDS.map((field) => ({ value: field, label: t(`mapped.${field}`) })),
          ]}
          onChange={({ currentTarget }) => {
            onChange(
              choose(
                mapping,
                header,
                FIELDS.find((field) => field === currentTarget.value),
              ),
            );
          }}
        />
        <div className={classes['marks']}>
          {mapping.proposed.includes(header) && (
            <StatusBadge tone="waiting">{t('mapping.badge')}</StatusBadge>
          )}
          {first === undefined && <StatusBadge tone="stopped">{t('mapping.unread')}</StatusBadge>}
          {others.length > 0 && (
            <span className={classes['quiet']}>
              {t('mapping.also', { fields: others.map((field) => t(`mapped.${field}`)).join(', ') })}
            </span>
          )}
        </div>
      </div>
      {settingsOf.map((field) => (
        <FieldSettings key={field} field={field} columns={columns} mapping={mapping} onChange={onChange} />
      ))}
    </li>
  );
}
