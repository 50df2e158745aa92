import type { components } from '@/api/schema';

export type ProcedureBody = components['schemas']['ProcedureBody'];

export type ProcedureTopic = components['schemas']['ProcedureTopic'];

/** Where a procedure goes and what it is about; both optional, and either is enough to find its counter. */
export interface Procedure {
  readonly body: ProcedureBody | undefined;
  readonly topic: ProcedureTopic | undefined;
}

export const NO_PROCEDURE: Procedure = { body: undefined, topic: undefined };

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

export const PROCEDURE_TOPICS = [
  'FAMILY_BENEFITS',
  'LOW_INCOME',
  'HOUSING',
  'HEALTH_COVER',
  'WORK',
  'RETIREMENT',
  'TAXES',
  'PAPERS',
  'DISABILITY',
  'OTHER',
] as const satisfies readonly ProcedureTopic[];
