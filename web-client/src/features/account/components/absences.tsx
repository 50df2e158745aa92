import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { describeDate } from '@/shared/i18n/dates';
import { locale } from '@/shared/i18n/i18n';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Absence, Colleague } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

interface AbsenceListProps {
  readonly absences: readonly Absence[];
  /** Whose, unless they are one's own. */
  readonly name?: string;
}

/** When somebody is away, who answers, and what that leaves. */
export function AbsenceList({ absences, name }: AbsenceListProps) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const withdraw = useAct(send.withdrawAbsence);
  if (absences.length === 0) return null;
  const now = new Date();
  const day = (iso: string) => describeDate(iso, now, locale()).day;
  return (
    <>
      <ul className={classes['absences']} role="list">
        {absences.map((absence) => {
          const dates = { first: day(absence.firstDay), last: day(absence.lastDay) };
          return (
            <li key={absence.id} className={classes['absence']}>
              <div>
                <p>{t('absence.line', dates)}</p>
                <p>
                  {absence.takenOverByName === undefined
                    ? t('absence.nobodyTakesOver')
                    : t('absence.taken', { name: absence.takenOverByName })}
                </p>
                {absence.daysWithoutAnybody > 0 && (
                  <StatusBadge tone="follow-up">
                    {t('absence.alone', { count: absence.daysWithoutAnybody })}
                  </StatusBadge>
                )}
              </div>
              <Button
                variant="subtle"
                data-print="hide"
                aria-label={
                  name === undefined
                    ? t('absence.withdrawMine', dates)
                    : t('absence.withdrawOf', { name, ...dates })
                }
                loading={withdraw.isPending && withdraw.variables === absence.id}
                onClick={() => {
                  withdraw.mutate(absence.id, {
                    onSuccess: () => {
                      announce(t('absence.withdrawn'));
                    },
                  });
                }}
              >
                {t('absence.withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
      {withdraw.isError && <ProblemNotice error={withdraw.error} />}
    </>
  );
}

interface AddAbsenceProps {
  readonly membershipId: string;
  /** Whose, unless it is one's own. */
  readonly name?: string;
  readonly colleagues: readonly Colleague[];
}

export function AddAbsence({ membershipId, name, colleagues }: AddAbsenceProps) {
  const { t } = useTranslation('account');
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        aria-label={name === undefined ? undefined : t('absence.titleOf', { name })}
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('absence.add')}
      </Button>
      {opened && (
        <Dialog
          title={name === undefined ? t('absence.title') : t('absence.titleOf', { name })}
          onClose={close}
        >
          <AbsenceForm membershipId={membershipId} colleagues={colleagues} onDone={close} />
        </Dialog>
      )}
    </>
  );
}

const NOBODY = 'nobody';

interface AbsenceFormProps extends Pick<AddAbsenceProps, 'membershipId' | 'colleagues'> {
  readonly onDone: () => void;
}

function AbsenceForm({ membershipId, colleagues, onDone }: AbsenceFormProps) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const enter = useAct(send.absence);
  const id = useId();
  const [firstDay, setFirstDay] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [other, setOther] = useState(NOBODY);
  const form = useForm(id, {
    firstDay: { ok: firstDay !== '', message: t('absence.firstError') },
    lastDay: { ok: lastDay !== '' && lastDay >= firstDay, message: t('absence.lastError') },
  });
  const submit = async () => {
    await enter.mutateAsync({
      id: membershipId,
      body: { firstDay, lastDay, ...(other === NOBODY ? {} : { takenOverBy: other }) },
    });
    announce(t('absence.saved'));
    onDone();
  };
  return (
    <FormFrame
      {...form}
      submitLabel={t('absence.submit')}
      onSubmit={() => void form.submit(submit)}
      onCancel={onDone}
    >
      <p>{t('absence.intro')}</p>
      <TextInput
        id={`${id}-firstDay`}
        type="date"
        label={t('absence.first')}
        error={form.errorOf('firstDay')}
        value={firstDay}
        onChange={(event) => {
          setFirstDay(event.currentTarget.value);
        }}
      />
      <TextInput
        id={`${id}-lastDay`}
        type="date"
        label={t('absence.last')}
        error={form.errorOf('lastDay')}
        value={lastDay}
        min={firstDay}
        onChange={(event) => {
          setLastDay(event.currentTarget.value);
        }}
      />
      {colleagues.length > 0 && (
        <CodeChoice
          id={`${id}-takenOverBy`}
          legend={t('absence.who')}
          options={[
            { value: NOBODY, label: t('absence.nobody') },
            ...colleagues.map(({ memberId, displayName }) => ({ value: memberId, label: displayName })),
          ]}
          value={other}
          onChange={setOther}
        />
      )}
    </FormFrame>
  );
}
