export const procedureBody = {
  CAF: 'CAF (family and housing benefits)',
  CPAM: 'Health insurance (CPAM)',
  FRANCE_TRAVAIL: 'France Travail (employment)',
  TAXES: 'Taxes',
  PENSION: 'Pension',
  PREFECTURE: 'Préfecture (permits, licences)',
  MDPH: 'Disability office (MDPH)',
  HOUSING: 'Housing',
  OTHER: 'Another body',
} as const;

export const procedureTopic = {
  FAMILY_BENEFITS: 'Children and family benefits',
  LOW_INCOME: 'RSA, activity bonus',
  HOUSING: 'Housing',
  HEALTH_COVER: 'Health insurance, complementary cover',
  WORK: 'Work and unemployment',
  RETIREMENT: 'Pension',
  TAXES: 'Taxes',
  PAPERS: 'Identity papers, licence, vehicle registration',
  DISABILITY: 'Rights that come with a disability',
  OTHER: 'Something else',
} as const;
