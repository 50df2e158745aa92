import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import type { FieldName, ListName, TextName } from './card-form';
import type { CardDraft } from './use-card-editor';
import classes from './care.module.css';

export const fieldId = (name: FieldName) => `place-${name}`;

interface FieldProps<Name extends FieldName> {
  readonly editor: CardDraft;
  readonly name: Name;
}

interface TextProps extends FieldProps<TextName> {
  readonly hint?: string;
  readonly rows?: number;
  readonly type?: 'text' | 'tel' | 'url';
}

/** One line, or several, with what is wrong and how it will be kept right beside it. */
export function TextLine({ editor, name, hint, rows, type = 'text' }: TextProps) {
  const { t } = useTranslation('network');
  const { form } = editor;
  const shared = {
    id: fieldId(name),
    label: t(`care.field.${name}`),
    description: useDescription(editor, name, hint),
    error: editor.errors.has(name) ? t(`care.error.${name}`) : undefined,
    value: form.texts[name],
    autoComplete: 'off',
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      editor.change({ ...form, texts: { ...form.texts, [name]: value } });
    },
    onBlur: () => {
      editor.check(name);
    },
  };
  return rows === undefined ? (
    <TextInput {...shared} type={type} />
  ) : (
    <div className={classes['wide']}>
      <Textarea {...shared} rows={rows} />
    </div>
  );
}

/** A list with one value a line; for languages, one line with commas. */
export function Lines({
  editor,
  name,
  commas = false,
}: FieldProps<ListName> & { readonly commas?: boolean }) {
  const { t } = useTranslation('network');
  const { form } = editor;
  const separator = commas ? ', ' : '\n';
  const set = (list: readonly string[]) => {
    editor.change({ ...form, lists: { ...form.lists, [name]: list } });
  };
  const shared = {
    id: fieldId(name),
    label: t(`care.field.${name}`),
    description: useDescription(editor, name),
    error: editor.errors.has(name) ? t(`care.error.${name}`) : undefined,
    value: form.lists[name].join(separator),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      set(commas ? value.split(/,\s?/) : value.split('\n'));
    },
    onBlur: () => {
      editor.check(name);
    },
  };
  return commas ? <TextInput {...shared} /> : <Textarea {...shared} rows={2} />;
}

interface ChecksProps extends FieldProps<ListName> {
  readonly options: readonly string[];
  readonly labelOf?: (code: string) => string;
}

/** Codes of a closed list; what is chosen and not listed is kept. */
export function Checks({ editor, name, options, labelOf = (code) => code }: ChecksProps) {
  const { t } = useTranslation('network');
  const { form } = editor;
  const chosen = form.lists[name];
  return (
    <fieldset id={fieldId(name)} className={classes['checks']} aria-describedby={`${fieldId(name)}-error`}>
      <legend>{t(`care.field.${name}`)}</legend>
      <FieldError id={`${fieldId(name)}-error`}>
        {editor.errors.has(name) ? t(`care.error.${name}`) : undefined}
      </FieldError>
      {options.map((code) => (
        <Checkbox
          key={code}
          label={labelOf(code)}
          checked={chosen.includes(code)}
          onChange={() => {
            const list = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
            editor.change({ ...form, lists: { ...form.lists, [name]: list } });
          }}
        />
      ))}
    </fieldset>
  );
}

function useDescription(editor: CardDraft, name: FieldName, hint?: string): string | undefined {
  const { t } = useTranslation('network');
  const kept = editor.repairs.get(name);
  const repaired = kept === undefined ? undefined : t('care.edit.repaired', { kept });
  return [hint, repaired].filter((part) => part !== undefined).join(' ') || undefined;
}
