import { PageTitle } from '@/shared/ui/page-title';
import { ReferralSteps } from '@/shared/ui/referral-steps';

interface StepHeaderProps {
  readonly step: 0 | 1 | 2 | 3;
  readonly title: string;
  readonly lead?: string;
}

/** The step's title and where it stands among the four. */
export function StepHeader({ step, title, lead }: StepHeaderProps) {
  return (
    <>
      <PageTitle title={title} {...(lead === undefined ? {} : { lead })} />
      <ReferralSteps current={step} />
    </>
  );
}
