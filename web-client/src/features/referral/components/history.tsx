import { Button } from '@mantine/core';
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs';
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
import { Link, useSearchParams } from 'react-router';
import { PaperButton } from '@/shared/paper/paper-button';
import { DateText } from '@/shared/ui/date-text';
import { Empty } from '@/shared/ui/empty';
import type { Icon } from '@/shared/ui/icon';
import { StateCard } from '@/shared/ui/state-card';
import { Timeline } from '@/shared/ui/timeline';
import { readingsOf } from '../history-model';
import { isToReport } from '../reporting';
import type { HistoryEntry, Referral } from '../model';
import { useHistory } from '../queries';
import { HistoryDetail } from './history-detail';
import { HistoryFilter } from './history-filter';
import { addressFor, kindInAddress, narrowed } from './history-kinds';
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
  REFUSED: IconBan,
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

/** The dated history in words, whole or narrowed to one kind; who merely looked is one press away. */
export function History({ referral }: { readonly referral: Referral }) {
  const { t, i18n } = useTranslation('referral');
  const query = useHistory(referral.id);
  const [withReadings, setWithReadings] = useState(false);
  const id = useId();
  const receiver = !referral.sides.includes('SENDER');
  const { nextStep } = referral;
  const [search] = useSearchParams();
  const kind = kindInAddress(search);

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
          <HistoryFilter />
          {kind === 'READINGS' && <Readings id={id} entries={entries} />}
          {kind !== 'READINGS' && timeline(entries)}
          {kind === undefined && (
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
          )}
          <PaperButton
            variant="subtle"
            label={t('trace.print')}
            paper={{ kind: 'history-paper', referral: referral.id }}
          />
          <PaperButton
            variant="subtle"
            label={t('trace.export')}
            paper={{ kind: 'history-export', referral: referral.id }}
          />
        </>
      )}
    </StateCard>
  );

  function timeline(entries: readonly HistoryEntry[]) {
    const shown = narrowed(entries, kind);
    if (kind !== undefined && kind !== 'READINGS' && shown.length === 0) {
      return (
        <Empty action={<Link to={addressFor(search, undefined)}>{t('trace.all')}</Link>}>
          {t(`trace.empty.${kind}`)}
        </Empty>
      );
    }
    return (
      <Timeline
        entries={shown.map((entry) => ({
          id: entry.id,
          at: entry.at,
          title: sentence(entry.action),
          detail: <HistoryDetail entry={entry} />,
          ...authorOf(entry),
          ...(ICONS[entry.action] === undefined ? {} : { icon: ICONS[entry.action] }),
        }))}
        {...(kind !== undefined || nextStep.kind === 'NOTHING'
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
    );
  }

  function authorOf({ actor, team, member }: HistoryEntry): { author?: string } {
    if (actor === 'SYSTEM') return { author: t('referral.history.system') };
    if (actor === 'PERSON') return { author: t('referral.history.person') };
    if (team === undefined) return member === undefined ? {} : { author: member };
    return { author: member === undefined ? team : t('referral.history.member', { member, team }) };
  }
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
