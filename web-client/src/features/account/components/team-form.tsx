import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffedTeam, TeamNames } from '../model';
import { teamNamesOf } from '../model';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';

interface TeamFormProps {
  /** The team whose names are changed; none while it is being made. */
  readonly team?: StaffedTeam;
  readonly submitLabel: string;
  readonly onSubmit: (names: TeamNames) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** How a team is called, and what everybody else reads instead where its name would say too much. */
export function TeamForm({ team, submitLabel, onSubmit, onCancel }: TeamFormProps) {
  const { t } = useTranslation('account');
  const id = useId();
  const [name, setName] = useState(team?.name ?? '');
  const [label, setLabel] = useState(team?.publicLabel ?? '');
  const names = teamNamesOf(name, label);
  const form = useForm(id, {
    name: { ok: names.name.length >= 2, message: t('team.nameError') },
    publicLabel: { ok: names.publicLabel?.length !== 1, message: t('team.publicLabelError') },
  });
  return (
    <FormFrame
      {...form}
      submitLabel={submitLabel}
      onSubmit={() => void form.submit(() => onSubmit(names))}
      onCancel={onCancel}
    >
      <TextInput
        id={`${id}-name`}
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
        id={`${id}-publicLabel`}
        label={t('team.publicLabel')}
        description={t('team.publicLabelHelp')}
        error={form.errorOf('publicLabel')}
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
