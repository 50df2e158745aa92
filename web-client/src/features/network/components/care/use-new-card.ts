import { useEffect, useState } from 'react';
import { useAddPlace } from '../../care-queries';
import { NEW_CARD, changedFields, requestOf, unsaved } from './card-form';
import type { CardForm } from './card-form';
import { useCardCheck } from './use-card-check';
import type { CardDraft } from './use-card-editor';

export interface NewCard extends CardDraft {
  readonly add: (organisation: string, team: string | undefined) => Promise<boolean>;
}

const KEPT_AS = 'new';

/** The card of a place that is not there yet: nothing is kept by the server before it is added. */
export function useNewCard(): NewCard {
  const [kept] = useState(() => unsaved.find(KEPT_AS));
  const [form, setForm] = useState<CardForm>(() => kept?.form ?? NEW_CARD);
  const [foundAgain, setFoundAgain] = useState(kept !== undefined);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>();
  const adding = useAddPlace();
  const changed = changedFields(NEW_CARD, form);
  const { errors, repairs, check, refuse, forget } = useCardCheck(NEW_CARD, form);

  useEffect(() => {
    if (changedFields(NEW_CARD, form).length > 0) unsaved.keep(KEPT_AS, { base: NEW_CARD, form, etag: '' });
    else unsaved.forget(KEPT_AS);
  }, [form]);

  return {
    form,
    change: setForm,
    check,
    errors,
    repairs,
    changed,
    attempt,
    refusal,
    saving: adding.isPending,
    foundAgain,
    startAgain: () => {
      setForm(NEW_CARD);
      setFoundAgain(false);
      setRefusal(undefined);
      forget();
    },
    add: async (organisation, team) => {
      setAttempt((before) => before + 1);
      setRefusal(undefined);
      try {
        await adding.mutateAsync({ organisation, team, body: requestOf(form) });
        unsaved.forget(KEPT_AS);
        return true;
      } catch (problem) {
        if (!refuse(problem)) setRefusal(problem);
        return false;
      }
    },
  };
}
