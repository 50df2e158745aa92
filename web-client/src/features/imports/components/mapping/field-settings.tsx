import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasVocabulary } from '@/shared/places/vocabulary';
import { DATE_FORMATS, ORDERS, SEPARATORS, holdsMany } from '../../mapping/fields';
import { adjust } from '../../mapping/model';
import type { Field } from '../../mapping/fields';
import type { Mapping, ProfileColumn } from '../../mapping/model';
import classes from '../imports.module.css';
import { Terms } from './terms';

interface FieldSettingsProps {
  readonly field: Field;
  readonly columns: readonly ProfileColumn[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const SPLIT_NAMES = { ',': 'comma', ';': 'semicolon', '|': 'bar', '/': 'slash', '\n': 'line' } as const;
const DATE_NAMES = { 'dd/MM/uuuu': 'dmy', 'MM/dd/uuuu': 'mdy', 'uuuu-MM-dd': 'ymd' } as const;

/** What has to be known to read a field's cells: separator, order of a date or of coordinates, words of the source. */
export function FieldSettings({ field, columns, mapping, onChange }: FieldSettingsProps) {
  const { t } = useTranslation('imports');
  const settings = mapping.settings[field] ?? {};
  const label = t(`mapped.${field}`);
  if (!holdsMany(field) && !hasVocabulary(field) && field !== 'verifiedOn' && field !== 'coordinates')
    return null;
  const ownSplit = (SEPARATORS as readonly string[]).includes(settings.split ?? '')
    ? undefined
    : settings.split;
  const ownDate = (DATE_FORMATS as readonly string[]).includes(settings.dateFormat ?? '')
    ? undefined
    : settings.dateFormat;
  return (
    <div className={classes['settings']} role="group" aria-label={t('mapping.settings', { field: label })}>
      {holdsMany(field) && (
        <NativeSelect
          className={classes['short'] ?? ''}
          label={t('mapping.split')}
          value={settings.split ?? ''}
          data={[
            { value: '', label: t('mapping.splits.none') },
            ...SEPARATORS.map((value) => ({ value, label: t(`mapping.splits.${SPLIT_NAMES[value]}`) })),
            ...(ownSplit === undefined
              ? []
              : [{ value: ownSplit, label: t('mapping.splits.other', { split: ownSplit }) }]),
          ]}
          onChange={({ currentTarget }) => {
            onChange(adjust(mapping, field, { split: currentTarget.value }));
          }}
        />
      )}
      {field === 'verifiedOn' && (
        <NativeSelect
          className={classes['short'] ?? ''}
          label={t('mapping.date')}
          value={settings.dateFormat ?? ''}
          data={[
            { value: '', label: t('mapping.dates.auto') },
            ...DATE_FORMATS.map((value) => ({ value, label: t(`mapping.dates.${DATE_NAMES[value]}`) })),
            ...(ownDate === undefined ? [] : [{ value: ownDate, label: ownDate }]),
          ]}
          onChange={({ currentTarget }) => {
            onChange(adjust(mapping, field, { dateFormat: currentTarget.value }));
          }}
        />
      )}
      {field === 'coordinates' && (
        <NativeSelect
          className={classes['short'] ?? ''}
          label={t('mapping.order')}
          value={settings.order ?? 'LATITUDE_LONGITUDE'}
          data={ORDERS.map((value) => ({ value, label: t(`mapping.orders.${value}`) }))}
          onChange={({ currentTarget }) => {
            onChange(adjust(mapping, field, { order: currentTarget.value }));
          }}
        />
      )}
      {hasVocabulary(field) && (
        <Terms field={field} columns={columns} mapping={mapping} onChange={onChange} />
      )}
    </div>
  );
}
