import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioLines } from '@/shared/forms/radio-lines';
import { useKeepSession } from '../../care-queries';
import type { Agenda } from './model';
import { Hours, SmallForm, Typed } from './small-form';
import { TeamField } from './team-field';
import { NEW_SESSION, rhythmsWith, sessionRequestOf, sessionTypedOf } from './visit-model';
import type { SessionTyped } from './visit-model';
import classes from './care.module.css';

interface SessionFormProps {
  readonly placeId: string;
  /** The one that is changed; none for a new one. */
  readonly session?: Agenda['sessions'][number];
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** When somebody comes to hold a session here, and who. */
export function SessionForm({ placeId, session, onDone, onCancel }: SessionFormProps) {
  const { t } = useTranslation('network');
  const keep = useKeepSession(placeId, session?.id);
  const [typed, setTyped] = useState<SessionTyped>(() =>
    session === undefined ? NEW_SESSION : sessionTypedOf(session),
  );
  const set = (change: Partial<SessionTyped>) => {
    setTyped((before) => ({ ...before, ...change }));
  };
  const request = sessionRequestOf(typed);
  return (
    <SmallForm
      wrong={request === undefined ? t('care.session.wrong') : undefined}
      submitLabel={t(session === undefined ? 'care.session.add' : 'care.session.save')}
      sending={keep}
      onSubmit={() => {
        if (request !== undefined) keep.mutate(request, { onSuccess: onDone });
      }}
      onCancel={onCancel}
    >
      <div className={classes['small']}>
        <Typed
          type="date"
          label={t('care.session.first')}
          value={typed.first}
          onTyped={(first) => {
            set({ first });
          }}
        />
        <Typed
          type="date"
          label={t('care.session.last')}
          value={typed.last}
          onTyped={(last) => {
            set({ last });
          }}
        />
        <NativeSelect
          label={t('care.session.every')}
          value={typed.every}
          data={rhythmsWith(typed.every).map((count) => ({
            value: String(count),
            label: t('care.session.everyWeeks', { count }),
          }))}
          onChange={({ currentTarget: { value } }) => {
            set({ every: value });
          }}
        />
        <Hours from={typed.from} to={typed.to} onTyped={set} />
      </div>
      <Holder typed={typed} set={set} />
      <Checkbox
        label={t('care.session.appointment')}
        checked={typed.byAppointment}
        onChange={({ currentTarget: { checked } }) => {
          set({ byAppointment: checked });
        }}
      />
    </SmallForm>
  );
}

interface HolderProps {
  readonly typed: SessionTyped;
  readonly set: (change: Partial<SessionTyped>) => void;
}

function Holder({ typed, set }: HolderProps) {
  const { t } = useTranslation('network');
  return (
    <>
      <RadioLines
        legend={t('care.session.who')}
        lines={(['TEAM', 'OTHER'] as const).map((value) => ({
          value,
          label: t(`care.session.holder.${value}`),
        }))}
        value={typed.holder}
        onChange={(holder) => {
          set({ holder });
        }}
      />
      {typed.holder === 'TEAM' ? (
        <TeamField
          label={t('care.session.team')}
          value={typed.team}
          onChange={(team) => {
            set({ team });
          }}
        />
      ) : (
        <Typed
          label={t('care.session.heldBy')}
          value={typed.other}
          maxLength={120}
          onTyped={(other) => {
            set({ other });
          }}
        />
      )}
    </>
  );
}
