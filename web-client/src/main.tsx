import '@/shared/ui/theme/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startTexts } from '@/shared/i18n/i18n';
import { loadCatalogue } from './app/catalogues';
import { Providers } from './app/providers';
import { createQueryClient } from './app/query-client';
import { createRouter } from './app/router';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await startTexts(loadCatalogue, ['shared', 'app']);

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={createQueryClient()}>
      <RouterProvider router={createRouter()} />
    </Providers>
  </StrictMode>,
);
