import { useRef, useState } from 'react';
import { Problem } from '@/api/problem';
import { checkCard } from '../../care-queries';
import { fieldOf, requestOf, valueOf } from './card-form';
import type { CardForm, FieldName } from './card-form';

interface CardCheck {
  readonly errors: ReadonlySet<FieldName>;
  readonly repairs: ReadonlyMap<FieldName, string>;
  readonly check: (field: FieldName) => void;
  /** Marks the fields that a refusal names; false when it names none of them. */
  readonly refuse: (problem: unknown) => boolean;
  readonly forget: () => void;
}

const NO_ERRORS: ReadonlySet<FieldName> = new Set();

/** What the server finds wrong with a card, or would repair: asked field by field, and told at once when it refuses. */
export function useCardCheck(base: CardForm, form: CardForm): CardCheck {
  const [errors, setErrors] = useState(NO_ERRORS);
  const [repairs, setRepairs] = useState<ReadonlyMap<FieldName, string>>(new Map());
  const latest = useRef(0);
  return {
    errors,
    repairs,
    check: (field) => {
      if (valueOf(base, field) === valueOf(form, field) && !errors.has(field)) return;
      const turn = ++latest.current;
      checkCard(requestOf(form)).then(
        (found) => {
          if (turn !== latest.current) return;
          const wrong = found.errors.some((error) => fieldOf(error.field ?? '') === field);
          setErrors((before) => marked(before, field, wrong));
          setRepairs(repairsOf(found.repairs));
        },
        // The check only helps: saving says the same.
        () => undefined,
      );
    },
    refuse: (problem) => {
      if (!(problem instanceof Problem)) return false;
      const fields = problem.errors.flatMap(({ field }) => fieldOf(field) ?? []);
      if (fields.length === 0) return false;
      setErrors(new Set(fields));
      return true;
    },
    forget: () => {
      setErrors(NO_ERRORS);
      setRepairs(new Map());
    },
  };
}

function marked(before: ReadonlySet<FieldName>, field: FieldName, wrong: boolean): ReadonlySet<FieldName> {
  const after = new Set(before);
  if (wrong) after.add(field);
  else after.delete(field);
  return after;
}

function repairsOf(repairs: readonly { field: string; kept: string }[]): ReadonlyMap<FieldName, string> {
  return new Map(
    repairs.flatMap(({ field, kept }) => {
      const name = fieldOf(field);
      return name === undefined ? [] : [[name, kept] as const];
    }),
  );
}
