import placeKind from '@/shared/i18n/place-kind.fr';

/**
 * The closed lists that places are described with, in the standard's order: « lieux de médiation numérique » v1.0.2,
 * where a value's label is its code. Kinds and equipment have codes of their own, and their words in the catalogues.
 */
export const VOCABULARY = {
  /** Those we have a word for; the server knows more. */
  kinds: Object.keys(placeKind),
  services: [
    'Aide aux démarches administratives',
    'Maîtrise des outils numériques du quotidien',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Loisirs et créations numériques',
    'Compréhension du monde numérique',
    'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire',
  ],
  publics: ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'],
  specialCare: [
    'Surdité',
    'Handicaps moteurs',
    'Handicaps mentaux',
    'Illettrisme',
    'Langues étrangères (anglais)',
    'Langues étrangères (autres)',
    'Déficience visuelle',
  ],
  fees: ['Gratuit', 'Gratuit sous condition', 'Payant'],
  itinerance: ['Itinérant', 'Fixe'],
  accessModes: [
    'Se présenter',
    'Téléphoner',
    'Contacter par mail',
    'Prendre un RDV en ligne',
    "Ce lieu n'accueille pas de public",
    'Envoyer un mail avec une fiche de prescription',
  ],
  supportModes: ['En autonomie', 'Accompagnement individuel', 'Dans un atelier collectif', 'À distance'],
  programmes: [
    'Aidants Connect',
    'Bibliothèques numérique de référence',
    'Certification PIX',
    'Conseillers numériques',
    'Emmaüs Connect',
    'France Services',
    'Grande école du numérique',
    'La Croix Rouge',
    "Point d'accès numérique CAF",
    'Promeneurs du net',
    'Relais numérique (Emmaüs Connect)',
  ],
  trainingLabels: [
    'Formé à « Mon Espace Santé »',
    'Formé à « DUPLEX » (illettrisme)',
    'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
    'Collectif ressources et acteurs réemploi (Normandie)',
    'Étapes numériques (La Poste)',
    'Fabriques de Territoire',
    'Les Éclaireurs du numérique (Drôme)',
    'Mes Papiers (Métropole de Lyon)',
    'ORDI 3.0',
    'SUD LABS (PACA)',
  ],
  equipment: ['COMPUTER', 'PRINTER', 'SCANNER'],
} as const satisfies Record<string, readonly string[]>;

export type VocabularyName = keyof typeof VOCABULARY;

export function hasVocabulary(field: string): field is VocabularyName {
  return Object.hasOwn(VOCABULARY, field);
}

export function isEquipment(code: string): code is (typeof VOCABULARY.equipment)[number] {
  return VOCABULARY.equipment.some((known) => known === code);
}

/** ISO 639-1, those most asked for in France beside French; shown in the reader's own language. */
export const LANGUAGES = [
  'ar',
  'en',
  'es',
  'pt',
  'it',
  'de',
  'tr',
  'ru',
  'uk',
  'ro',
  'pl',
  'sq',
  'fa',
  'ps',
  'ta',
  'zh',
  'vi',
  'wo',
  'bm',
] as const;
