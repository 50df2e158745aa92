import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/shared/ui/page-title';
import { SentPiles } from '../components/sent-pile';

/** What a team that mostly receives has sent itself, such as what it passed on to another place. */
export function SentPage() {
  const { t } = useTranslation('referral');
  return (
    <>
      <PageTitle title={t('sent.title')} lead={t('sent.lead')} />
      <SentPiles />
    </>
  );
}
