import type { SourceId } from '@/shared/guidance/sources';

interface Sourced {
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** When we last compared the text with its sources: an editorial check, not legal advice. */
  readonly checkedOn: string;
}

export interface Actor extends Sourced {
  readonly id: keyof typeof ANCHORS;
}

/** Where each actor stands on the page: addresses are in French, as everywhere. */
export const ANCHORS = {
  conseillerFranceServices: 'conseiller-france-services',
  conseillerNumerique: 'conseiller-numerique',
  mediateurNumerique: 'mediateur-numerique',
  aidantHabilite: 'aidant-habilite',
  socialWorker: 'travailleur-social',
  townHallAgent: 'ccas-mairie',
  defenderDelegate: 'delegue-defenseur-des-droits',
  publicWriter: 'ecrivain-public',
} as const;

/** The three names that are taken for one another come first, side by side. */
export const ACTORS: readonly Actor[] = [
  {
    id: 'conseillerFranceServices',
    sources: ['franceServicesSite', 'franceServices'],
    checkedOn: '2026-11-22',
  },
  { id: 'conseillerNumerique', sources: ['conseillerNumerique'], checkedOn: '2026-11-22' },
  {
    id: 'mediateurNumerique',
    sources: ['franceNumeriqueEnsemble', 'conseillerNumerique'],
    checkedOn: '2026-11-22',
  },
  { id: 'aidantHabilite', sources: ['aidantsConnect'], checkedOn: '2026-11-22' },
  {
    id: 'socialWorker',
    sources: ['socialWork', 'secrecy', 'socialWorkersSecrecy', 'administrationPlus'],
    checkedOn: '2026-11-22',
  },
  { id: 'townHallAgent', sources: ['municipalSocialCentre'], checkedOn: '2026-11-22' },
  { id: 'defenderDelegate', sources: ['defenderOfRights', 'defenderAct'], checkedOn: '2026-11-22' },
  { id: 'publicWriter', sources: ['publicWriters', 'legalAdvice'], checkedOn: '2026-11-22' },
];

export interface Card extends Sourced {
  readonly id: 'lendComputer' | 'createEmail' | 'keepPassword' | 'bankAccount' | 'ownMailbox';
  /** Its address under /fiches. */
  readonly slug: string;
}

export const CARDS: readonly Card[] = [
  {
    id: 'lendComputer',
    slug: 'preter-mon-ordinateur',
    sources: ['cnilSocial', 'cnilSharedComputer', 'secrecy'],
    checkedOn: '2026-11-22',
  },
  {
    id: 'createEmail',
    slug: 'creer-une-adresse',
    sources: ['cnilSocial', 'cnilPasswords'],
    checkedOn: '2026-11-22',
  },
  {
    id: 'keepPassword',
    slug: 'garder-un-mot-de-passe',
    sources: ['cnilSocial', 'cnilPasswords', 'aidantsConnect'],
    checkedOn: '2026-11-22',
  },
  {
    id: 'bankAccount',
    slug: 'compte-bancaire',
    sources: ['bankCodes', 'bankProxy', 'rightToAnAccount'],
    checkedOn: '2026-11-22',
  },
  {
    id: 'ownMailbox',
    slug: 'ma-messagerie',
    sources: ['gdpr', 'dataProtectionAct', 'cnilSocial', 'secrecy'],
    checkedOn: '2026-11-22',
  },
];

/** The card of « faire à la place » is the same checklist as on the assessment's screen. */
export const MANDATE_SLUG = 'faire-a-la-place';

export function cardAt(slug: string | undefined): Card | undefined {
  return CARDS.find((card) => card.slug === slug);
}
