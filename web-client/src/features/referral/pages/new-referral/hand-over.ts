import type { components } from '@/api/schema';
import type { HandOverChannel } from '../../reporting';
import type { AgreementHow } from './person-model';

type Schemas = components['schemas'];

/** What was done with a place that receives nothing here. */
export interface TypedHandOver {
  readonly by: HandOverChannel | undefined;
  readonly on: string;
  readonly how: AgreementHow | undefined;
  readonly callName: string;
}

export type HandOverField = 'how' | 'by' | 'on';

export function toCorrectAboutHandOver({ by, on, how }: TypedHandOver, today: string): HandOverField[] {
  const fields: HandOverField[] = [];
  if (how === undefined) fields.push('how');
  if (by === undefined) fields.push('by');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > today) fields.push('on');
  return fields;
}

/** Undefined while something is missing; the agreement was given on the day the place was told, with the person there. */
export function handOverRequest(
  typed: TypedHandOver,
  placeId: string,
  today: string,
): Schemas['HandOverReferralRequest'] | undefined {
  const { by, on, how } = typed;
  if (by === undefined || how === undefined || toCorrectAboutHandOver(typed, today).length > 0)
    return undefined;
  const callName = typed.callName.trim();
  return {
    placeId,
    agreement: { how, givenOn: on, placeId },
    by,
    on,
    ...(callName === '' ? {} : { callName }),
  };
}
