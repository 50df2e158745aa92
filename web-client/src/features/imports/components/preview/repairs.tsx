import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '@/shared/ui/data-table';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useCodes } from '../../code-texts';
import { queryOf } from '../../look';
import type { Import } from '../../model';

/** The most frequent repairs and flags; each leads to its rows. */
export function Repairs({ run }: { readonly run: Import }) {
  const { t } = useTranslation('imports');
  const codes = useCodes();
  return (
    <DataTable
      caption={t('preview.repairs.caption')}
      rows={run.rules}
      rowKey={({ rule, kind }) => `${rule} ${kind}`}
      columns={[
        { key: 'what', header: t('preview.repairs.what'), cell: ({ rule }) => codes.rule(rule).found },
        { key: 'kind', header: t('preview.repairs.kind'), cell: ({ kind }) => t(`noteKind.${kind}`) },
        { key: 'how', header: t('preview.repairs.how'), cell: ({ rule }) => codes.rule(rule).repair },
        {
          key: 'count',
          header: t('preview.repairs.count'),
          cell: ({ rule, count }) => (
            <>
              {String(count)}{' '}
              <Link to={queryOf({ view: 'repairs', rule })} preventScrollReset>
                {t('preview.repairs.see')} <VisuallyHidden>{codes.rule(rule).found}</VisuallyHidden>
              </Link>
            </>
          ),
        },
      ]}
    />
  );
}
