import IconTableImport from '@tabler/icons-react/dist/esm/icons/IconTableImport.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

/** The room is for whoever may import; anybody else is told so in words. */
export function ForImporters({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('imports');
  if (useMay('import-places')) return children;
  return (
    <>
      <PageTitle title={t('list.title')} />
      <Panel title={t('notYours.title')}>
        <Empty icon={IconTableImport}>{t('notYours.text')}</Empty>
      </Panel>
    </>
  );
}
