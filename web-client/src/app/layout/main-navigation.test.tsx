import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Outlet } from 'react-router';
import { describe, expect, it } from 'vitest';
import { PageTitle } from '@/shared/ui/page-title';
import { renderRoutes } from '@/testing/render';
import { MainNavigation } from './main-navigation';
import { navigationFor } from './navigation';

const COORDINATOR = new Set([
  'search-network',
  'view-territory',
  'admit-organisations',
  'edit-places',
  'import-places',
]);

function openAt(path: string) {
  const entries = navigationFor({
    displayName: 'Paul Renard',
    memberships: [],
    offices: [],
    acting: undefined,
    permissions: COORDINATOR,
    territoryCode: '00',
    expiresAt: undefined,
  });
  return renderRoutes(
    [
      {
        path: '*',
        element: (
          <>
            <MainNavigation entries={entries} />
            <Outlet />
          </>
        ),
        children: [
          { path: 'imports/*', element: <PageTitle title="Imports" /> },
          { path: '*', element: <PageTitle title="Ailleurs" /> },
        ],
      },
    ],
    path,
  );
}

const group = () => screen.getByRole('button', { name: 'Territoire' });

describe('the pages behind one entry', () => {
  it('are opened, walked through and closed by keyboard alone', async () => {
    openAt('/');
    expect(screen.queryByRole('link', { name: 'Imports' })).toBeNull();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(group());
    await userEvent.keyboard('{Enter}');
    expect(group().getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Lieux et chiffres' }));
    await userEvent.keyboard('{Escape}');
    expect(group().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(group());
  });

  it('lead to their page and are put away once there', async () => {
    const router = openAt('/');
    await userEvent.click(group());
    await userEvent.click(screen.getByRole('link', { name: 'Imports' }));
    expect(router.state.location.pathname).toBe('/imports');
    expect(await screen.findByRole('heading', { name: 'Imports' })).toBe(document.activeElement);
    expect(group().getAttribute('aria-expanded')).toBe('false');
  });

  it('say which of them is open, the entry too, below it as well', async () => {
    openAt('/imports/42');
    expect(group().getAttribute('aria-current')).toBe('true');
    await userEvent.click(group());
    const pages = within(screen.getByRole('navigation'));
    expect(pages.getByRole('link', { current: 'page' }).textContent).toBe('Imports');
  });

  it('leave the entry unmarked elsewhere', () => {
    openAt('/lieux');
    expect(group().hasAttribute('aria-current')).toBe(false);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Trouver un lieu');
  });
});
