import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

export function NotYours({ kind }: { readonly kind: 'organisation' | 'territory' }) {
  const { t } = useTranslation('statistics');
  return (
    <>
      <PageTitle title={t(`title.${kind}`)} />
      <Panel title={t('notYours.title')}>
        <Empty>{t(`notYours.${kind}`)}</Empty>
      </Panel>
    </>
  );
}
