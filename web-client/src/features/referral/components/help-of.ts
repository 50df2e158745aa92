import type { useTranslation } from 'react-i18next';
import type { ReferralSummary } from '../model';

/** The kind of help, in the few words of a list. */
export function helpOf(
  { orientationType }: Pick<ReferralSummary, 'orientationType'>,
  t: ReturnType<typeof useTranslation<'referral'>>['t'],
): string {
  // A referral always carries a kind of help; the two others end a first talk without one.
  return orientationType === 'NO_REFERRAL_NEEDED' || orientationType === 'NOT_ENOUGH_INFORMATION'
    ? ''
    : t(`codes.orientationType.${orientationType}.short`);
}
