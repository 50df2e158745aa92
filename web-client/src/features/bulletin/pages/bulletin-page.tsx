import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { ContactsCard } from '../components/contacts-card';
import { EntriesCard } from '../components/entries-card';
import classes from '../components/bulletin.module.css';
import { KINDS } from '../model';
import { useBulletin } from '../queries';

/** What whoever works in a territory should know; its coordinator changes it where it stands. */
export function BulletinPage() {
  const { t } = useTranslation('bulletin');
  const { territoryCode } = useSession();
  const may = useMay('search-network');
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      {!may || territoryCode === undefined ? (
        <Panel title={t('notYours.title')}>
          <Empty>{t('notYours.text')}</Empty>
        </Panel>
      ) : (
        <Told territory={territoryCode} />
      )}
    </>
  );
}

function Told({ territory }: { readonly territory: string }) {
  const bulletin = useBulletin(territory);
  if (bulletin.data === undefined) {
    return (
      <StateCard query={bulletin} lines={12}>
        {() => null}
      </StateCard>
    );
  }
  return (
    <div className={classes['page']}>
      <ContactsCard bulletin={bulletin.data} />
      {KINDS.map((kind) => (
        <EntriesCard key={kind} bulletin={bulletin.data} kind={kind} />
      ))}
    </div>
  );
}
