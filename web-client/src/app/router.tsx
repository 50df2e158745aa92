import { createBrowserRouter } from 'react-router';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { CatalogueName } from '@/shared/i18n/catalogue';
import { loadCatalogues } from '@/shared/i18n/i18n';
import { PrivateFrame } from './layout/private-frame';
import type { RouteHandle } from './layout/private-frame';
import { NotFoundPage } from './pages/not-found-page';
import { RouteError } from './pages/route-error';

/** A page that is only text. */
const TEXT: RouteHandle = { forEverybody: true, asksNothing: true };

/** A page with its room's words: both arrive when the route is first visited. */
function page(
  path: string,
  rooms: CatalogueName | readonly CatalogueName[],
  load: () => Promise<ComponentType>,
  handle: RouteHandle = { forEverybody: false },
  children: RouteObject[] = [],
): RouteObject {
  return {
    path,
    children,
    handle,
    errorElement: <RouteError />,
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadCatalogues(...[rooms].flat())]);
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
      page('/', 'referral', async () => (await import('./pages/home-page')).HomePage),
      page(
        '/faire-le-point',
        ['assessment', 'guidance'],
        async () => (await import('@/features/assessment/pages/assessment-frame')).AssessmentFrame,
        { forEverybody: false },
        [
          page(
            '',
            'assessment',
            async () => (await import('@/features/assessment/pages/assessment-page')).AssessmentPage,
          ),
          page(
            'pourquoi',
            'assessment',
            async () => (await import('@/features/assessment/pages/why-page')).WhyPage,
            { forEverybody: true },
          ),
        ],
      ),
      page(
        '/mettre-en-relation/:draftId?/:step?',
        ['referral', 'network', 'matching', 'rights'],
        async () => (await import('./pages/new-referral-page')).NewReferralPage,
      ),
      page(
        '/mises-en-relation/:id',
        ['referral', 'rights'],
        async () => (await import('@/features/referral/pages/referral-page')).ReferralPage,
      ),
      page(
        '/pourquoi-ces-lieux',
        'matching',
        async () => (await import('@/features/matching/pages/why-places-page')).WhyPlacesPage,
        { forEverybody: true },
      ),
      page('/envois', 'referral', async () => (await import('@/features/referral/pages/sent-page')).SentPage),
      page(
        '/lieux',
        'network',
        async () => (await import('@/features/network/pages/search-page')).SearchPage,
        { forEverybody: true },
      ),
      page(
        '/lieux/:id',
        'network',
        async () => (await import('@/features/network/pages/place-page')).PlacePage,
        { forEverybody: true },
      ),
      page(
        '/lieux/:id/chiffres',
        'statistics',
        async () => (await import('@/features/statistics/pages/place-statistics-page')).PlaceStatisticsPage,
      ),
      page(
        '/mes-lieux',
        'network',
        async () => (await import('@/features/network/pages/my-places-page')).MyPlacesPage,
      ),
      page(
        '/mes-lieux/nouveau',
        'network',
        async () => (await import('@/features/network/pages/add-place-page')).AddPlacePage,
      ),
      page(
        '/mes-lieux/:id',
        'network',
        async () => (await import('@/features/network/pages/edit-place-page')).EditPlacePage,
      ),
      page(
        '/mes-signalements',
        'network',
        async () => (await import('@/features/network/pages/my-reports-page')).MyReportsPage,
      ),
      page(
        '/annuaire',
        'network',
        async () => (await import('@/features/network/pages/directory-page')).DirectoryPage,
      ),
      page(
        '/avis',
        'notification',
        async () => (await import('@/features/notification/pages/notices-page')).NoticesPage,
      ),
      page(
        '/avis/choix',
        'notification',
        async () => (await import('@/features/notification/pages/choices-page')).ChoicesPage,
      ),
      page(
        '/envois-en-echec',
        'notification',
        async () => (await import('@/features/notification/pages/dead-letters-page')).DeadLettersPage,
      ),
      page(
        '/agenda',
        'referral',
        async () => (await import('@/features/referral/pages/agenda-page')).AgendaPage,
      ),
      page('/file', 'referral', async () => (await import('@/features/referral/pages/inbox-page')).InboxPage),
      page(
        '/territoire',
        'territory',
        async () => (await import('@/features/territory/pages/territory-page')).TerritoryPage,
      ),
      page(
        '/territoire/delais',
        'territory',
        async () => (await import('@/features/territory/pages/delays-page')).DelaysPage,
      ),
      page(
        '/territoire/reseau',
        'bulletin',
        async () => (await import('@/features/bulletin/pages/bulletin-page')).BulletinPage,
      ),
      page(
        '/territoire/blocages',
        'observation',
        async () => (await import('@/features/observation/pages/sheet-page')).SheetPage,
      ),
      page(
        '/ce-qui-bloque',
        'observation',
        async () => (await import('@/features/observation/pages/note-page')).NotePage,
      ),
      page(
        '/territoire/chiffres',
        'statistics',
        async () =>
          (await import('@/features/statistics/pages/territory-statistics-page')).TerritoryStatisticsPage,
      ),
      page(
        '/territoire/carte',
        'coverage',
        async () => (await import('@/features/coverage/pages/coverage-page')).CoveragePage,
      ),
      page(
        '/territoire/carte/projets',
        'coverage',
        async () => (await import('@/features/coverage/pages/projects-page')).ProjectsPage,
      ),
      page(
        '/projets/:id',
        'coverage',
        async () => (await import('@/features/coverage/pages/project-page')).ProjectPage,
      ),
      page(
        '/organisation/:id/chiffres',
        'statistics',
        async () =>
          (await import('@/features/statistics/pages/organisation-statistics-page'))
            .OrganisationStatisticsPage,
      ),
      page(
        '/territoires',
        'territory',
        async () => (await import('@/features/territory/pages/territories-page')).TerritoriesPage,
      ),
      page('/equipe', 'account', async () => (await import('@/features/account/pages/team-page')).TeamPage),
      page(
        '/equipe/logiciels',
        'webhook',
        async () => (await import('@/features/webhook/pages/partners-page')).PartnersPage,
      ),
      page(
        '/rejoindre',
        'account',
        async () => (await import('@/features/account/pages/joining-page')).JoiningPage,
      ),
      page(
        '/admissions',
        'account',
        async () => (await import('@/features/account/pages/admissions-page')).AdmissionsPage,
      ),
      page(
        '/coordonnateurs',
        'account',
        async () => (await import('@/features/account/pages/coordinators-page')).CoordinatorsPage,
      ),
      page(
        '/imports',
        'imports',
        async () => (await import('@/features/imports/pages/imports-page')).ImportsPage,
      ),
      page(
        '/imports/nouveau',
        'imports',
        async () => (await import('@/features/imports/pages/new-import-page')).NewImportPage,
      ),
      page(
        '/imports/sources/:key',
        'imports',
        async () => (await import('@/features/imports/pages/source-page')).SourcePage,
      ),
      page(
        '/imports/:id',
        'imports',
        async () => (await import('@/features/imports/pages/import-page')).ImportPage,
      ),
      page(
        '/qui-fait-quoi',
        'guidance',
        async () => (await import('@/features/guidance/pages/who-does-what-page')).WhoDoesWhatPage,
        TEXT,
      ),
      page(
        '/fiches',
        'guidance',
        async () => (await import('@/features/guidance/pages/cards-page')).CardsPage,
        TEXT,
      ),
      page(
        '/fiches/:slug',
        'guidance',
        async () => (await import('@/features/guidance/pages/card-page')).CardPage,
        TEXT,
      ),
      page(
        '/droit-bloque',
        'guidance',
        async () => (await import('@/features/guidance/pages/right-blocked-page')).RightBlockedPage,
        TEXT,
      ),
      page('/papiers', 'paper', async () => (await import('@/features/paper/pages/papers-page')).PapersPage, {
        forEverybody: true,
      }),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes);
