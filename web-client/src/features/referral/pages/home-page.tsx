import { Button } from '@mantine/core';
import IconMapSearch from '@tabler/icons-react/dist/esm/icons/IconMapSearch.mjs';
import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { SentPiles } from '../components/sent-pile';
import classes from './home-page.module.css';

/** « Accueil » of those who refer: what needs them first, then what waits, goes on and ended. */
export function HomePage() {
  const { t } = useTranslation('referral');
  const { displayName, acting } = useSession();
  return (
    <>
      <PageTitle
        title={t('home.greeting', { name: displayName })}
        {...(acting === undefined
          ? {}
          : { lead: t('home.lead', { team: acting.teamName, organisation: acting.organisationName }) })}
        actions={
          <>
            <Button
              component={Link}
              to="/mettre-en-relation"
              size="lg"
              leftSection={<IconSend size={22} aria-hidden />}
            >
              {t('home.refer')}
            </Button>
            <Button
              component={Link}
              to="/faire-le-point"
              size="lg"
              variant="outline"
              leftSection={<IconMessages size={22} aria-hidden />}
            >
              {t('home.assess')}
            </Button>
            <Button
              component={Link}
              to="/lieux"
              size="lg"
              variant="outline"
              leftSection={<IconMapSearch size={22} aria-hidden />}
            >
              {t('home.find')}
            </Button>
          </>
        }
      />
      <SentPiles />
      <p className={classes['doubt']}>
        <Link to="/fiches">
          <IconNotebook size={20} stroke={1.75} aria-hidden />
          {t('home.doubt')}
        </Link>
      </p>
    </>
  );
}
