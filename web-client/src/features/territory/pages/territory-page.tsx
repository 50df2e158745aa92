import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

export function TerritoryPage() {
  const { t } = useTranslation('territory');
  return (
    <>
      <PageTitle title={t('page.title')} />
      <Panel>
        <Empty icon={IconMap2}>{t('page.empty')}</Empty>
      </Panel>
    </>
  );
}
