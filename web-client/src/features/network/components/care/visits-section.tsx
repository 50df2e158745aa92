import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useRemoveSession, useRemoveStop } from '../../care-queries';
import { readableTime } from '../../opening-hours';
import type { Agenda } from './model';
import { SessionForm } from './session-form';
import { StopForm } from './stop-form';
import { VisitLines } from './visit-lines';
import classes from './care.module.css';

interface VisitsProps {
  readonly id: string;
  readonly agenda: Agenda;
  readonly travels: boolean;
}

/** Who comes to hold sessions here, and where a travelling place stops. */
export function VisitsSection({ id, agenda, travels }: VisitsProps) {
  return (
    <div className={classes['stack']}>
      <Sessions id={id} sessions={agenda.sessions} />
      {(travels || agenda.stops.length > 0) && <Stops id={id} stops={agenda.stops} />}
    </div>
  );
}

interface SessionsProps {
  readonly id: string;
  readonly sessions: Agenda['sessions'];
}

function Sessions({ id, sessions }: SessionsProps) {
  const { t } = useTranslation('network');
  const remove = useRemoveSession(id);
  const [added, setAdded] = useState(0);
  return (
    <>
      <h3>{t('care.session.title')}</h3>
      <VisitLines
        visits={sessions.map((session) => ({
          id: session.id,
          line: t('care.session.line', {
            who: session.heldBy,
            from: readable(session.startsAt),
            to: readable(session.endsAt),
          }),
          more: [
            t('care.session.everyWeeks', { count: session.everyWeeks }),
            ...(session.byAppointment ? [t('care.session.appointment')] : []),
            session.nextDays.length === 0
              ? t('care.session.over')
              : t('care.session.next', { days: session.nextDays.map(dayOf).join(', ') }),
          ].join(' · '),
          form: (close) => <SessionForm placeId={id} session={session} onDone={close} onCancel={close} />,
        }))}
        none={t('care.session.none')}
        onRemove={(session) => {
          remove.mutate(session);
        }}
      />
      {remove.isError && <ProblemNotice error={remove.error} />}
      <h4>{t('care.session.new')}</h4>
      <SessionForm
        key={added}
        placeId={id}
        onDone={() => {
          setAdded(added + 1);
        }}
      />
    </>
  );
}

interface StopsProps {
  readonly id: string;
  readonly stops: Agenda['stops'];
}

function Stops({ id, stops }: StopsProps) {
  const { t } = useTranslation('network');
  const remove = useRemoveStop(id);
  const [added, setAdded] = useState(0);
  return (
    <>
      <h3>{t('care.stop.title')}</h3>
      <VisitLines
        visits={stops.map((stop) => ({
          id: stop.id,
          line: t('care.stop.line', {
            day: dayOf(stop.day),
            from: readable(stop.startsAt),
            to: readable(stop.endsAt),
            commune: stop.communeName,
            spot: stop.spot,
          }),
          form: (close) => <StopForm placeId={id} stop={stop} onDone={close} onCancel={close} />,
        }))}
        none={t('care.stop.none')}
        onRemove={(stop) => {
          remove.mutate(stop);
        }}
      />
      {remove.isError && <ProblemNotice error={remove.error} />}
      <h4>{t('care.stop.new')}</h4>
      <StopForm
        key={added}
        placeId={id}
        onDone={() => {
          setAdded(added + 1);
        }}
      />
    </>
  );
}

function dayOf(iso: string): string {
  return describeDate(iso, new Date(), locale()).day;
}

function readable(time: string): string {
  return readableTime(time, locale());
}
