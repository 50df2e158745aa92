import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readablePhone } from '@/shared/i18n/phone';
import { DateText } from '@/shared/ui/date-text';
import { Line, LineList } from '@/shared/ui/line-list';
import { Panel } from '@/shared/ui/panel';
import { StatusBadge } from '@/shared/ui/status-badge';
import { readableShort } from '../model';
import type { Bulletin, HumanContact } from '../model';
import { ContactForm } from './contact-form';
import classes from './bulletin.module.css';

/** Why most people come here: at which number somebody answers. */
export function ContactsCard({ bulletin }: { readonly bulletin: Bulletin }) {
  const { t } = useTranslation('bulletin');
  const lines = bulletin.contacts.map((contact) => ({ id: contact.body, contact }));
  return (
    <Panel title={t('contacts.title')}>
      <p className={classes['quiet']}>{t('contacts.lead')}</p>
      <LineList items={lines}>
        {({ contact }) => (
          <Contact territory={bulletin.territoryCode} contact={contact} mayChange={bulletin.mayChange} />
        )}
      </LineList>
    </Panel>
  );
}

interface ContactProps {
  readonly territory: string;
  readonly contact: HumanContact;
  readonly mayChange: boolean;
}

function Contact({ territory, contact, mayChange }: ContactProps) {
  const { t } = useTranslation('bulletin');
  const [changing, setChanging] = useState(false);
  const [said, setSaid] = useState('');
  const body = t(`body.${contact.body}`);
  return (
    <>
      <Line
        actions={
          mayChange && !changing ? (
            <Button
              variant="outline"
              aria-label={t('contacts.changeOf', { body })}
              onClick={() => {
                setSaid('');
                setChanging(true);
              }}
            >
              {t('contacts.change')}
            </Button>
          ) : undefined
        }
      >
        <h3 className={classes['name']}>{body}</h3>
        <Ways contact={contact} body={body} />
        <p role="status" className={said === '' ? undefined : classes['said']}>
          {said}
        </p>
      </Line>
      {changing && (
        <ContactForm
          territory={territory}
          contact={contact}
          onDone={(words) => {
            setChanging(false);
            setSaid(words);
          }}
        />
      )}
    </>
  );
}

function Ways({ contact, body }: { readonly contact: HumanContact; readonly body: string }) {
  const { t } = useTranslation('bulletin');
  const { state, phone, counter, appointment, verifiedOn, old } = contact;
  if (state === 'NOT_VERIFIED') return <p className={classes['quiet']}>{t('contacts.unverified')}</p>;
  const shown = phone === undefined ? '' : readableShort(readablePhone(phone));
  return (
    <>
      {state === 'NONE_KNOWN' ? (
        <>
          <p>
            <StatusBadge tone="follow-up">{t('contacts.none')}</StatusBadge>
          </p>
          <p>{t('contacts.noneHelp')}</p>
        </>
      ) : (
        <dl className={classes['ways']}>
          {phone !== undefined && (
            <>
              <dt>{t('contacts.phone')}</dt>
              <dd>
                <a
                  className={classes['call']}
                  href={`tel:${phone}`}
                  aria-label={t('contacts.call', { body, phone: shown })}
                >
                  {shown}
                </a>
              </dd>
            </>
          )}
          {counter !== undefined && (
            <>
              <dt>{t('contacts.counter')}</dt>
              <dd>{counter}</dd>
            </>
          )}
          {appointment !== undefined && (
            <>
              <dt>{t('contacts.appointment')}</dt>
              <dd>{appointment}</dd>
            </>
          )}
        </dl>
      )}
      {verifiedOn !== undefined && (
        <p className={classes['quiet']}>
          {t(old ? 'contacts.old' : 'contacts.verified')} · <DateText at={verifiedOn} />
        </p>
      )}
    </>
  );
}
