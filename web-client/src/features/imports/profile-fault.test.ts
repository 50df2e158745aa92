import { describe, expect, it } from 'vitest';
import { profileFaultIn } from './profile-fault';

const at = (field: string) => ({ errors: [{ field, message: 'is wrong' }] });

describe('a mapping profile that was refused', () => {
  it.each([
    ['profile.fields.services.terms["Wifi"][0]', { field: 'services', term: 'Wifi' }],
    ['profile.fields.services.terms["5 € [max]"][0]', { field: 'services', term: '5 € [max]' }],
    ['profile.fields.verifiedOn.dateFormat', { field: 'verifiedOn', term: undefined }],
    ['profile.fields.itinerance.constant[0]', { field: 'itinerance', term: undefined }],
    ['profile', { field: undefined, term: undefined }],
  ])('at %s says which field and which word', (path, fault) => {
    expect(profileFaultIn(at(path))).toEqual(fault);
  });

  it('is not confused with another refusal', () => {
    expect(profileFaultIn(at('url'))).toBeUndefined();
    expect(profileFaultIn(at('profileOfSomethingElse.name'))).toBeUndefined();
  });
});
