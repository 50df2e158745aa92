import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { NotYours } from '../components/not-yours';
import { PublishedReport } from '../components/published-report';
import classes from '../components/statistics.module.css';

/** What is published of a territory, for its coordinator. */
export function TerritoryStatisticsPage() {
  const { t } = useTranslation('statistics');
  const { territoryCode } = useSession();
  const may = useMay('view-territory');
  if (!may || territoryCode === undefined) return <NotYours kind="territory" />;
  return (
    <>
      <PageTitle title={t('title.territory')} lead={t('published.lead')} />
      <div className={classes['page']}>
        <PublishedReport territory={territoryCode} />
        <p>
          <Link to="/territoire">{t('back.territory')}</Link>
        </p>
      </div>
    </>
  );
}
