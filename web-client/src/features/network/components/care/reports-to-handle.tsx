import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useAnnounce } from '@/shared/ui/announcer';
import { Empty } from '@/shared/ui/empty';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import { useCloseReport, useReports } from '../../care-queries';
import type { ErrorReport } from './model';
import classes from './care.module.css';

/** The reported errors that have reached whoever looks, each with its two possible ends. */
export function ReportsToHandle() {
  const { t } = useTranslation('network');
  const reports = useReports();
  return (
    <StateCard
      query={reports}
      title={t('care.reports.title')}
      isEmpty={(found) => found.length === 0}
      empty={<Empty>{t('care.reports.empty')}</Empty>}
    >
      {(found) => (
        <ul className={classes['lines']} role="list">
          {found.map((report) => (
            <ReportLine key={report.id} report={report} />
          ))}
        </ul>
      )}
    </StateCard>
  );
}

function ReportLine({ report }: { readonly report: ErrorReport }) {
  const { t } = useTranslation('network');
  const announce = useAnnounce();
  const close = useCloseReport(report.id);
  const end = (outcome: 'FIXED' | 'NOT_AN_ERROR') => {
    close.mutate(outcome, {
      onSuccess: () => {
        announce(t('care.reports.closed'));
      },
    });
  };
  const named = (action: string) => t('care.mine.nameOf', { action, name: report.placeName });
  return (
    <li>
      <p>
        <Link to={`/mes-lieux/${report.placeId}`}>{report.placeName}</Link> :{' '}
        <strong>{t(`care.report.code.${report.wrong}`)}</strong>
        {report.note !== undefined && <> — « {report.note} »</>}
      </p>
      <p className={classes['quiet']}>
        {t('care.reports.on', { day: describeDate(report.reportedAt, new Date(), locale()).day })}
      </p>
      {close.isError && <ProblemNotice error={close.error} />}
      <div className={classes['actions']}>
        <Button
          variant="outline"
          loading={close.isPending}
          aria-label={named(t('care.reports.fixed'))}
          onClick={() => {
            end('FIXED');
          }}
        >
          {t('care.reports.fixed')}
        </Button>
        <Button
          variant="subtle"
          disabled={close.isPending}
          aria-label={named(t('care.reports.notAnError'))}
          onClick={() => {
            end('NOT_AN_ERROR');
          }}
        >
          {t('care.reports.notAnError')}
        </Button>
      </div>
    </li>
  );
}
