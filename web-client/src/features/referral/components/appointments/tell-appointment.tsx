import { Button } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useTellAppointment } from '../../facts';
import type { Told } from '../../facts';
import classes from './appointments.module.css';

interface TellAppointmentProps {
  readonly referral: string;
  readonly appointment: string;
  /** Tells the buttons of several appointments apart. */
  readonly day: string;
  readonly possible: readonly Told[];
}

/** How it went, told once: that the person came in one tap, what others are told of after a question. */
export function TellAppointment({ referral, appointment, day, possible }: TellAppointmentProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const tell = useTellAppointment(referral, appointment);
  const held = () => {
    tell.mutate('held', {
      onSuccess: () => {
        announce(t('appointments.heldSaid'));
      },
    });
  };
  return (
    <div className={classes['tell']} data-print="hide">
      {possible.includes('held') && (
        <Button
          variant="outline"
          aria-label={t('appointments.heldLabel', { day })}
          leftSection={<IconCheck size={20} aria-hidden />}
          loading={tell.isPending && tell.variables === 'held'}
          onClick={held}
        >
          {t('appointments.held')}
        </Button>
      )}
      {possible.includes('missed') && (
        <ConfirmAction
          label={t('appointments.missed')}
          accessibleLabel={t('appointments.missedLabel', { day })}
          title={t('appointments.missedTitle')}
          confirmLabel={t('appointments.missed')}
          onConfirm={async () => {
            await tell.mutateAsync('missed');
            announce(t('appointments.missedSaid'));
          }}
        >
          <p>{t('appointments.missedText')}</p>
        </ConfirmAction>
      )}
      {possible.includes('cancelled') && (
        <ConfirmAction
          label={t('appointments.cancel')}
          accessibleLabel={t('appointments.cancelLabel', { day })}
          title={t('appointments.cancelTitle')}
          confirmLabel={t('appointments.cancel')}
          onConfirm={async () => {
            await tell.mutateAsync('cancelled');
            announce(t('appointments.cancelSaid'));
          }}
        >
          <p>{t('appointments.cancelText')}</p>
        </ConfirmAction>
      )}
      {tell.error !== null && tell.variables === 'held' && (
        <ProblemNotice error={tell.error} onRetry={held} />
      )}
    </div>
  );
}
