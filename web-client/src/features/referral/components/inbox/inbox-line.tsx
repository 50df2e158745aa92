import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs';
import IconMailOpened from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay, describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { DateText } from '@/shared/ui/date-text';
import { StatusBadge } from '@/shared/ui/status-badge';
import { toneOfReferral, unbroken } from '../../model';
import type { ReferralSummary } from '../../model';
import { appointmentWords } from '../appointments/model';
import { ClaimBadge, ClaimButton } from '../claim';
import { helpOf } from '../help-of';
import { ageOf, expectedWords, mayHaveCome } from './model';
import classes from './inbox.module.css';

/** One referral as the place needs it: how old, how urgent, which help, from where, for which place, what next. */
export function InboxLine({ line }: { readonly line: ReferralSummary }) {
  const { t } = useTranslation('referral');
  const now = new Date();
  const address = `/mises-en-relation/${line.id}`;
  const help = helpOf(line, t);
  const age = ageOf(line);
  const expected = expectedWords(line.nextStep, calendarDay(now));
  const by = describeDate(line.nextStep.by ?? '', now, locale());
  return (
    <li className={classes['line']} data-urgent={line.urgent}>
      <div className={classes['words']}>
        <p className={classes['signs']}>
          {line.urgent && (
            <StatusBadge tone="follow-up" icon={IconAlertTriangle}>
              {t('inbox.line.urgent')}
            </StatusBadge>
          )}
          {line.status === 'SENT' ? (
            !line.read && (
              <StatusBadge tone="neutral" icon={IconMailOpened}>
                {t('inbox.line.unread')}
              </StatusBadge>
            )
          ) : (
            <StatusBadge tone={toneOfReferral(line)}>{t(`codes.status.${line.status}`)}</StatusBadge>
          )}
          {line.asked && (
            <StatusBadge tone="follow-up" icon={IconHelp}>
              {t('question.badge')}
            </StatusBadge>
          )}
          <ClaimBadge claim={line.claim} />
          <span className={classes['age']}>
            {t(`inbox.line.${age.words}`, { when: describeDate(age.at, now, locale()).relative })}
          </span>
        </p>
        <h3 className={classes['help']}>{help}</h3>
        {line.outcome !== undefined && <p>{t(`codes.outcome.${line.outcome}`)}</p>}
        {line.declineReason !== undefined && <p>{t(`codes.declineReason.${line.declineReason}`)}</p>}
        <p className={classes['facts']}>
          <span className={classes['fact']}>
            <IconMapPin size={18} stroke={1.75} aria-hidden />
            {t('inbox.line.lives', { commune: line.communeName })}
          </span>
          <span>{t('inbox.line.from', { team: line.senderTeam })}</span>
          {line.placeName !== undefined && <span>{t('inbox.line.at', { place: line.placeName })}</span>}
        </p>
        {line.appointment !== undefined && line.appointment.state !== 'CANCELLED' && (
          <p>
            {t(`appointments.line.${appointmentWords(line.appointment, now)}`)}{' '}
            <DateText at={line.appointment.startsAt} />
          </p>
        )}
        {line.nextStep.kind !== 'NOTHING' && (
          <p className={classes['next']}>
            <strong>{t('inbox.line.next')}</strong> {t(`receiverNext.${line.nextStep.kind}`)}{' '}
            {expected !== undefined && (
              <span>{t(`inbox.line.${expected}`, { day: by.day, relative: by.relative })}</span>
            )}
          </p>
        )}
      </div>
      <div className={classes['actions']} data-print="hide">
        <Button
          component={Link}
          to={address}
          variant="outline"
          aria-label={t('inbox.line.openLabel', { help, reference: line.reference })}
        >
          {t('inbox.line.open')}
        </Button>
        <ClaimButton referral={line} label={`${help}, ${line.reference}`} />
        {mayHaveCome(line) && (
          <Button
            component={Link}
            to={`${address}?faire=venue`}
            variant="subtle"
            aria-label={t('inbox.line.cameLabel', { help, reference: line.reference })}
          >
            {t('inbox.line.came')}
          </Button>
        )}
        <span className={classes['reference']} translate="no">
          {unbroken(line.reference)}
        </span>
      </div>
    </li>
  );
}
