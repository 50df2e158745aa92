import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageTitle } from '@/shared/ui/page-title';
import { Report } from '../components/report';
import classes from '../components/statistics.module.css';
import { usePlaceName } from '../queries';

/** « Les chiffres du lieu »: for its team and its managers; the server says to whom. */
export function PlaceStatisticsPage() {
  const { t } = useTranslation('statistics');
  const { id = '' } = useParams();
  const name = usePlaceName(id).data;
  return (
    <>
      <PageTitle
        title={name === undefined ? t('title.place') : t('title.placeNamed', { name })}
        lead={t('lead')}
      />
      <div className={classes['page']}>
        <Report key={id} whose={{ kind: 'place', id }} />
        <p>
          <Link to={`/lieux/${id}`}>{t('back.place')}</Link>
        </p>
      </div>
    </>
  );
}
