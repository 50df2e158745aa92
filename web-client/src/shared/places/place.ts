import type { ReactNode } from 'react';
import type { components } from '@/api/schema';
import type { CommuneChoice } from '@/shared/communes/commune-queries';

export type Place = components['schemas']['Place'];

/** The kinds of help that lead to a place; two more say that none is needed, or that too little is known. */
export type KindOfHelp = Exclude<
  components['schemas']['OrientationType'],
  'NO_REFERRAL_NEEDED' | 'NOT_ENOUGH_INFORMATION'
>;

export const KINDS_OF_HELP = [
  'DO_TOGETHER',
  'ACT_ON_BEHALF',
  'LEARNING_PATH',
  'EQUIPMENT_OR_CONNECTION',
  'PAPER_PHONE_COUNTER',
  'READING_WRITING_FRENCH',
  'SOCIAL_FOLLOW_UP',
] as const satisfies readonly KindOfHelp[];

export const RADII = [10, 20, 30, 50] as const;
export type Radius = (typeof RADII)[number];

export interface PlaceFilters {
  readonly withinKm: Radius;
  readonly connectedOnly: boolean;
}

export const USUAL_FILTERS: PlaceFilters = { withinKm: 30, connectedOnly: false };

/**
 * Places near a commune, as a list and a map. The network room draws it; a room that needs places takes it from the
 * app, because rooms do not know each other.
 */
export interface PlaceFinderProps {
  readonly commune: CommuneChoice;
  readonly kindOfHelp: KindOfHelp | undefined;
  readonly filters: PlaceFilters;
  readonly onFilters: (filters: PlaceFilters) => void;
  /** The place that was chosen before, when coming back. */
  readonly chosen?: string | undefined;
  /** What can be done with a place. */
  readonly action: (place: Place) => ReactNode;
  /** Offered when no place is near enough: another kind of help. */
  readonly otherHelp?: ReactNode;
}
