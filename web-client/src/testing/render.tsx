import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
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
