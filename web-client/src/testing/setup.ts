import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { startTexts } from '@/shared/i18n/i18n';
import { loadCatalogue } from '@/app/catalogues';

beforeAll(async () => {
  await startTexts(loadCatalogue, [
    'shared',
    'app',
    'referral',
    'network',
    'paper',
    'territory',
    'account',
    'imports',
    'guidance',
    'assessment',
    'matching',
    'rights',
    'notification',
  ]);
});

afterEach(() => {
  cleanup();
});
