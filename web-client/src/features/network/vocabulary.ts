/** Closed lists of the French standard « lieux de médiation numérique » v1.0.2: the label is the code. */
export const SERVICES = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
  'Accès internet et matériel informatique',
  'Acquisition de matériel informatique à prix solidaire',
] as const;

export const PUBLICS = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'] as const;

export const SPECIAL_CARE = [
  'Surdité',
  'Handicaps moteurs',
  'Handicaps mentaux',
  'Déficience visuelle',
  'Illettrisme',
  'Langues étrangères (anglais)',
  'Langues étrangères (autres)',
] as const;

export const PROGRAMMES = [
  'France Services',
  'Conseillers numériques',
  'Aidants Connect',
  "Point d'accès numérique CAF",
  'Emmaüs Connect',
  'Relais numérique (Emmaüs Connect)',
  'La Croix Rouge',
  'Bibliothèques numérique de référence',
  'Certification PIX',
  'Grande école du numérique',
  'Promeneurs du net',
] as const;

export const EQUIPMENT = ['COMPUTER', 'PRINTER', 'SCANNER'] as const;

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
