import { BestPlaces } from '@/features/matching/components/best-places';
import { PlaceFinder } from '@/features/network/components/place-finder';
import { NewReferralPage as Flow } from '@/features/referral/pages/new-referral/new-referral-page';

/** The rooms meet here: the referral's steps, the places that suit best, and the network's way to find any. */
export function NewReferralPage() {
  return <Flow BestPlaces={BestPlaces} PlaceFinder={PlaceFinder} />;
}
