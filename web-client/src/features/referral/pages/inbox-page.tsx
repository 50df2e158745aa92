import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { FindAgain } from '../components/find-again';
import { InboxPile, NewOnes } from '../components/inbox/inbox-pile';
import { PileTabs } from '../components/inbox/pile-tabs';
import { pileOf } from '../components/inbox/model';
import classes from '../components/inbox/inbox.module.css';

/** What the acting team's places received, by stage; the address carries the stage. */
export function InboxPage() {
  const { t } = useTranslation('referral');
  const { acting } = useSession();
  const [search] = useSearchParams();
  const pile = pileOf(search.get('etape'));

  if (acting?.receives !== true) {
    return (
      <>
        <PageTitle title={t('inbox.title')} />
        <Panel title={t('inbox.noPlace.title')}>
          <Empty>{t('inbox.noPlace.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('inbox.title')} lead={t('inbox.lead')} />
      <div className={classes['find']}>
        <FindAgain by="REFERENCE" />
      </div>
      <PileTabs current={pile} />
      {pile === 'NEEDS_ME' ? <NewOnes /> : <InboxPile key={pile} pile={pile} />}
    </>
  );
}
