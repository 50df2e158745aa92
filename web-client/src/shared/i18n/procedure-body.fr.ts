/** The administrations that a procedure goes to, as one says them. */
const procedureBody = {
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

export default procedureBody;
