import { Button, TextInput } from '@mantine/core';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attempt } from '@/api/attempt';
import { CodeChoice } from '@/shared/forms/code-choice';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { INVITED_ROLES } from '../model';
import type { Invitation, InvitedRole, Staff } from '../model';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { CodeCard } from './code-card';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

/** Whom to let in, then the code: three minutes between two meetings. */
export function InvitePanel({ staff }: { readonly staff: Staff }) {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Invitation>();
  return (
    <Panel title={t('invite.title')}>
      <div className={classes['stack']}>
        {made?.code !== undefined ? (
          <CodeCard
            invitation={{ ...made, code: made.code }}
            onDone={() => {
              setMade(undefined);
              setOpen(false);
            }}
          />
        ) : open ? (
          <InviteForm
            staff={staff}
            onMade={setMade}
            onCancel={() => {
              setOpen(false);
            }}
          />
        ) : (
          <>
            <p>{t('invite.intro')}</p>
            <div>
              <Button
                leftSection={<IconUserPlus size={20} aria-hidden />}
                onClick={() => {
                  setOpen(true);
                }}
              >
                {t('invite.open')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

interface InviteFormProps {
  readonly staff: Staff;
  readonly onMade: (invitation: Invitation) => void;
  readonly onCancel: () => void;
}

function InviteForm({ staff, onMade, onCancel }: InviteFormProps) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const invite = useAct(send.invite);
  const [attempt] = useState(() => new Attempt());
  const [role, setRole] = useState<InvitedRole>();
  const [team, setTeam] = useState(staff.teams.length === 1 ? staff.teams[0]?.id : undefined);
  const [label, setLabel] = useState('');
  const inTeam = role !== 'ORGANISATION_MANAGER';
  const form = useForm('invite', {
    role: { ok: role !== undefined, message: t('invite.roleError') },
    teamId: { ok: !inTeam || team !== undefined, message: t('invite.teamError') },
    label: { ok: label.trim() !== '', message: t('invite.forError') },
  });
  const submit = async () => {
    if (role === undefined) return;
    const body = { role, label: label.trim(), ...(inTeam && team !== undefined ? { teamId: team } : {}) };
    const invitation = await invite.mutateAsync({
      organisation: staff.organisationId,
      key: attempt.keyFor(body),
      body,
    });
    attempt.done();
    announce(t('invite.created'));
    onMade(invitation);
  };
  return (
    <FormFrame
      {...form}
      submitLabel={t('invite.submit')}
      onSubmit={() => void form.submit(submit)}
      onCancel={onCancel}
    >
      <CodeChoice
        id="invite-role"
        legend={t('invite.role')}
        options={INVITED_ROLES.map((value) => ({
          value,
          label: t(`role.${value}`),
          description: t(`roleHelp.${value}`),
        }))}
        value={role}
        onChange={setRole}
        error={form.errorOf('role')}
      />
      {inTeam && (
        <CodeChoice
          id="invite-teamId"
          legend={t('invite.team')}
          options={staff.teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={team}
          onChange={setTeam}
          error={form.errorOf('teamId')}
        />
      )}
      <TextInput
        id="invite-label"
        label={t('invite.for')}
        description={t('invite.forHelp')}
        error={form.errorOf('label')}
        value={label}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => {
          setLabel(event.currentTarget.value);
        }}
      />
    </FormFrame>
  );
}
