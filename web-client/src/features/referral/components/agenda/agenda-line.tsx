import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { StatusBadge } from '@/shared/ui/status-badge';
import { unbroken } from '../../model';
import { mayTell, toneOfAppointment } from '../appointments/model';
import { TellAppointment } from '../appointments/tell-appointment';
import { ClaimBadge } from '../claim';
import { helpOf } from '../help-of';
import type { AgendaLine as Line } from './model';
import classes from './agenda.module.css';

interface AgendaLineProps {
  readonly line: Line;
  /** Where the day is not that of the heading above. */
  readonly withDay?: boolean;
  readonly withPlace: boolean;
}

/** One appointment: when and where, for which help, who deals with it, what to prepare while it is still to come. */
export function AgendaLine({ line, withDay = false, withPlace }: AgendaLineProps) {
  const { t } = useTranslation('referral');
  const { appointment, referral, waitsForWord } = line;
  const now = new Date();
  const { day, time } = describeDate(appointment.startsAt, now, locale());
  const help = helpOf(referral, t);
  const when = withDay ? t('agenda.at', { day, time }) : time;
  return (
    <li className={classes['line']} data-off={appointment.state === 'CANCELLED' || undefined}>
      <p className={classes['when']}>
        <time dateTime={appointment.startsAt}>
          {withDay && <span className={classes['day']}>{day} </span>}
          {time}
        </time>
        <span className={classes['quiet']}>{t('appointments.minutes', { count: appointment.minutes })}</span>
      </p>
      <div className={classes['words']}>
        <h3 className={classes['help']}>
          <Link
            to={`/mises-en-relation/${referral.id}`}
            aria-label={t('agenda.open', { help, when, reference: unbroken(referral.reference) })}
          >
            {help}
          </Link>
        </h3>
        <Signs line={line} />
        <p className={classes['facts']}>
          <span>{t('inbox.line.lives', { commune: referral.communeName })}</span>
          {appointment.spot !== undefined && (
            <span>{t('appointments.spot', { spot: appointment.spot })}</span>
          )}
          {withPlace && referral.placeName !== undefined && (
            <span>{t('inbox.line.at', { place: referral.placeName })}</span>
          )}
          <span className={classes['quiet']} translate="no">
            {unbroken(referral.reference)}
          </span>
        </p>
        {appointment.state === 'BOOKED' && !waitsForWord && <Prepare line={line} />}
        {waitsForWord && (
          <TellAppointment
            referral={referral.id}
            appointment={appointment.id}
            day={t('agenda.at', { day, time })}
            possible={mayTell(appointment, { sides: ['RECEIVER'], status: referral.status }, now).filter(
              // Nobody comes here to call off what is over; the referral itself still may.
              (told) => told !== 'cancelled',
            )}
          />
        )}
      </div>
    </li>
  );
}

function Signs({ line: { appointment, referral } }: { readonly line: Line }) {
  const { t } = useTranslation('referral');
  const { state } = appointment;
  return (
    <p className={classes['signs']}>
      {state !== 'BOOKED' && (
        <StatusBadge tone={toneOfAppointment(state)}>{t(`appointments.state.${state}`)}</StatusBadge>
      )}
      {referral.urgent && state === 'BOOKED' && (
        <StatusBadge tone="follow-up" icon={IconAlertTriangle}>
          {t('inbox.line.urgent')}
        </StatusBadge>
      )}
      {referral.status === 'SENT' && <StatusBadge tone="waiting">{t('agenda.notAnswered')}</StatusBadge>}
      {referral.asked && (
        <StatusBadge tone="follow-up" icon={IconHelp}>
          {t('question.badge')}
        </StatusBadge>
      )}
      {referral.claim === undefined && state === 'BOOKED' ? (
        <span className={classes['quiet']}>{t('agenda.nobody')}</span>
      ) : (
        <ClaimBadge claim={referral.claim} />
      )}
    </p>
  );
}

function Prepare({ line: { referral } }: { readonly line: Line }) {
  const { t } = useTranslation('referral');
  const { orientationType } = referral;
  if (orientationType === 'NO_REFERRAL_NEEDED' || orientationType === 'NOT_ENOUGH_INFORMATION') return null;
  return <p className={classes['prepare']}>{t(`receiver.prepare.${orientationType}`)}</p>;
}
