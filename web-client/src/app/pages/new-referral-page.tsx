import { PlaceFinder } from '@/features/network/components/place-finder';
import { NewReferralPage as Flow } from '@/features/referral/pages/new-referral/new-referral-page';

/** The two rooms meet here: the referral's steps, and the network's way to find a place. */
export function NewReferralPage() {
  return <Flow PlaceFinder={PlaceFinder} />;
}
