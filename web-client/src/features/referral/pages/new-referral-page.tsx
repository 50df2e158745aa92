import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/shared/ui/page-title';
import { Steps } from '@/shared/ui/steps';

export function NewReferralPage() {
  const { t } = useTranslation('referral');
  const steps = (['assess', 'place', 'review', 'done'] as const).map((step) =>
    t(`newReferral.steps.${step}`),
  );
  return (
    <>
      <PageTitle title={t('newReferral.title')} lead={t('newReferral.lead')} />
      <Steps steps={steps} current={0} />
    </>
  );
}
