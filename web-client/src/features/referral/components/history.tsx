import { Button } from '@mantine/core';
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconMessage from '@tabler/icons-react/dist/esm/icons/IconMessage.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import IconRoute from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/date-text';
import type { Icon } from '@/shared/ui/icon';
import { StateCard } from '@/shared/ui/state-card';
import { Timeline } from '@/shared/ui/timeline';
import { detailCodes, eventsOf, isToReport, readingsOf } from '../model';
import type { HistoryEntry, Referral } from '../model';
import { useHistory } from '../queries';
import classes from './history.module.css';

const ICONS: Readonly<Record<string, Icon>> = {
  CREATE: IconPencil,
  SEND: IconSend,
  FIRST_READ: IconEye,
  HAND_OVER: IconPhone,
  ACCEPT: IconCheck,
  DECLINE: IconX,
  RECEIVE: IconPlayerPlay,
  START: IconPlayerPlay,
  HOLD: IconPlayerPause,
  RESUME: IconPlayerPlay,
  CLOSE: IconFlag,
  CANCEL: IconX,
  INVALIDATE: IconX,
  EXPIRE: IconX,
  ATTEMPT: IconPhone,
  APPOINTMENT_BOOKED: IconCalendarEvent,
  APPOINTMENT_HELD: IconCalendarEvent,
  APPOINTMENT_MISSED: IconCalendarEvent,
  APPOINTMENT_CANCELLED: IconCalendarEvent,
  ASK: IconHelp,
  ANSWER: IconMessage,
  CLAIM: IconUser,
  RELEASE: IconUser,
  GIVE_CODE: IconKey,
  WITHDRAW: IconX,
  FEEDBACK: IconMessage,
  PRINT: IconPrinter,
  REFER_AGAIN: IconRoute,
  REFER_ONWARD: IconRoute,
};

/** The dated history in words; who merely looked is one press away. */
export function History({ referral }: { readonly referral: Referral }) {
  const { t, i18n } = useTranslation('referral');
  const query = useHistory(referral.id);
  const [withReadings, setWithReadings] = useState(false);
  const id = useId();
  const receiver = !referral.sides.includes('SENDER');
  const { nextStep } = referral;

  const say = t as (key: string) => string;
  const sentence = (action: string) =>
    say(
      i18n.exists(`codes.history.${action}`, { ns: 'referral' })
        ? `codes.history.${action}`
        : 'codes.history.OTHER',
    );

  return (
    <StateCard query={query} title={t('referral.history.title')} lines={6}>
      {(entries) => (
        <>
          <Timeline
            entries={eventsOf(entries).map((entry) => ({
              id: entry.id,
              at: entry.at,
              title: sentence(entry.action),
              detail: <Detail entry={entry} />,
              ...authorOf(entry),
              ...(ICONS[entry.action] === undefined ? {} : { icon: ICONS[entry.action] }),
            }))}
            {...(nextStep.kind === 'NOTHING'
              ? {}
              : {
                  next: {
                    title: isToReport(referral)
                      ? say(`reported.next.${nextStep.kind}`)
                      : t(`${receiver ? 'receiverNext' : 'codes.nextStep'}.${nextStep.kind}`),
                    ...(nextStep.by === undefined ? {} : { at: nextStep.by }),
                  },
                })}
          />
          <div className={classes['readings']} data-print="hide">
            <Button
              variant="subtle"
              aria-expanded={withReadings}
              aria-controls={withReadings ? id : undefined}
              leftSection={<IconEye size={20} aria-hidden />}
              onClick={() => {
                setWithReadings(!withReadings);
              }}
            >
              {t(withReadings ? 'referral.history.hideReadings' : 'referral.history.readings')}
            </Button>
            {withReadings && <Readings id={id} entries={entries} />}
          </div>
        </>
      )}
    </StateCard>
  );

  function authorOf({ actor, team, member }: HistoryEntry): { author?: string } {
    if (actor === 'SYSTEM') return { author: t('referral.history.system') };
    if (actor === 'PERSON') return { author: t('referral.history.person') };
    if (team === undefined) return member === undefined ? {} : { author: member };
    return { author: member === undefined ? team : t('referral.history.member', { member, team }) };
  }
}

function Detail({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('referral');
  const { action, detail } = entry;
  const say = t as (key: string) => string;
  const codes = detailCodes(entry);
  return (
    <>
      {codes.map(({ group, code }) => (
        <p key={group}>{say(`codes.${group}.${code}`)}</p>
      ))}
      {detail['question'] !== undefined && (
        <p>
          {say(`question.code.${detail['question']}`)}
          {detail['answer'] !== undefined && ` ${say(`question.answerCode.${detail['answer']}`)}.`}
        </p>
      )}
      {(['metOn', 'firstContactOn'] as const).map((said) => {
        const day = detail[said];
        return (
          day !== undefined && (
            <p key={said}>
              {t(`referral.history.${said}`)} <DateText at={day} relative={false} />.
            </p>
          )
        );
      })}
      {action === 'HAND_OVER' && detail['on'] !== undefined && (
        <p>
          {say(`reported.told.${detail['by'] ?? 'PHONE'}`)} <DateText at={detail['on']} relative={false} />.
        </p>
      )}
      {detail['reportedOn'] !== undefined && (
        <p>
          {say(`reported.said.${detail['reportedBy'] ?? 'PHONE'}`)}{' '}
          <DateText at={detail['reportedOn']} relative={false} />.
        </p>
      )}
      {detail['slot'] !== undefined && (
        <p>
          {t('referral.history.slot')} <DateText at={detail['slot']} />.
        </p>
      )}
      {detail['appointment'] !== undefined && (
        <p>
          {t('referral.history.appointment')} <DateText at={detail['appointment']} relative={false} />.
        </p>
      )}
      {detail['reviewOn'] !== undefined && (
        <p>
          {t('referral.history.reviewOn')} <DateText at={detail['reviewOn']} />.
        </p>
      )}
      {action === 'ATTEMPT' && (
        <p>
          {t(
            detail['reached'] === 'true'
              ? 'referral.history.attemptReached'
              : 'referral.history.attemptMissed',
            { channel: say(`codes.attemptChannel.${detail['channel'] ?? ''}`) },
          )}
        </p>
      )}
    </>
  );
}

function Readings({ id, entries }: { readonly id: string; readonly entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation('referral');
  const days = readingsOf(entries);
  return (
    <div id={id} className={classes['list']}>
      <h3>{t('referral.history.readingsTitle')}</h3>
      {days.length === 0 && <p>{t('referral.history.readingsEmpty')}</p>}
      <ul role="list">
        {days.map(({ day, team, count, members }) => (
          <li key={`${day} ${team ?? ''}`}>
            <DateText at={day} relative={false} />
            <span>
              {t('referral.history.reading', { count, team: team ?? t('referral.history.system') })}{' '}
              {members.length > 0 && t('referral.history.by', { names: members.join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
