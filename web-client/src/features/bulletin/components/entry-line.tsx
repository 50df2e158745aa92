import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '@/shared/i18n/dates';
import { readablePhone } from '@/shared/i18n/phone';
import { ConfirmAction } from '@/shared/ui/confirm-action';
import { DateText } from '@/shared/ui/date-text';
import { Line } from '@/shared/ui/line-list';
import { readableShort, readableTime } from '../model';
import type { Entry } from '../model';
import { send, useAct } from '../queries';
import { EntryForm } from './entry-form';
import classes from './bulletin.module.css';

interface EntryLineProps {
  readonly territory: string;
  readonly entry: Entry;
  readonly mayChange: boolean;
  readonly onSaid: (words: string) => void;
}

export function EntryLine({ territory, entry, mayChange, onSaid }: EntryLineProps) {
  const { t } = useTranslation('bulletin');
  const [changing, setChanging] = useState(false);
  const remove = useAct(send.remove);
  const { id, title } = entry;
  if (changing) {
    return (
      <EntryForm
        territory={territory}
        kind={entry.kind}
        entry={entry}
        onDone={(words) => {
          setChanging(false);
          onSaid(words);
        }}
      />
    );
  }
  return (
    <Line
      actions={
        mayChange ? (
          <>
            <Button
              variant="outline"
              aria-label={t('changeOf', { title })}
              onClick={() => {
                onSaid('');
                setChanging(true);
              }}
            >
              {t('change')}
            </Button>
            <ConfirmAction
              label={t('remove')}
              accessibleLabel={t('removeOf', { title })}
              title={t('removeTitle')}
              confirmLabel={t('remove')}
              tone="irreversible"
              onConfirm={async () => {
                await remove.mutateAsync(id);
                onSaid(t('removed'));
              }}
            >
              <p>{t('removeText', { title })}</p>
            </ConfirmAction>
          </>
        ) : undefined
      }
    >
      <h3 className={classes['name']}>{title}</h3>
      <Told entry={entry} />
    </Line>
  );
}

function Told({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('bulletin');
  const { kind, title, body, organisation, contactName, phone, mail, on, where, link, words, alternative } =
    entry;
  const about = [body === undefined ? undefined : t(`body.${body}`), organisation, contactName].filter(
    (part) => part !== undefined,
  );
  return (
    <>
      {about.length > 0 && <p>{about.join(' · ')}</p>}
      {on !== undefined && (
        <p>
          {kind === 'DEMATERIALISATION' && <>{t(on <= calendarDay(new Date()) ? 'since' : 'asOf')} </>}
          <DateText at={on} />
          <Hours entry={entry} />
        </p>
      )}
      {where !== undefined && <p className={classes['words']}>{where}</p>}
      {words !== undefined && <p className={classes['words']}>{words}</p>}
      {kind === 'DEMATERIALISATION' && (
        <p className={classes['words']}>
          {alternative === undefined ? t('noAlternative') : t('alternative', { words: alternative })}
        </p>
      )}
      {phone !== undefined && (
        <p>
          <a className={classes['call']} href={`tel:${phone}`}>
            {readableShort(readablePhone(phone))}
          </a>
        </p>
      )}
      {mail !== undefined && (
        <p className={classes['words']}>
          <a href={`mailto:${mail}`}>{mail}</a>
        </p>
      )}
      {link !== undefined && (
        <p>
          <a href={link} rel="noreferrer" aria-label={t('moreOf', { title })}>
            {t('more')}
          </a>
        </p>
      )}
    </>
  );
}

function Hours({ entry: { beginsAt, endsAt } }: { readonly entry: Entry }) {
  const { t } = useTranslation('bulletin');
  if (beginsAt === undefined) return null;
  const from = readableTime(beginsAt);
  return <>, {endsAt === undefined ? t('from', { from }) : t('hours', { from, to: readableTime(endsAt) })}</>;
}
