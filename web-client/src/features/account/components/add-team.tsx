import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/shared/ui/announcer';
import { Panel } from '@/shared/ui/panel';
import { send, useAct } from '../queries';
import classes from './account.module.css';
import { FormFrame } from './form-frame';
import { useForm } from './use-form';

export function AddTeam({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation('account');
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('team.add')} tone="quiet">
      <div className={classes['stack']}>
        <p>{t('team.addHelp')}</p>
        {open ? (
          <TeamForm
            organisation={organisation}
            onDone={() => {
              setOpen(false);
            }}
          />
        ) : (
          <div>
            <Button
              variant="outline"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t('team.add')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function TeamForm({ organisation, onDone }: { readonly organisation: string; readonly onDone: () => void }) {
  const { t } = useTranslation('account');
  const announce = useAnnounce();
  const create = useAct(send.createTeam);
  const [name, setName] = useState('');
  const [label, setLabel] = useState('');
  const form = useForm('team', {
    name: { ok: name.trim().length >= 2, message: t('team.nameError') },
  });
  const submit = async () => {
    const publicLabel = label.trim();
    await create.mutateAsync({
      id: organisation,
      body: { name: name.trim(), ...(publicLabel === '' ? {} : { publicLabel }) },
    });
    announce(t('team.created', { name: name.trim() }));
    onDone();
  };
  return (
    <FormFrame
      {...form}
      submitLabel={t('team.create')}
      onSubmit={() => void form.submit(submit)}
      onCancel={onDone}
    >
      <TextInput
        id="team-name"
        label={t('team.name')}
        error={form.errorOf('name')}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <TextInput
        id="team-publicLabel"
        label={t('team.publicLabel')}
        description={t('team.publicLabelHelp')}
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
