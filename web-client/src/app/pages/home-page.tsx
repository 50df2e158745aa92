import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';

export function HomePage() {
  const { t } = useTranslation('app');
  const { displayName, acting, permissions } = useSession();
  return (
    <>
      <PageTitle
        title={t('home.greeting', { name: displayName })}
        {...(acting === undefined
          ? {}
          : { lead: t('home.lead', { team: acting.teamName, organisation: acting.organisationName }) })}
      />
      <Panel>
        <Empty>{permissions.size === 0 ? t('home.noTeam') : t('home.nothing')}</Empty>
      </Panel>
    </>
  );
}
