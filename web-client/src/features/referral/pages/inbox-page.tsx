import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

export function InboxPage() {
  const { t } = useTranslation('referral');
  return (
    <>
      <PageTitle title={t('inbox.title')} lead={t('inbox.lead')} />
      <Panel>
        <Empty icon={IconInbox}>{t('inbox.empty')}</Empty>
      </Panel>
    </>
  );
}
