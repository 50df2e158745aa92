import { useTranslation } from 'react-i18next';
import { Empty } from '@/shared/ui/empty';
import { Panel } from '@/shared/ui/panel';

/** For whoever works in no territory. */
export function NotYours() {
  const { t } = useTranslation('observation');
  return (
    <Panel title={t('notYours.title')}>
      <Empty>{t('notYours.text')}</Empty>
    </Panel>
  );
}
