import type { Problem } from '@/api/problem';

/** Where a mapping profile was refused: the field, and the source's word when it is about one. */
export interface ProfileFault {
  readonly field: string | undefined;
  readonly term: string | undefined;
}

const PLACE = /(?:^|\.)profile(?![A-Za-z])(?:\.fields\.(?<field>[A-Za-z]+)(?:\.terms\["(?<term>.*)"\])?)?/;

/** The server names the place as a path, such as `profile.fields.services.terms["Wifi"][0]`. */
export function profileFaultIn({ errors }: Pick<Problem, 'errors'>): ProfileFault | undefined {
  for (const { field: path } of errors) {
    const found = PLACE.exec(path);
    if (found !== null) return { field: found.groups?.['field'], term: found.groups?.['term'] };
  }
  return undefined;
}
