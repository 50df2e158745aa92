import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { useSession } from '@/shared/session/session';
import { AccountMenu } from './account-menu';
import { Banners } from './banners';
import { Footer } from './footer';
import { Header } from './header';
import { MainNavigation } from './main-navigation';
import { navigationFor } from './navigation';
import { NoticeBell } from './notice-bell';
import { useAssessmentAhead } from './use-assessment-ahead';
import { WaitingNotice } from './waiting-notice';
import classes from './shell.module.css';

/** The frame of every page behind sign-in. */
export function Shell() {
  const entries = navigationFor(useSession());
  useAssessmentAhead();
  return (
    <AnnouncerProvider>
      <div className={classes['shell']} data-bar={entries.length > 1}>
        <Header
          navigation={<MainNavigation entries={entries} />}
          account={
            <div className={classes['mine']}>
              <NoticeBell />
              <AccountMenu />
            </div>
          }
        />
        <Banners />
        <WaitingNotice />
        <main id="content" tabIndex={-1} className={classes['main']}>
          <Suspense fallback={<LoadingLines lines={5} />}>
            <Outlet />
          </Suspense>
        </main>
        <Footer />
      </div>
    </AnnouncerProvider>
  );
}
