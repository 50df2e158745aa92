import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { PaperButton } from '@/shared/paper/paper-button';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Appointment, Referral } from '../../model';
import classes from './appointments.module.css';
import { inReadingOrder, isAhead, mayTell, needsWord, toneOfAppointment } from './model';
import { TellAppointment } from './tell-appointment';

/** The appointments of a referral: the place tells how each went, the sending team reads it. */
export function Appointments({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  if (referral.appointments.length === 0) return null;
  return (
    <Panel title={t('appointments.title')}>
      <ul className={classes['list']} role="list">
        {inReadingOrder(referral.appointments).map((appointment) => (
          <Line key={appointment.id} appointment={appointment} referral={referral} />
        ))}
      </ul>
    </Panel>
  );
}

interface LineProps {
  readonly appointment: Appointment;
  readonly referral: Referral;
}

function Line({ appointment, referral }: LineProps) {
  const { t } = useTranslation('referral');
  const now = new Date();
  const { startsAt, minutes, spot, state } = appointment;
  const day = describeDate(startsAt, now, locale()).day;
  const possible = mayTell(appointment, referral, now);
  return (
    <li className={classes['line']}>
      <p className={classes['when']}>
        <strong>
          <DateText at={startsAt} />
        </strong>
        <StatusBadge tone={toneOfAppointment(state)}>{t(`appointments.state.${state}`)}</StatusBadge>
      </p>
      <p className={classes['quiet']}>
        {t('appointments.minutes', { count: minutes })}
        {spot !== undefined && <span> · {t('appointments.spot', { spot })}</span>}
      </p>
      {possible.includes('held') && needsWord(appointment, now) && <p>{t('appointments.needsWord')}</p>}
      {possible.length > 0 && (
        <TellAppointment referral={referral.id} appointment={appointment.id} day={day} possible={possible} />
      )}
      {isAhead(appointment, now) && referral.endedAt === undefined && (
        <div className={classes['take']}>
          <PaperButton
            variant="subtle"
            label={t('appointments.agenda')}
            accessibleLabel={t('appointments.agendaFor', { day })}
            paper={{ kind: 'appointment-calendar', referral: referral.id, appointment: appointment.id }}
          />
          <PaperButton
            variant="subtle"
            label={t('appointments.print')}
            accessibleLabel={t('appointments.printFor', { day })}
            paper={{ kind: 'appointment-slip', referral: referral.id, appointment: appointment.id }}
          />
        </div>
      )}
    </li>
  );
}
