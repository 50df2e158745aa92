import { describe, expect, it } from 'vitest';
import { EMPTY, adjust, choose, goneFrom, missingIn, setConstant, translate } from './model';
import { mappingOf, profileOf, startingFrom } from './profile';
import { termsToTranslate } from './terms';

const PROFILE = {
  territory: '00',
  ignored: ['Pôle'],
  fields: {
    name: { columns: ['Libellé 1', 'Libellé 2'], join: ' - ' },
    address: { columns: ['adresse'], default: 'Mairie' },
    services: {
      columns: ['Aides'],
      split: ' / ',
      terms: { Wifi: ['Accès internet et matériel informatique'], Divers: [] },
    },
    itinerance: { constant: ['Fixe'] },
    verifiedOn: { columns: ['MAJ'], dateFormat: 'dd/MM/uuuu' },
    coordinates: { columns: ['geo'], order: 'LONGITUDE_LATITUDE' },
  },
};
const HEADERS = ['Libellé 1', 'Libellé 2', 'adresse', 'Aides', 'MAJ', 'geo', 'Pôle'];

describe('a profile', () => {
  it('goes through the screen without any loss', () => {
    expect(profileOf(mappingOf(PROFILE), HEADERS)).toEqual(PROFILE);
  });

  it('that is no profile leaves an empty screen', () => {
    expect(mappingOf({ fields: 'x', ignored: 3 })).toMatchObject({ columns: {}, constants: {} });
    expect(mappingOf(undefined)).toMatchObject(EMPTY);
  });

  it('says which columns are left out', () => {
    expect(profileOf(EMPTY, ['A', 'B'])).toEqual({ ignored: ['A', 'B'], fields: {} });
  });

  it('joins the columns of one text, and not those of a list', () => {
    const two = choose(choose(choose(EMPTY, 'Rue', 'address'), 'N°', 'address'), 'Tél', 'phone');
    expect(profileOf(choose(two, 'Tél 2', 'phone'), [])['fields']).toEqual({
      address: { columns: ['Rue', 'N°'], join: ' ' },
      phone: { columns: ['Tél', 'Tél 2'] },
    });
  });

  it('writes no empty setting', () => {
    const plain = adjust(
      adjust(choose(choose(EMPTY, 'MAJ', 'verifiedOn'), 'Aides', 'services'), 'verifiedOn', {
        dateFormat: '',
      }),
      'services',
      { split: '' },
    );
    expect(profileOf(plain, [])['fields']).toEqual({
      verifiedOn: { columns: ['MAJ'] },
      services: { columns: ['Aides'] },
    });
  });
});

describe('where the screen begins', () => {
  it('marks what is proposed', () => {
    const started = startingFrom(['Nom', 'Pôle'], undefined, { fields: { name: { columns: ['Nom'] } } });
    expect(started.columns).toEqual({ Nom: ['name'] });
    expect(started.proposed).toEqual(['Nom']);
  });

  it('holds to the source’s profile, and proposes only for columns it does not know', () => {
    const started = startingFrom([...HEADERS, 'Mail'], PROFILE, {
      fields: {
        name: { columns: ['adresse'] },
        emails: { columns: ['Mail'] },
        summary: { columns: ['Pôle'] },
      },
    });
    expect(started.columns['adresse']).toEqual(['address']);
    expect(started.columns['Mail']).toEqual(['emails']);
    expect(started.columns['Pôle'], 'left out knowingly').toBeUndefined();
    expect(started.proposed).toEqual(['Mail']);
  });

  it('leaves open what a proposal met without knowing what it means', () => {
    const started = startingFrom(['Aides'], undefined, {
      fields: {
        services: {
          columns: ['Aides'],
          terms: { Wifi: ['Accès internet et matériel informatique'], Divers: [] },
        },
      },
    });
    expect(started.settings.services?.terms).toEqual({ Wifi: ['Accès internet et matériel informatique'] });
    expect(termsToTranslate(started, 'services', [])).toEqual(['Wifi', 'Divers']);
  });

  it('knows a date pattern in either writing', () => {
    const started = startingFrom(['MAJ'], undefined, {
      fields: { verifiedOn: { columns: ['MAJ'], dateFormat: 'dd/MM/yyyy' } },
    });
    expect(started.settings.verifiedOn?.dateFormat).toBe('dd/MM/uuuu');
  });

  it('is looked through column by column', () => {
    const started = startingFrom(['Nom'], undefined, { fields: { name: { columns: ['Nom'] } } });
    expect(choose(started, 'Nom', 'name').proposed).toEqual([]);
    expect(choose(started, 'Nom', undefined).columns).toEqual({});
  });

  it('says which usual columns are not in this file', () => {
    expect(goneFrom(mappingOf(PROFILE), HEADERS.slice(1))).toEqual(['Libellé 1']);
  });
});

describe('what is missing', () => {
  it('is a name, and something that says where', () => {
    expect(missingIn(EMPTY)).toEqual(['name', 'where']);
    expect(missingIn(choose(EMPTY, 'Nom', 'name'))).toEqual(['where']);
    expect(missingIn(setConstant(choose(EMPTY, 'Nom', 'name'), 'commune', ['Rocheval']))).toEqual([]);
  });
});

describe('words of the source', () => {
  const columns = [{ header: 'Aides', samples: ['Wifi ; aide aux DEMARCHES administratives', 'Impôts'] }];
  const split = adjust(choose(EMPTY, 'Aides', 'services'), 'services', { split: ';' });

  it('are those that the list does not know, whatever their capitals and accents', () => {
    expect(termsToTranslate(split, 'services', columns)).toEqual(['Wifi', 'Impôts']);
  });

  it('that are translated already stay to be seen, once', () => {
    const told = translate(split, 'services', 'wifi', ['Accès internet et matériel informatique']);
    expect(termsToTranslate(told, 'services', columns)).toHaveLength(2);
  });

  it('may be left out knowingly, or decided on later', () => {
    const out = translate(split, 'services', 'Impôts', []);
    expect(out.settings.services?.terms).toEqual({ Impôts: [] });
    expect(translate(out, 'services', 'Impôts', undefined).settings.services?.terms).toEqual({});
  });

  it('exist only for closed lists', () => {
    expect(termsToTranslate(choose(EMPTY, 'Nom', 'name'), 'name', columns)).toEqual([]);
  });
});

describe('a constant', () => {
  it('gives way to a column', () => {
    const fixed = setConstant(EMPTY, 'itinerance', ['Fixe']);
    expect(choose(fixed, 'Itinérance', 'itinerance').constants).toEqual({});
    expect(setConstant(fixed, 'itinerance', []).constants).toEqual({});
  });
});
