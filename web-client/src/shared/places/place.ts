import type { Procedure } from '@/shared/assessment/procedure';
import type { ReactNode } from 'react';
import type { components } from '@/api/schema';
import type { CommuneChoice } from '@/shared/communes/commune-queries';

export type Place = components['schemas']['Place'];

/** What choosing a place needs to know of it, whichever answer it stands in. */
export type ChoosablePlace = components['schemas']['MatchedPlace'];

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

/** How far in time; the contract takes 5 to 120. */
export const MINUTES = [10, 20, 30, 45, 60, 90, 120] as const;
export type Minutes = (typeof MINUTES)[number];

export const OPENINGS = ['NOW', 'TODAY', 'THIS_WEEK'] as const;
export type WhenOpen = (typeof OPENINGS)[number];

export const ACCESSES = ['IN_PERSON', 'REMOTE', 'AT_HOME'] as const;
export type Access = (typeof ACCESSES)[number];

/** What is asked of a place besides the help itself; lists of the standard hold its own labels. */
export interface PlaceFilters {
  readonly minutes: Minutes;
  readonly withCar: boolean;
  readonly open: WhenOpen | undefined;
  readonly free: boolean;
  readonly services: readonly string[];
  readonly access: readonly Access[];
  readonly publics: readonly string[];
  readonly languages: readonly string[];
  readonly specialCare: readonly string[];
  readonly stepFree: boolean;
  readonly equipment: readonly string[];
  readonly programmes: readonly string[];
  readonly text: string;
  readonly connectedOnly: boolean;
}

export const USUAL_FILTERS: PlaceFilters = {
  minutes: 30,
  withCar: true,
  open: undefined,
  free: false,
  services: [],
  access: [],
  publics: [],
  languages: [],
  specialCare: [],
  stepFree: false,
  equipment: [],
  programmes: [],
  text: '',
  connectedOnly: false,
};

/** Where somebody is, rounded before it leaves the page; never in an address. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Places near a commune, as a list and a map. The network room draws it; a room that needs places takes it from the
 * app, because rooms do not know each other.
 */
export interface PlaceFinderProps {
  /** Absent only with a position. */
  readonly commune: CommuneChoice | undefined;
  readonly position?: Position | undefined;
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

/** The few places that suit a need best, with their reasons. The matching room draws it; the app hands it over. */
export interface BestPlacesProps {
  /** The referral in the making, for which a missing help is counted once. */
  readonly request: string;
  readonly commune: { readonly code: string };
  readonly kindOfHelp: KindOfHelp;
  readonly procedure: Procedure;
  /** A place that was asked already and is not proposed again. */
  readonly without?: string | undefined;
  readonly filters: PlaceFilters;
  readonly onFilters: (filters: PlaceFilters) => void;
  /** What can be done with a place. */
  readonly action: (place: ChoosablePlace) => ReactNode;
}
