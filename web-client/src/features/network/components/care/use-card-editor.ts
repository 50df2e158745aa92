import { useEffect, useState } from 'react';
import type { Versioned } from '@/api/client';
import { Problem } from '@/api/problem';
import { readCard, useSaveCard } from '../../care-queries';
import { changedFields, formOf, rebased, requestOf, unsaved } from './card-form';
import type { CardForm, FieldName, PlaceCardDetails, Rebased } from './card-form';
import { useCardCheck } from './use-card-check';

/** A card in a form, new or known: what is typed, and what is wrong with it. */
export interface CardDraft {
  readonly form: CardForm;
  readonly change: (form: CardForm) => void;
  /** Looks at what was typed, without keeping it; called when a field is left. */
  readonly check: (field: FieldName) => void;
  readonly errors: ReadonlySet<FieldName>;
  readonly repairs: ReadonlyMap<FieldName, string>;
  readonly changed: readonly FieldName[];
  /** Counts the attempts to save, so that the summary takes the focus again. */
  readonly attempt: number;
  readonly refusal: unknown;
  readonly saving: boolean;
  readonly foundAgain: boolean;
  readonly startAgain: () => void;
}

export interface CardEditor extends CardDraft {
  readonly save: (confirm: boolean) => Promise<boolean>;
  /** What somebody else saved meanwhile, until the next attempt. */
  readonly meanwhile: Rebased | undefined;
  readonly theirForm: CardForm | undefined;
}

/** A card being edited: what was read, what is typed, what is wrong, and what somebody else did meanwhile. */
export function useCardEditor(id: string, card: Versioned<PlaceCardDetails>): CardEditor {
  const [kept] = useState(() => unsaved.find(id));
  const [base, setBase] = useState(() => kept?.base ?? formOf(card.data));
  const [form, setForm] = useState(() => kept?.form ?? formOf(card.data));
  const [etag, setEtag] = useState(() => kept?.etag ?? card.etag ?? '');
  const [foundAgain, setFoundAgain] = useState(kept !== undefined);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>();
  const [meanwhile, setMeanwhile] = useState<{ rebased: Rebased; form: CardForm }>();
  const save = useSaveCard(id);
  const changed = changedFields(base, form);
  const { errors, repairs, check, refuse, forget } = useCardCheck(base, form);

  useEffect(() => {
    if (changedFields(base, form).length > 0) unsaved.keep(id, { base, form, etag });
    else unsaved.forget(id);
  }, [id, base, form, etag]);

  const standAt = (stored: Versioned<PlaceCardDetails>) => {
    const now = formOf(stored.data);
    setBase(now);
    setForm(now);
    setEtag(stored.etag ?? '');
    forget();
    setMeanwhile(undefined);
    setFoundAgain(false);
  };

  return {
    form,
    change: setForm,
    check,
    errors,
    repairs,
    changed,
    attempt,
    refusal,
    saving: save.isPending,
    meanwhile: meanwhile?.rebased,
    theirForm: meanwhile?.form,
    foundAgain,
    startAgain: () => {
      setRefusal(undefined);
      void readCard(id).then(standAt, setRefusal);
    },
    save: async (confirm) => {
      setAttempt((before) => before + 1);
      setRefusal(undefined);
      try {
        standAt(await save.mutateAsync({ body: requestOf(form), etag, confirm }));
        return true;
      } catch (problem) {
        if (problem instanceof Problem && problem.slug === 'stale-version') {
          try {
            const stored = await readCard(id);
            const theirs = formOf(stored.data);
            const onTop = rebased(base, form, theirs);
            setMeanwhile({ rebased: onTop, form: theirs });
            setBase(theirs);
            setForm(onTop.form);
            setEtag(stored.etag ?? '');
          } catch (unreadable) {
            setRefusal(unreadable);
          }
        } else if (!refuse(problem)) {
          setRefusal(problem);
        }
        return false;
      }
    },
  };
}
