import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/shared/forms/field-error';
import { useProblemText } from '@/shared/i18n/problem-text';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { useConnected } from '@/shared/waiting/use-connected';
import { plain, useCommuneSearch, useCommunesAtHand } from './commune-queries';
import type { Commune, CommuneChoice } from './commune-queries';
import classes from './commune-field.module.css';

const PAUSE_WHILE_TYPING = 200;

interface CommuneFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: CommuneChoice | undefined;
  readonly onChange: (commune: CommuneChoice | undefined) => void;
  readonly error?: string | undefined;
}

/**
 * A commune, by name or postcode: an editable combobox with a list (WAI-ARIA pattern). The focus stays in the text;
 * arrows walk the list, Enter takes the line, Escape closes it. Only a line of the list is a choice.
 */
export function CommuneField({ id, label, hint, value, onChange, error }: CommuneFieldProps) {
  const { t } = useTranslation('shared');
  const problemText = useProblemText();
  const listId = useId();
  // What is being typed; nothing while the choice stands.
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const text = typed ?? value?.name ?? '';
  const [sought] = useDebouncedValue(typed ?? '', PAUSE_WHILE_TYPING);
  const search = useCommuneSearch(sought);
  const worthAsking = sought.trim().length >= 2;
  const atHand = useCommunesAtHand(sought);
  // Without a network: what this page has seen, and says so.
  const cut = !useConnected() && (search.data === undefined || search.isPlaceholderData);
  const communes = worthAsking ? (cut ? atHand : (search.data ?? [])) : [];
  const answered = cut || (search.isSuccess && !search.isPlaceholderData);
  const none = cut ? t('commune.noneAtHand') : t('commune.none');
  const shown = open && worthAsking;
  const listed = shown && communes.length > 0;
  // Only when nothing is named as typed does the server offer names that are nearly so.
  const nearly = listed && communes.every(({ approximate }) => approximate);

  const choose = (commune: Commune) => {
    onChange({ code: commune.code, name: commune.name });
    setTyped(undefined);
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (communes.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((at) =>
          at === -1 && step === -1 ? communes.length - 1 : (at + step + communes.length) % communes.length,
        );
      }
    } else if (event.key === 'Enter' && listed) {
      const line = communes[active] ?? (communes.length === 1 ? communes[0] : undefined);
      if (line === undefined) return;
      // The form must not be sent by the key that takes a line.
      event.preventDefault();
      choose(line);
    }
  };

  const onBlur = () => {
    setOpen(false);
    setActive(-1);
    const same = communes.filter(({ name }) => plain(name) === plain(text));
    if (typed !== undefined && same.length === 1 && same[0] !== undefined) choose(same[0]);
  };

  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  );

  return (
    <div className={classes['field']}>
      <label htmlFor={id} className={classes['label']}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className={classes['frame']}>
        <input
          id={id}
          className={classes['input']}
          type="text"
          role="combobox"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listId}
          aria-activedescendant={listed && active >= 0 ? `${listId}-${String(active)}` : undefined}
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          aria-invalid={error !== undefined}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
            if (value !== undefined) onChange(undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        {value !== undefined && typed === undefined && (
          <IconCheck size={22} stroke={2.25} aria-hidden className={classes['chosen']} />
        )}
        <div
          id={listId}
          role="listbox"
          aria-label={label}
          className={classes['list']}
          hidden={!listed}
          // Seen above the lines; the status below says it to a screen reader.
          data-note={nearly ? t('commune.nearly') : undefined}
        >
          {communes.map((commune, index) => (
            // The keyboard works in the text field, as the combobox pattern asks.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={commune.code}
              id={`${listId}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classes['option']}
              onMouseDown={(event) => {
                // Keeps the focus in the text field.
                event.preventDefault();
              }}
              onClick={() => {
                choose(commune);
              }}
            >
              <span>{commune.name}</span>
              <span className={classes['postcode']}>{commune.postcodes.join(', ')}</span>
            </div>
          ))}
        </div>
      </div>
      {shown && answered && communes.length === 0 && <p className={classes['message']}>{none}</p>}
      {shown && search.isError && !cut && (
        <div className={classes['message']}>
          <p>{problemText(search.error).title}</p>
          <Button
            variant="subtle"
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => void search.refetch()}
          >
            {t('action.retry')}
          </Button>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">
          {shown && answered
            ? communes.length === 0
              ? none
              : `${nearly ? `${t('commune.nearly')} ` : ''}${t('commune.found', { count: communes.length })}`
            : ''}
        </span>
      </VisuallyHidden>
    </div>
  );
}
