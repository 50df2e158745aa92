import { useTranslation } from 'react-i18next';
import { RecoursePanel } from '@/shared/guidance/recourse-panel';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { PrintButton } from '../components/print-button';

/** « Quand un droit est bloqué ». */
export function RightBlockedPage() {
  const { t } = useTranslation('guidance');
  return (
    <>
      <PageTitle title={t('recourse.title')} lead={t('rightBlocked.lead')} actions={<PrintButton />} />
      <Panel>
        <RecoursePanel />
      </Panel>
    </>
  );
}
