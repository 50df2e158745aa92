import { Button } from '@mantine/core';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMessage from '@tabler/icons-react/dist/esm/icons/IconMessage.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/i18n/phone';
import { Panel } from '@/shared/ui/panel';
import type { Referral } from '../../model';
import classes from './receiver-actions.module.css';

/** What to prepare, and how the person wishes to be reached. */
export function WelcomeWell({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referral');
  const { orientationType, procedureBody, contactChannel, person, profileWords } = referral;
  const prepared = orientationType !== 'NO_REFERRAL_NEEDED' && orientationType !== 'NOT_ENOUGH_INFORMATION';
  const direct = contactChannel === 'PHONE' || contactChannel === 'SMS' || contactChannel === 'EMAIL';
  return (
    <Panel title={t('receiver.prepare.title')} tone="quiet">
      <div className={classes['prepare']}>
        {prepared && <p>{t(`receiver.prepare.${orientationType}`)}</p>}
        {procedureBody !== undefined && (
          <p>{t('receiver.prepare.body', { body: t(`codes.procedureBody.${procedureBody}`) })}</p>
        )}
        {profileWords.length > 0 && (
          <div>
            <p>{t('words.agreed')}</p>
            <ul className={classes['words']}>
              {profileWords.map((word) => (
                <li key={word}>{t(`words.word.${word}`)}</li>
              ))}
            </ul>
          </div>
        )}
        {direct && person?.contact !== undefined && (
          <>
            <p>{t('receiver.prepare.bring')}</p>
            <CallButton
              channel={contactChannel}
              contact={person.contact}
              name={person.callName ?? t('receiver.contact.person')}
            />
          </>
        )}
        {direct && person === undefined && <p>{t('receiver.contact.gone')}</p>}
        {contactChannel === 'VIA_REFERRER' && (
          <p>{t('receiver.contact.viaReferrer', { team: referral.sender.team })}</p>
        )}
        {contactChannel === 'NONE' && <p>{t('receiver.contact.none')}</p>}
      </div>
    </Panel>
  );
}

interface CallButtonProps {
  readonly channel: 'PHONE' | 'SMS' | 'EMAIL';
  readonly contact: string;
  readonly name: string;
}

const WAYS = {
  PHONE: { scheme: 'tel', label: 'call', icon: IconPhone },
  SMS: { scheme: 'sms', label: 'sms', icon: IconMessage },
  EMAIL: { scheme: 'mailto', label: 'email', icon: IconMail },
} as const;

function CallButton({ channel, contact, name }: CallButtonProps) {
  const { t } = useTranslation('referral');
  const { scheme, label, icon: Sign } = WAYS[channel];
  return (
    <p className={classes['call']}>
      <Button
        component="a"
        href={`${scheme}:${contact}`}
        variant="outline"
        leftSection={<Sign size={20} aria-hidden />}
      >
        {t(`receiver.contact.${label}`, { name })}
      </Button>
      <span className={classes['number']}>{channel === 'EMAIL' ? contact : readablePhone(contact)}</span>
    </p>
  );
}
