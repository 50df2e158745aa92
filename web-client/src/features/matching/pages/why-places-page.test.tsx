import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInPage } from '@/testing/render';
import { WhyPlacesPage } from './why-places-page';

const WEIGHTS = readFileSync(
  resolve(import.meta.dirname, '../../../../../api/src/main/resources/matching/weights-1.json'),
  'utf8',
);

afterEach(() => {
  vi.unstubAllGlobals();
});

it('says the published weights in words, what counts for a place apart from what counts against', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(WEIGHTS, { headers: { 'Content-Type': 'application/json' } })),
  );
  renderInPage(
    <main>
      <WhyPlacesPage />
    </main>,
  );
  const pro = within(await screen.findByRole('region', { name: 'Ce qui compte pour un lieu' }));
  pro.getByText(/^30 points pour 0.minute, rien pour 60.minutes/);
  pro.getByText('Gratuit');
  const contra = within(screen.getByRole('region', { name: 'Ce qui compte contre un lieu' }));
  contra.getByText('Le lieu est complet');
  expect(contra.queryByText('Gratuit')).toBeNull();
  screen.getByText(/^Apprendre le numérique.: Conseillers numériques$/);
  // Not one code, unit or English reason is left for the reader to guess.
  expect(screen.getByRole('main').textContent).not.toMatch(/[A-Z]{3,}_[A-Z]|working days|The place/);
});
