import { Button } from '@mantine/core';
import IconLogin2 from '@tabler/icons-react/dist/esm/icons/IconLogin2.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Panel } from '@/shared/ui/panel';
import { Banners } from '../layout/banners';
import { Footer } from '../layout/footer';
import { Header } from '../layout/header';
import shell from '../layout/shell.module.css';
import { VisitorMenu } from '../layout/visitor-menu';
import { signInUrl } from '../session/session-model';
import { Footbridge } from './footbridge';
import { useDocumentTitle } from './use-document-title';
import classes from './welcome-page.module.css';

const STEPS = [
  { key: 'assess', icon: IconMessages },
  { key: 'refer', icon: IconMapPin },
  { key: 'follow', icon: IconRoute },
] as const;

/** What a visitor sees at any address: what this is, and the one way in. */
export function WelcomePage() {
  const { t } = useTranslation('app');
  const { pathname, search } = useLocation();
  useDocumentTitle(t('welcome.signIn'));
  return (
    <div className={shell['shell']}>
      <Header account={<VisitorMenu />} />
      <Banners />
      <main id="content" tabIndex={-1} className={shell['main']}>
        <div className={classes['hero']}>
          <div className={classes['words']}>
            <h1>{t('welcome.title')}</h1>
            <p className={classes['lead']}>{t('welcome.lead')}</p>
            <Button
              component="a"
              href={signInUrl(pathname + search)}
              size="lg"
              leftSection={<IconLogin2 size={22} aria-hidden />}
            >
              {t('welcome.signIn')}
            </Button>
            <p className={classes['help']}>{t('welcome.signInHelp')}</p>
            <p>
              <Link to="/lieux" className={classes['find']}>
                <IconMapSearch size={22} stroke={1.75} aria-hidden />
                {t('welcome.find')}
              </Link>
            </p>
          </div>
          <Footbridge />
        </div>
        <h2 className={classes['how']}>{t('welcome.how')}</h2>
        <ol className={classes['steps']}>
          {STEPS.map(({ key, icon: Sign }) => (
            <li key={key}>
              <span className={classes['sign']}>
                <Sign size={28} stroke={1.5} aria-hidden />
              </span>
              <h3>{t(`welcome.steps.${key}.title`)}</h3>
              <p>{t(`welcome.steps.${key}.text`)}</p>
            </li>
          ))}
        </ol>
        <Panel title={t('welcome.promise.title')} tone="quiet">
          <p>{t('welcome.promise.text')}</p>
        </Panel>
      </main>
      <Footer />
    </div>
  );
}
