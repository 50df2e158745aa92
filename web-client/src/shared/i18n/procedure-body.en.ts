const procedureBody = {
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

export default procedureBody;
