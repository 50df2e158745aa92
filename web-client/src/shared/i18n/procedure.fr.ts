/** The administration that a procedure goes to, in words. */
export const procedureBody = {
  CAF: 'CAF (allocations familiales, RSA, aide au logement)',
  CPAM: 'Assurance maladie (CPAM)',
  FRANCE_TRAVAIL: 'France Travail',
  TAXES: 'Impôts',
  PENSION: 'Retraite',
  PREFECTURE: 'Préfecture (titres, permis, carte grise)',
  MDPH: 'Maison du handicap (MDPH)',
  HOUSING: 'Logement',
  OTHER: 'Un autre organisme',
} as const;

/** What a procedure is about, in words. */
export const procedureTopic = {
  FAMILY_BENEFITS: 'Enfants et prestations familiales',
  LOW_INCOME: 'RSA, prime d’activité',
  HOUSING: 'Logement',
  HEALTH_COVER: 'Sécurité sociale et complémentaire santé',
  WORK: 'Travail et chômage',
  RETIREMENT: 'Retraite',
  TAXES: 'Impôts',
  PAPERS: 'Papiers d’identité, permis, carte grise',
  DISABILITY: 'Droits liés au handicap',
  OTHER: 'Autre chose',
} as const;
