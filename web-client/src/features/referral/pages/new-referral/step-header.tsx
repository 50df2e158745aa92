import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/shared/ui/page-title';
import { Steps } from '@/shared/ui/steps';

/** The step's title and where it stands among the four. */
export function StepHeader({
  step,
  title,
  lead,
}: {
  readonly step: 0 | 1 | 2 | 3;
  readonly title: string;
  readonly lead?: string;
}) {
  const { t } = useTranslation('referral');
  const steps = (['need', 'place', 'review', 'done'] as const).map((name) => t(`newReferral.steps.${name}`));
  return (
    <>
      <PageTitle title={title} {...(lead === undefined ? {} : { lead })} />
      <Steps steps={steps} current={step} />
    </>
  );
}
