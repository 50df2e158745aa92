import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, RouterProvider, createMemoryRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { Providers } from '@/app/providers';
import { createQueryClient } from '@/app/query-client';

/** A component with what every page has around it. */
export function renderInPage(element: ReactElement) {
  return render(
    <Providers queryClient={createQueryClient()}>
      <MemoryRouter>{element}</MemoryRouter>
    </Providers>,
  );
}

/** Several routes, for what must hold while one goes back and forth; the router is given to walk with. */
export function renderRoutes(routes: RouteObject[], at: string) {
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  render(
    <Providers queryClient={createQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
