import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { FieldError } from '@/shared/forms/field-error';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { useAddSession, useAddStop } from '../../care-queries';
import classes from './care.module.css';

const NEW_SESSION = { first: '', last: '', every: '1', from: '', to: '', heldBy: '', appointment: false };

export function AddSession({ id }: { readonly id: string }) {
  const { t } = useTranslation('network');
  const add = useAddSession(id);
  const [session, setSession] = useState(NEW_SESSION);
  const [tried, setTried] = useState(false);
  const { first, last, every, from, to, heldBy, appointment } = session;
  const wrong =
    first === '' || from === '' || to <= from || heldBy.trim() === '' || (last !== '' && last < first);
  const set = (change: Partial<typeof NEW_SESSION>) => {
    setSession((before) => ({ ...before, ...change }));
  };
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong) return;
        add.mutate(
          {
            firstDay: first,
            ...(last === '' ? {} : { lastDay: last }),
            everyWeeks: Number(every),
            startsAt: from,
            endsAt: to,
            heldBy,
            byAppointment: appointment,
          },
          {
            onSuccess: () => {
              setSession(NEW_SESSION);
              setTried(false);
            },
          },
        );
      }}
    >
      <FieldError id="session-error">{tried && wrong ? t('care.session.wrong') : undefined}</FieldError>
      <div className={classes['small']}>
        <Typed
          type="date"
          label={t('care.session.first')}
          value={first}
          onTyped={(first) => {
            set({ first });
          }}
        />
        <Typed
          type="date"
          label={t('care.session.last')}
          value={last}
          onTyped={(last) => {
            set({ last });
          }}
        />
        <NativeSelect
          label={t('care.session.every')}
          value={every}
          data={['1', '2', '3', '4']}
          onChange={({ currentTarget: { value } }) => {
            set({ every: value });
          }}
        />
        <Typed
          type="time"
          label={t('care.session.from')}
          value={from}
          onTyped={(from) => {
            set({ from });
          }}
        />
        <Typed
          type="time"
          label={t('care.session.to')}
          value={to}
          onTyped={(to) => {
            set({ to });
          }}
        />
        <Typed
          label={t('care.session.heldBy')}
          value={heldBy}
          onTyped={(heldBy) => {
            set({ heldBy });
          }}
        />
      </div>
      <Checkbox
        label={t('care.session.appointment')}
        checked={appointment}
        onChange={({ currentTarget: { checked } }) => {
          set({ appointment: checked });
        }}
      />
      {add.isError && <ProblemNotice error={add.error} />}
      <div>
        <Button type="submit" variant="outline" loading={add.isPending}>
          {t('care.session.add')}
        </Button>
      </div>
    </form>
  );
}

const NEW_STOP = { day: '', from: '', to: '', spot: '' };

export function AddStop({ id }: { readonly id: string }) {
  const { t } = useTranslation('network');
  const add = useAddStop(id);
  const [stop, setStop] = useState(NEW_STOP);
  const [commune, setCommune] = useState<CommuneChoice>();
  const [tried, setTried] = useState(false);
  const { day, from, to, spot } = stop;
  const set = (change: Partial<typeof NEW_STOP>) => {
    setStop((before) => ({ ...before, ...change }));
  };
  const wrong = day === '' || from === '' || to <= from || spot.trim() === '' || commune === undefined;
  return (
    <form
      className={classes['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong) return;
        add.mutate(
          { day, startsAt: from, endsAt: to, communeCode: commune.code, spot },
          {
            onSuccess: () => {
              setStop(NEW_STOP);
              setCommune(undefined);
              setTried(false);
            },
          },
        );
      }}
    >
      <FieldError id="stop-error">{tried && wrong ? t('care.stop.wrong') : undefined}</FieldError>
      <div className={classes['small']}>
        <Typed
          type="date"
          label={t('care.stop.day')}
          value={day}
          onTyped={(day) => {
            set({ day });
          }}
        />
        <Typed
          type="time"
          label={t('care.session.from')}
          value={from}
          onTyped={(from) => {
            set({ from });
          }}
        />
        <Typed
          type="time"
          label={t('care.session.to')}
          value={to}
          onTyped={(to) => {
            set({ to });
          }}
        />
        <CommuneField
          id="stop-commune"
          label={t('care.field.communeCode')}
          value={commune}
          onChange={setCommune}
        />
        <Typed
          label={t('care.stop.spot')}
          value={spot}
          onTyped={(spot) => {
            set({ spot });
          }}
        />
      </div>
      {add.isError && <ProblemNotice error={add.error} />}
      <div>
        <Button type="submit" variant="outline" loading={add.isPending}>
          {t('care.stop.add')}
        </Button>
      </div>
    </form>
  );
}

interface TypedProps extends Omit<ComponentProps<typeof TextInput>, 'onChange'> {
  readonly onTyped: (value: string) => void;
}

function Typed({ onTyped, ...input }: TypedProps) {
  return (
    <TextInput
      {...input}
      onChange={({ currentTarget: { value } }) => {
        onTyped(value);
      }}
    />
  );
}
