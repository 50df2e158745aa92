import IconMap2 from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

export function NotYours({ title }: { readonly title: string }) {
  const { t } = useTranslation('coverage');
  return (
    <>
      <PageTitle title={title} />
      <Panel title={t('notYours.title')}>
        <Empty icon={IconMap2}>{t('notYours.text')}</Empty>
      </Panel>
    </>
  );
}
