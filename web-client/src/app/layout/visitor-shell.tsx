import IconLogin2 from '@tabler/icons-react/dist/esm/icons/IconLogin2.mjs';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { AnnouncerProvider } from '@/shared/ui/announcer';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { signInUrl } from '../session/session-model';
import { Banners } from './banners';
import { Footer } from './footer';
import { Header } from './header';
import { MainNavigation } from './main-navigation';
import { navigationForVisitors } from './navigation';
import classes from './shell.module.css';
import { VisitorMenu } from './visitor-menu';

/** The frame of the pages that anybody may read, for somebody who is not signed in. */
export function VisitorShell() {
  const { t } = useTranslation('app');
  const { pathname, search } = useLocation();
  return (
    <AnnouncerProvider>
      <div className={classes['shell']} data-bar>
        <Header
          navigation={<MainNavigation entries={navigationForVisitors()} />}
          account={
            <div className={classes['visitor']}>
              <a href={signInUrl(pathname + search)} className={classes['signIn']}>
                <IconLogin2 size={22} stroke={1.75} aria-hidden />
                {t('welcome.signIn')}
              </a>
              <VisitorMenu />
            </div>
          }
        />
        <Banners />
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
