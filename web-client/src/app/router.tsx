import { createBrowserRouter } from 'react-router';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { CatalogueName } from '@/shared/i18n/catalogue';
import { loadCatalogues } from '@/shared/i18n/i18n';
import { PrivateFrame } from './layout/private-frame';
import { HomePage } from './pages/home-page';
import { NotFoundPage } from './pages/not-found-page';
import { RouteError } from './pages/route-error';

/** A page with its room's words: both arrive when the route is first visited. */
function page(path: string, room: CatalogueName, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    errorElement: <RouteError />,
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadCatalogues(room)]);
      return { Component };
    },
  };
}

export const routes: RouteObject[] = [
  page(
    '/session-ouverte',
    'app',
    async () => (await import('./pages/session-opened-page')).SessionOpenedPage,
  ),
  {
    element: <PrivateFrame />,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      { index: true, element: <HomePage />, errorElement: <RouteError /> },
      page(
        '/referrals/new',
        'referral',
        async () => (await import('@/features/referral/pages/new-referral-page')).NewReferralPage,
      ),
      page(
        '/inbox',
        'referral',
        async () => (await import('@/features/referral/pages/inbox-page')).InboxPage,
      ),
      page(
        '/territory',
        'territory',
        async () => (await import('@/features/territory/pages/territory-page')).TerritoryPage,
      ),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
