import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '@/shared/session/session';
import { PageTitle } from '@/shared/ui/page-title';
import { NotYours } from '../components/not-yours';
import { Report } from '../components/report';
import classes from '../components/statistics.module.css';

/** The figures of all places of an organisation together, for its managers. */
export function OrganisationStatisticsPage() {
  const { t } = useTranslation('statistics');
  const { id = '' } = useParams();
  const { offices, permissions } = useSession();
  const office = offices.find(
    ({ organisationId }) => permissions.has('manage-organisation') && organisationId === id,
  );
  if (office === undefined) return <NotYours kind="organisation" />;
  return (
    <>
      <PageTitle
        title={
          office.organisationName === undefined
            ? t('title.organisation')
            : t('title.placeNamed', { name: office.organisationName })
        }
        lead={t('lead')}
      />
      <div className={classes['page']}>
        <Report key={id} whose={{ kind: 'organisation', id }} />
        <p>
          <Link to="/equipe">{t('back.organisation')}</Link>
        </p>
      </div>
    </>
  );
}
