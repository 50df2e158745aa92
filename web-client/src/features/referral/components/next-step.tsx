import IconCalendarTime from '@tabler/icons-react/dist/esm/icons/IconCalendarTime.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/date-text';
import { Panel } from '@/shared/ui/panel';
import { reasonOf } from '../history-model';
import { isLate, nextAppointment, turnOf } from '../model';
import { isToReport } from '../reporting';
import type { Referral } from '../model';
import classes from './next-step.module.css';

/** Whose turn it is, to do what, by when; or how it ended and why. */
export function NextStep({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const { nextStep, sides, silent, outcome } = referral;
  const turn = turnOf(nextStep, sides);
  const receiver = !sides.includes('SENDER');
  const reason = reasonOf(referral);
  const appointment = nextAppointment(referral, new Date());
  return (
    <Panel title={t('referral.next.title')} tone={turn === 'mine' || silent ? 'follow-up' : 'plain'}>
      <div className={classes['whole']}>
        {outcome !== undefined && (
          <Told
            title={t(referral.delivered === true ? 'referral.next.delivered' : 'referral.next.notDelivered')}
          >
            {t(`codes.outcome.${outcome}`)}
          </Told>
        )}
        {referral.laterRight !== undefined && (
          <Told title={t('decision.came')}>
            {t(`codes.outcome.${referral.laterRight.right}`)}{' '}
            <span className={classes['day']}>
              {t('decision.saidOn')} <DateText at={referral.laterRight.on} relative={false} />
            </span>
          </Told>
        )}
        {reason !== undefined && (
          <Told title={t('referral.next.why')}>
            {(t as (key: string) => string)(`codes.${reason.group}.${reason.code}`)}
            {referral.reasonText !== undefined && ` ${referral.reasonText}`}
          </Told>
        )}
        {turn !== 'nobody' && (
          <p className={classes['turn']}>
            {t(
              turn === 'mine'
                ? 'referral.next.mine'
                : receiver
                  ? 'referral.next.theirsSender'
                  : 'referral.next.theirs',
            )}
          </p>
        )}
        <p className={classes['what']}>
          {isToReport(referral)
            ? (t as (key: string) => string)(`reported.next.${nextStep.kind}`)
            : t(`${receiver ? 'receiverNext' : 'codes.nextStep'}.${nextStep.kind}`)}
        </p>
        {nextStep.by !== undefined && (
          <p className={classes['when']}>
            <IconCalendarTime size={22} stroke={1.75} aria-hidden />
            <span>
              {t(isLate(nextStep, new Date()) ? 'referral.next.late' : 'referral.next.by')}{' '}
              <strong>
                <DateText at={nextStep.by} />
              </strong>
            </span>
          </p>
        )}
        {appointment !== undefined && (
          <p>
            {t('referral.next.slot')}{' '}
            <strong>
              <DateText at={appointment.startsAt} />
            </strong>
          </p>
        )}
        {silent && !receiver && <p>{t('referral.next.silent')}</p>}
      </div>
    </Panel>
  );
}

function Told({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className={classes['turn']}>{title}</p>
      <p className={classes['what']}>{children}</p>
    </div>
  );
}
