import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useRemoveSession, useRemoveStop } from '../../care-queries';
import { readableTime } from '../../opening-hours';
import type { Agenda } from './model';
import { AddSession, AddStop } from './visit-forms';
import classes from './care.module.css';

interface VisitsProps {
  readonly id: string;
  readonly agenda: Agenda;
  readonly travels: boolean;
}

/** Who comes to hold sessions here, and where a travelling place stops. */
export function VisitsSection({ id, agenda, travels }: VisitsProps) {
  const { t } = useTranslation('network');
  const removeSession = useRemoveSession(id);
  const removeStop = useRemoveStop(id);
  const now = new Date();
  const day = (iso: string) => describeDate(iso, now, locale()).day;
  const time = (text: string) => readableTime(text, locale());
  const sessions = agenda.sessions.map((session) => ({
    id: session.id,
    line: t('care.session.line', {
      who: session.heldBy,
      from: time(session.startsAt),
      to: time(session.endsAt),
    }),
    more:
      session.nextDays.length === 0
        ? t('care.session.over')
        : t('care.session.next', { days: session.nextDays.map(day).join(', ') }),
  }));
  const stops = agenda.stops.map((stop) => ({
    id: stop.id,
    line: t('care.stop.line', {
      day: day(stop.day),
      from: time(stop.startsAt),
      to: time(stop.endsAt),
      commune: stop.communeName,
      spot: stop.spot,
    }),
    more: '',
  }));
  return (
    <div className={classes['stack']}>
      <h3>{t('care.session.title')}</h3>
      <Lines
        lines={sessions}
        none={t('care.session.none')}
        onRemove={(session) => {
          removeSession.mutate(session);
        }}
      />
      {removeSession.isError && <ProblemNotice error={removeSession.error} />}
      <AddSession id={id} />
      {(travels || stops.length > 0) && (
        <>
          <h3>{t('care.stop.title')}</h3>
          <Lines
            lines={stops}
            none={t('care.stop.none')}
            onRemove={(stop) => {
              removeStop.mutate(stop);
            }}
          />
          {removeStop.isError && <ProblemNotice error={removeStop.error} />}
          <AddStop id={id} />
        </>
      )}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly { readonly id: string; readonly line: string; readonly more: string }[];
  readonly none: string;
  readonly onRemove: (id: string) => void;
}

function Lines({ lines, none, onRemove }: LinesProps) {
  const { t } = useTranslation('network');
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className={classes['lines']} role="list">
      {lines.map(({ id, line, more }) => (
        <li key={id} className={classes['line']}>
          <span>
            {line}
            {more !== '' && (
              <>
                <br />
                <span className={classes['quiet']}>{more}</span>
              </>
            )}
          </span>
          <Button
            variant="subtle"
            aria-label={t('care.mine.nameOf', { action: t('care.absence.remove'), name: line })}
            onClick={() => {
              onRemove(id);
            }}
          >
            {t('care.absence.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
