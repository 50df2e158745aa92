import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { USUAL_FILTERS } from '@/shared/places/place';
import { renderInPage } from '@/testing/render';
import { searchOf } from '../model';
import { PlaceFilters } from './place-filters';

const SERVICE = 'Accès internet et matériel informatique';

it('a filter that came with the address is in sight before any panel is opened, and goes in one tap', async () => {
  const { filters } = searchOf(new URLSearchParams({ service: SERVICE, ouvert: 'semaine', langue: 'ar' }));
  const onFilters = vi.fn();
  renderInPage(<PlaceFilters filters={filters} onFilters={onFilters} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    SERVICE,
    'Ouvert\u00a0: Cette semaine',
    'arabe',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Accès internet.*enlever ce filtre/u }));
  expect(onFilters).toHaveBeenCalledWith({ ...filters, services: [] });
});

it('nothing is in sight when no filter is on', () => {
  renderInPage(<PlaceFilters filters={USUAL_FILTERS} onFilters={vi.fn()} />);
  expect(screen.queryByRole('list')).toBeNull();
});
