import { describe, expect, it } from 'vitest';
import { serviceWord } from './service-vocabulary';

describe('a code of a service', () => {
  it('is said as data.inclusion labels it', () => {
    expect(serviceWord('themes', 'lecture-ecriture-calcul--maitriser-le-francais')).toBe(
      'Maîtriser le français',
    );
    expect(serviceWord('types', 'aide-financiere')).toBe('Aide financière');
  });

  it('never calls anybody a user', () => {
    expect(serviceWord('openTo', 'usagers')).toBe('La personne elle-même');
  });

  it('is never without a word, whatever version it comes from', () => {
    expect(serviceWord('themes', 'mobilite')).toBe('Mobilite');
    expect(serviceWord('themes', 'numerique--acceder-a-du-materiel')).toBe('Acceder a du materiel');
    expect(serviceWord('fees', '--')).toBe('--');
  });
});
