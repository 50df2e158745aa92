import { Button } from '@mantine/core';
import IconWifiOff from '@tabler/icons-react/dist/esm/icons/IconWifiOff.mjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import classes from './new-referral.module.css';

interface WaitingToLeaveProps {
  readonly trying: boolean;
  readonly onTry: () => void;
  readonly onCallOff: () => void;
}

/** « Envoyer » was pressed without a network: what happens by itself, and what one may still do. */
export function WaitingToLeave({ trying, onTry, onCallOff }: WaitingToLeaveProps) {
  const { t } = useTranslation('referral');
  const announce = useAnnounce();
  const text = t('newReferral.waiting.text');
  useEffect(() => {
    announce(text);
  }, [announce, text]);
  return (
    <Panel
      tone="follow-up"
      title={t('newReferral.waiting.title')}
      aside={<IconWifiOff size={26} stroke={1.5} aria-hidden />}
    >
      <p>{text}</p>
      <p className={classes['aside']}>{t('newReferral.waiting.once')}</p>
      <div className={classes['actions']}>
        <Button variant="outline" loading={trying} onClick={onTry}>
          {t('newReferral.waiting.tryNow')}
        </Button>
        <Button variant="subtle" disabled={trying} onClick={onCallOff}>
          {t('newReferral.waiting.callOff')}
        </Button>
      </div>
    </Panel>
  );
}
