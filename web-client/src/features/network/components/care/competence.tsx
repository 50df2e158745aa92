import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '@/shared/communes/commune-field';
import { useCommune } from '@/shared/communes/commune-queries';
import type { CommuneChoice } from '@/shared/communes/commune-queries';
import { FieldError } from '@/shared/forms/field-error';
import { fieldId } from './card-fields';
import type { CardDraft } from './use-card-editor';
import classes from './care.module.css';

interface CompetenceProps {
  readonly editor: CardDraft;
  /** The names that came with the card. */
  readonly known: readonly CommuneChoice[];
}

/** The communes that a public counter is competent for: most places have none, a fund has five hundred. */
export function Competence({ editor, known }: CompetenceProps) {
  const { t } = useTranslation('network');
  const [added, setAdded] = useState<readonly CommuneChoice[]>([]);
  const { form } = editor;
  const codes = form.lists.competentFor;
  const set = (competentFor: readonly string[]) => {
    editor.change({ ...form, lists: { ...form.lists, competentFor } });
  };
  const nameOf = (code: string) => [...added, ...known].find((one) => one.code === code)?.name;
  return (
    <fieldset className={classes['checks']} aria-describedby={`${fieldId('competentFor')}-error`}>
      <legend>{t('care.field.competentFor')}</legend>
      <p className={classes['quiet']}>{t('care.hint.competentFor')}</p>
      <FieldError id={`${fieldId('competentFor')}-error`}>
        {editor.errors.has('competentFor') ? t('care.error.competentFor') : undefined}
      </FieldError>
      {codes.length > 0 && <All codes={codes} nameOf={nameOf} onRemove={set} />}
      <CommuneField
        id={fieldId('competentFor')}
        label={t('care.competence.add')}
        value={undefined}
        onChange={(commune) => {
          if (commune === undefined || codes.includes(commune.code)) return;
          setAdded([...added, commune]);
          set([...codes, commune.code]);
        }}
      />
    </fieldset>
  );
}

interface AllProps {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string | undefined;
  readonly onRemove: (left: readonly string[]) => void;
}

/** Closed at first, and drawn only when it is opened. */
function All({ codes, nameOf, onRemove }: AllProps) {
  const { t } = useTranslation('network');
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary ref={summary}>{t('care.competence.count', { count: codes.length })}</summary>
      {open && (
        <ul className={classes['lines']} role="list">
          {codes.map((code) => (
            <li key={code} className={classes['chosen']}>
              <Named
                code={code}
                name={nameOf(code)}
                onRemove={() => {
                  onRemove(codes.filter((one) => one !== code));
                  // The button that was pressed is gone: the focus goes to the count that changed.
                  summary.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface NamedProps {
  readonly code: string;
  readonly name: string | undefined;
  readonly onRemove: () => void;
}

/** A draft that was found again holds codes only: the few names that did not come with the card are asked for. */
function Named({ code, name, onRemove }: NamedProps) {
  const { t } = useTranslation('network');
  const { data } = useCommune(name === undefined ? { code, name: '' } : undefined);
  const said = name ?? data?.name ?? code;
  return (
    <>
      {said}
      <Button
        variant="subtle"
        aria-label={t('care.competence.removeNamed', { name: said })}
        onClick={onRemove}
      >
        {t('care.competence.remove')}
      </Button>
    </>
  );
}
