import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { Dialog } from '@/shared/ui/dialog';
import { mayManage } from '../model';
import type { Staff, TeamMember } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

/** A colleague who manages besides: an organisation that one person alone manages stands still when they are away. */
export function AppointManager({ staff }: { readonly staff: Staff }) {
  const { t } = useTranslation('account');
  const [opened, setOpened] = useState(false);
  const colleagues = mayManage(staff);
  const close = () => {
    setOpened(false);
  };
  if (colleagues.length === 0) return <p className={classes['quiet']}>{t('team.nobodyToAppoint')}</p>;
  return (
    <div data-print="hide">
      <Button
        variant="outline"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('team.appoint')}
      </Button>
      {opened && (
        <Dialog title={t('team.appoint')} onClose={close}>
          <AppointForm organisation={staff.organisationId} colleagues={colleagues} onDone={close} />
        </Dialog>
      )}
    </div>
  );
}

interface AppointFormProps {
  readonly organisation: string;
  readonly colleagues: readonly TeamMember[];
  readonly onDone: () => void;
}

function AppointForm({ organisation, colleagues, onDone }: AppointFormProps) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const appoint = useAct(send.appointManager);
  const id = useId();
  const [memberId, setMemberId] = useState<string>();
  const form = useForm(id, {
    memberId: { ok: memberId !== undefined, message: t('team.appointError') },
  });
  const submit = async () => {
    const chosen = colleagues.find((colleague) => colleague.memberId === memberId);
    if (chosen === undefined) return;
    await appoint.mutateAsync({ id: organisation, memberId: chosen.memberId });
    announce(t('team.appointed', { name: chosen.displayName }));
    onDone();
  };
  return (
    <FormFrame
      {...form}
      submitLabel={t('team.appointSubmit')}
      onSubmit={() => void form.submit(submit)}
      onCancel={onDone}
    >
      <p>{t('team.appointText')}</p>
      <CodeChoice
        id={`${id}-memberId`}
        legend={t('team.appointWho')}
        options={colleagues.map((colleague) => ({
          value: colleague.memberId,
          label: colleague.displayName,
          ...(colleague.email === undefined ? {} : { description: colleague.email }),
        }))}
        value={memberId}
        onChange={setMemberId}
        error={form.errorOf('memberId')}
      />
    </FormFrame>
  );
}
