import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { DateText } from '@/shared/ui/date-text';
import { Dialog } from '@/shared/ui/dialog';
import { StatusBadge } from '@/shared/ui/status-badge';
import type { Absence } from '../model';
import { send, useAct } from '../queries';
import { FormFrame } from './form-frame';
import { useForm } from './use-form';

/** When somebody is away, who answers, and what that leaves. */
export function AbsenceList({ absences }: { readonly absences: readonly Absence[] }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const withdraw = useAct(send.withdrawAbsence);
  return absences.map((absence) => (
    <div key={absence.id}>
      <p>
        <DateText at={absence.firstDay} relative={false} /> →{' '}
        <DateText at={absence.lastDay} relative={false} />
        {absence.takenOverByName !== undefined && (
          <> · {t('absence.taken', { name: absence.takenOverByName })}</>
        )}{' '}
        <Button
          variant="subtle"
          loading={withdraw.isPending}
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
      </p>
      {absence.daysWithoutAnybody > 0 && (
        <StatusBadge tone="follow-up">
          {t('absence.alone', { count: absence.daysWithoutAnybody })}
        </StatusBadge>
      )}
    </div>
  ));
}

interface AddAbsenceProps {
  readonly membershipId: string;
  /** Whose, unless it is one's own. */
  readonly name?: string;
  readonly colleagues: readonly { readonly memberId: string; readonly displayName: string }[];
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
