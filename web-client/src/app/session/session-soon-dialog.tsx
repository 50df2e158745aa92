import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface SessionSoonDialogProps {
  readonly expiresAt: Date;
  readonly onStay: () => Promise<void>;
  readonly onClose: () => void;
}

export function SessionSoonDialog({ expiresAt, onStay, onClose }: SessionSoonDialogProps) {
  const { t } = useTranslation('app');
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>();

  const stay = async () => {
    try {
      await onStay();
      announce(t('session.renewed'));
    } catch (refusal) {
      setError(refusal);
    }
  };

  return (
    <Dialog title={t('session.soonTitle')} onClose={onClose}>
      <p>
        {t('session.soonText', { time: describeDate(expiresAt.toISOString(), new Date(), locale()).time })}
      </p>
      {error !== undefined && <ProblemNotice error={error} />}
      <DialogActions>
        <Button data-autofocus onClick={() => void stay()}>
          {t('session.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
