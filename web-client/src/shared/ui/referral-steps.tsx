import { useTranslation } from 'react-i18next';
import { Steps } from './steps';

const STEPS = ['assess', 'place', 'review', 'done'] as const;

/** The four steps of « Mettre en relation », of which « Faire le point » is the first wherever it is done. */
export function ReferralSteps({ current }: { readonly current: 0 | 1 | 2 | 3 }) {
  const { t } = useTranslation('shared');
  return <Steps steps={STEPS.map((step) => t(`steps.ofReferral.${step}`))} current={current} />;
}
