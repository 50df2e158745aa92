import type { components } from '@/api/schema';

export type ProcedureBody = components['schemas']['ProcedureBody'];

export const PROCEDURE_BODIES = [
  'CAF',
  'CPAM',
  'FRANCE_TRAVAIL',
  'TAXES',
  'PENSION',
  'PREFECTURE',
  'MDPH',
  'HOUSING',
  'OTHER',
] as const satisfies readonly ProcedureBody[];
