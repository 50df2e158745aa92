import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { reporterActions } from '../../reporting';
import type { Referral } from '../../model';
import type { ReporterAction } from '../../reporting';
import classes from '../receiver-actions/receiver-actions.module.css';
import type { FormProps } from '../receiver-actions/form-props';
import { AppointmentReportForm } from './appointment-report-form';
import { BookingReportForm } from './booking-report-form';
import { ReportForm } from './report-form';

/** For a place that has no member here, the sending team notes what it said. */
export function ReporterActions({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const reports = reporterActions(referral);
  const [opened, setOpened] = useState<ReporterAction>();
  const frame = useRef<HTMLDivElement>(null);

  const close = () => {
    const left = opened;
    setOpened(undefined);
    window.setTimeout(() => {
      const button = frame.current?.querySelector<HTMLElement>(`[data-action="${left ?? ''}"]`);
      (button ?? frame.current)?.focus();
    });
  };

  if (reports.length === 0 && opened === undefined) return null;
  return (
    <div data-print="hide">
      <Panel title={t('reported.actions.title')}>
        <div ref={frame} tabIndex={-1} className={classes['frame']}>
          {opened === undefined ? (
            <div className={classes['form']}>
              <p>{t('reported.actions.lead')}</p>
              <ul className={classes['buttons']}>
                {reports.map((report) => (
                  <li key={report}>
                    <Button
                      data-action={report}
                      variant="outline"
                      onClick={() => {
                        setOpened(report);
                      }}
                    >
                      {t(`reported.actions.${report}`)}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <ReportingForm
              key={opened}
              action={opened}
              referral={referral}
              possible={reports.includes(opened)}
              onDone={(message) => {
                announce(message);
                close();
              }}
              onCancel={close}
            />
          )}
        </div>
      </Panel>
    </div>
  );
}

function ReportingForm({ action, ...form }: FormProps & { readonly action: ReporterAction }) {
  if (action === 'BOOK') return <BookingReportForm {...form} />;
  if (action === 'TELL_APPOINTMENT') return <AppointmentReportForm {...form} />;
  return <ReportForm {...form} report={action} />;
}
