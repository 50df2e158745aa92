import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROCEDURE_BODIES } from '@/shared/assessment/procedure';
import { FormFrame } from '@/shared/forms/form-frame';
import { useForm } from '@/shared/forms/use-form';
import { LONGEST, draftOf, fieldsOf, isNeeded, isRight, requestOf } from '../model';
import type { Draft, Entry, Field, Kind } from '../model';
import { send, useAct } from '../queries';
import classes from './bulletin.module.css';

interface EntryFormProps {
  readonly territory: string;
  readonly kind: Kind;
  /** None for a new one. */
  readonly entry: Entry | undefined;
  readonly onDone: (words: string) => void;
}

const TYPES: Readonly<Partial<Record<Field, string>>> = {
  on: 'date',
  beginsAt: 'time',
  endsAt: 'time',
  phone: 'tel',
  mail: 'email',
  link: 'url',
};

/** One thing to tell; each kind asks for its own fields and no other. */
export function EntryForm({ territory, kind, entry, onDone }: EntryFormProps) {
  const { t } = useTranslation('bulletin');
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry));
  const create = useAct(send.create);
  const replace = useAct(send.replace);
  const asked = fieldsOf(kind);
  const form = useForm(
    id,
    Object.fromEntries(
      (['title', ...asked] as const).map((field) => [
        field,
        { ok: isRight(kind, draft, field), message: t(`fault.${field}`) },
      ]),
    ),
  );
  const type = (field: keyof Draft, typed: string) => {
    setDraft((before) => ({ ...before, [field]: typed }));
  };
  const submit = () =>
    form.submit(async () => {
      const request = requestOf(kind, draft);
      await (entry === undefined
        ? create.mutateAsync({ territory, request })
        : replace.mutateAsync({ entry, request }));
      onDone(t('saved'));
    });
  return (
    <div className={classes['form']}>
      <FormFrame
        {...form}
        submitLabel={t('save')}
        onSubmit={() => void submit()}
        onCancel={() => {
          onDone('');
        }}
      >
        <TextInput
          id={`${id}-title`}
          label={t(`kind.${kind}.name`)}
          error={form.errorOf('title')}
          value={draft.title}
          maxLength={LONGEST.title}
          autoComplete="off"
          onChange={(event) => {
            type('title', event.currentTarget.value);
          }}
        />
        {asked.map((field) => (
          <EntryField
            key={field}
            id={`${id}-${field}`}
            kind={kind}
            field={field}
            value={draft[field]}
            error={form.errorOf(field)}
            onType={(typed) => {
              type(field, typed);
            }}
          />
        ))}
      </FormFrame>
    </div>
  );
}

interface EntryFieldProps {
  readonly id: string;
  readonly kind: Kind;
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
  readonly onType: (typed: string) => void;
}

function EntryField({ id, kind, field, value, error, onType }: EntryFieldProps) {
  const { t } = useTranslation('bulletin');
  const goesOnline = kind === 'DEMATERIALISATION';
  const name =
    goesOnline && field === 'on' ? 'onFrom' : goesOnline && field === 'words' ? 'wordsChange' : field;
  const label = isNeeded(kind, field) ? t(`field.${name}`) : t('optional', { label: t(`field.${name}`) });
  const shared = { id, label, error, value };
  if (field === 'body') {
    return (
      <NativeSelect
        {...shared}
        data={[
          { value: '', label: t('noBody') },
          ...PROCEDURE_BODIES.map((body) => ({ value: body, label: t(`body.${body}`) })),
        ]}
        onChange={(event) => {
          onType(event.currentTarget.value);
        }}
      />
    );
  }
  if (field === 'words' || field === 'alternative') {
    return (
      <Textarea
        {...shared}
        rows={3}
        maxLength={LONGEST[field]}
        onChange={(event) => {
          onType(event.currentTarget.value);
        }}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={TYPES[field] ?? 'text'}
      maxLength={LONGEST[field]}
      autoComplete="off"
      onChange={(event) => {
        onType(event.currentTarget.value);
      }}
    />
  );
}
