import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { renderInPage } from '@/testing/render';
import { PlaceServices } from './place-services';

type Service = components['schemas']['PlaceService'];

const service = (number: number, more: Partial<Service> = {}): Service => ({
  id: `0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a${String(10 + number)}`,
  name: `Atelier ${String(number)}`,
  themes: [],
  types: [],
  publics: [],
  fees: [],
  receptionModes: [],
  accessModes: [],
  openTo: [],
  eligibleIn: [],
  emails: [],
  source: 'dora',
  verifiedOn: '2026-10-02',
  ...more,
});

describe('the services of a place', () => {
  it('are said in words', () => {
    renderInPage(
      <PlaceServices
        services={[
          service(1, {
            themes: ['lecture-ecriture-calcul--maitriser-le-francais'],
            fees: ['gratuit'],
            openTo: ['usagers', 'professionnels'],
            accessModes: ['telephoner'],
            accessDetail: 'Appeler la veille',
            openingHours: 'Tu 09:00-12:00',
          }),
        ]}
      />,
    );
    for (const words of [
      'Atelier 1',
      'Maîtriser le français',
      'Gratuit',
      'La personne elle-même, Un professionnel qui l’accompagne',
      'Appeler la veille',
      'mar. 09:00-12:00',
    ]) {
      expect(screen.getByText(words)).toBeDefined();
    }
  });

  it('are a few at first, and all when one asks for them', async () => {
    renderInPage(
      <PlaceServices services={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => service(number))} />,
    );
    expect(screen.queryByText('Atelier 9')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Voir tous les services (10)' }));
    expect(screen.getByText('Atelier 10')).toBeDefined();
  });

  it('are not spoken of where no source described any', () => {
    renderInPage(<PlaceServices services={[]} />);
    expect(screen.queryByText('Ses services, un par un')).toBeNull();
  });
});
