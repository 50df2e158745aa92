import { useTranslation } from 'react-i18next';
import { DataTable } from '@/shared/ui/data-table';
import { Panel } from '@/shared/ui/panel';
import { useCodes } from '../code-texts';
import { fieldsOf } from '../mapping/model';
import { mappingOf } from '../mapping/profile';
import type { Source } from '../model';
import classes from './imports.module.css';

/** What is read in which column, as it was last set. */
export function ProfileCard({ source }: { readonly source: Source }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  if (source.format !== 'HUB_TABLE' || source.profile === undefined) {
    return (
      <Panel title={t('sourcePage.profile')}>
        <p>{t('sourcePage.noProfile')}</p>
      </Panel>
    );
  }
  const mapping = mappingOf(source.profile);
  const fields = fieldsOf(mapping);
  const { ignored } = source.profile;
  const left = Array.isArray(ignored) ? ignored.filter((header) => typeof header === 'string') : [];
  return (
    <Panel title={t('sourcePage.profile')}>
      <div className={classes['stack']}>
        {source.editable && <p>{t('sourcePage.profileHelp')}</p>}
        <div className={classes['wide']}>
          <DataTable
            caption={t('sourcePage.profileCaption', { count: fields.length })}
            rows={fields}
            rowKey={(field) => field}
            columns={[
              { key: 'field', header: t('sourcePage.profileField'), cell: (field) => codes.mapped(field) },
              {
                key: 'from',
                header: t('sourcePage.profileFrom'),
                cell: (field) => {
                  const columns = Object.keys(mapping.columns).filter((header) =>
                    mapping.columns[header]?.includes(field),
                  );
                  const constant = (mapping.constants[field] ?? []).map((code) => codes.term(field, code));
                  return columns.length > 0
                    ? columns.map((header) => `« ${header} »`).join(', ')
                    : t('sourcePage.profileConstant', { value: constant.join(', ') });
                },
              },
            ]}
          />
        </div>
        {left.length > 0 && (
          <p className={classes['quiet']}>
            {t('sourcePage.ignored', { columns: left.map((header) => `« ${header} »`).join(', ') })}
          </p>
        )}
      </div>
    </Panel>
  );
}
