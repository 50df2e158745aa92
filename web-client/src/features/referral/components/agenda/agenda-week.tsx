import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { Empty } from '@/shared/ui/empty';
import { Panel } from '@/shared/ui/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StateCard } from '@/shared/ui/state-card';
import { StatusBadge } from '@/shared/ui/status-badge';
import { addressOf as addressOfPile } from '../inbox/model';
import { AgendaLine } from './agenda-line';
import { daysOf, placesOf, untoldOf } from './model';
import type { AgendaDay, AgendaWeek as Week } from './model';
import type { useAgendaWeek } from './queries';
import classes from './agenda.module.css';

/** A week, day by day; before all what nobody said a word of. */
export function AgendaWeek({ query }: { readonly query: ReturnType<typeof useAgendaWeek> }) {
  const { t } = useTranslation('referral');
  if (query.data === undefined) {
    return (
      <StateCard query={query} lines={8}>
        {() => null}
      </StateCard>
    );
  }
  const week = query.data;
  const today = calendarDay(new Date());
  const severalPlaces = placesOf([...week.untoldBefore, ...week.appointments]) > 1;
  return (
    <div className={classes['days']}>
      {query.error !== null && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      <Untold week={week} withPlace={severalPlaces} />
      {week.appointments.length === 0 ? (
        <Panel>
          <Empty>{t('agenda.emptyWeek')}</Empty>
        </Panel>
      ) : (
        daysOf(week, today).map((day) => <Day key={day.day} day={day} withPlace={severalPlaces} />)
      )}
    </div>
  );
}

function Untold({ week, withPlace }: { readonly week: Week; readonly withPlace: boolean }) {
  const { t } = useTranslation('referral');
  const lines = untoldOf(week);
  const more = week.untoldBeforeTotal - week.untoldBefore.length;
  if (lines.length === 0) return null;
  return (
    <Panel title={t('agenda.untold')} tone="follow-up">
      <ul className={classes['lines']} role="list">
        {lines.map((line) => (
          <AgendaLine key={line.appointment.id} line={line} withDay withPlace={withPlace} />
        ))}
      </ul>
      {more > 0 && (
        <p className={classes['more']}>
          <Link to={addressOfPile('TODAY')}>{t('agenda.moreUntold', { count: more })}</Link>
        </p>
      )}
    </Panel>
  );
}

function Day({ day, withPlace }: { readonly day: AgendaDay; readonly withPlace: boolean }) {
  const { t } = useTranslation('referral');
  const id = useId();
  const { day: title, relative } = describeDate(day.day, new Date(), locale());
  const { isToday, lines, saidFirst } = day;
  if (!isToday && lines.length === 0) {
    return (
      <section className={classes['emptyDay']} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{saidFirst > 0 ? t('agenda.saidFirst', { count: saidFirst }) : t('agenda.emptyDay')}</p>
      </section>
    );
  }
  return (
    <Panel
      title={title}
      aside={
        isToday ? (
          <StatusBadge tone="going">{t('agenda.today')}</StatusBadge>
        ) : (
          <span className={classes['quiet']}>{relative}</span>
        )
      }
    >
      {lines.length > 0 && (
        <ul className={classes['lines']} role="list">
          {lines.map((line) => (
            <AgendaLine key={line.appointment.id} line={line} withPlace={withPlace} />
          ))}
        </ul>
      )}
      {lines.length === 0 && saidFirst === 0 && <p className={classes['quiet']}>{t('agenda.emptyDay')}</p>}
      {saidFirst > 0 && <p className={classes['more']}>{t('agenda.saidFirst', { count: saidFirst })}</p>}
    </Panel>
  );
}
