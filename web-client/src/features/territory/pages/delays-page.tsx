import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { Panel } from '@/shared/ui/panel';
import { StateCard } from '@/shared/ui/state-card';
import { DelaysForm } from '../components/delays-form';
import classes from '../components/territories.module.css';
import { useDelays } from '../delays-queries';

/** When who is reminded, chosen by the territory's coordinator within bounds. */
export function DelaysPage() {
  const { t } = useTranslation('territory');
  const { territoryCode } = useSession();
  const may = useMay('view-territory');
  if (!may || territoryCode === undefined) {
    return (
      <>
        <PageTitle title={t('delays.title')} />
        <Panel title={t('notYours.title')}>
          <Empty>{t('notYours.text')}</Empty>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageTitle title={t('delays.title')} lead={t('delays.lead')} />
      <div className={classes['page']}>
        <Delays territory={territoryCode} />
        <p>
          <Link to="/territoire">{t('delays.back')}</Link>
        </p>
      </div>
    </>
  );
}

function Delays({ territory }: { readonly territory: string }) {
  const { t } = useTranslation('territory');
  const delays = useDelays(territory);
  return (
    <StateCard query={delays} title={t('delays.now')} lines={10}>
      {({ data, etag }) => <DelaysForm territory={territory} delays={data} etag={etag ?? ''} />}
    </StateCard>
  );
}
