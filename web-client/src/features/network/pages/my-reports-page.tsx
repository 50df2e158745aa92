import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import { PageTitle } from '@/shared/ui/page-title';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Tone } from '@/shared/ui/status-badge';
import { useMyReports } from '../care-queries';
import type { ErrorReport } from '../components/care/model';
import classes from '../components/care/care.module.css';

const TONES: Record<NonNullable<ErrorReport['outcome']> | 'OPEN', Tone> = {
  OPEN: 'waiting',
  FIXED: 'done',
  NOT_AN_ERROR: 'stopped',
};

/** « Mes signalements »: what one reported, and what became of it. */
export function MyReportsPage() {
  const { t } = useTranslation('network');
  const reports = useMyReports(true);
  return (
    <>
      <PageTitle title={t('care.myReports.title')} lead={t('care.myReports.lead')} />
      <StateCard
        query={reports}
        isEmpty={(mine) => mine.length === 0}
        empty={
          <Empty
            action={
              <Button component={Link} to="/lieux" variant="outline">
                {t('search.title')}
              </Button>
            }
          >
            {t('care.myReports.empty')}
          </Empty>
        }
      >
        {(mine) => (
          <ul className={classes['lines']} role="list">
            {mine.map((report) => (
              <li key={report.id} className={classes['line']}>
                <OneReport report={report} />
              </li>
            ))}
          </ul>
        )}
      </StateCard>
    </>
  );
}

function OneReport({ report }: { readonly report: ErrorReport }) {
  const { t } = useTranslation('network');
  const outcome = report.outcome ?? 'OPEN';
  return (
    <div className={classes['words']}>
      <p>
        <Link to={`/lieux/${report.placeId}`}>{report.placeName}</Link>
      </p>
      <p>
        <strong>{t(`care.report.code.${report.wrong}`)}</strong>
        {report.note !== undefined && <> · « {report.note} »</>}
      </p>
      <p>
        <StatusBadge tone={TONES[outcome]}>{t(`care.myReports.outcome.${outcome}`)}</StatusBadge>
      </p>
      <p className={classes['quiet']}>
        {t('care.myReports.sent')} <DateText at={report.reportedAt} />
        {report.closedAt !== undefined && (
          <>
            {' · '}
            {t('care.myReports.closed')} <DateText at={report.closedAt} />
          </>
        )}
      </p>
      {outcome === 'OPEN' && <p className={classes['quiet']}>{t('care.myReports.next')}</p>}
    </div>
  );
}
