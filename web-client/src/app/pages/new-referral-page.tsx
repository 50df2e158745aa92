import { useQueryClient } from '@tanstack/react-query';
import { BestPlaces } from '@/features/matching/components/best-places';
import { bestPlacesKey } from '@/features/matching/queries';
import { PlaceFinder } from '@/features/network/components/place-finder';
import { NewReferralPage as Flow } from '@/features/referral/pages/new-referral/new-referral-page';
import type { BestPlacesProps, PlaceFinderProps } from '@/shared/places/place';
import { useConnected } from '@/shared/waiting/use-connected';
import { PlacesWithoutNetwork } from './places-without-network';

/** The rooms meet here: the referral's steps, the places that suit best, and the network's way to find any. */
export function NewReferralPage() {
  return <Flow BestPlaces={BestOrAtHand} PlaceFinder={FinderWhenItCan} />;
}

/** What was answered for this very need stays when the network goes; otherwise any place that was seen will do. */
function BestOrAtHand(props: BestPlacesProps) {
  const { commune, kindOfHelp, procedure } = props;
  const answered = useAnswered(bestPlacesKey(commune.code, kindOfHelp, procedure));
  return useConnected() || answered ? <BestPlaces {...props} /> : <PlacesWithoutNetwork {...props} />;
}

function FinderWhenItCan(props: PlaceFinderProps) {
  const answered = useAnswered(['place', 'found', props.commune?.code, props.kindOfHelp ?? 'any']);
  return useConnected() || answered ? <PlaceFinder {...props} /> : null;
}

function useAnswered(queryKey: readonly unknown[]): boolean {
  return useQueryClient()
    .getQueriesData({ queryKey })
    .some(([, answer]) => answer !== undefined);
}
