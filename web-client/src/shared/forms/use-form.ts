import { useState } from 'react';
import { Problem } from '@/api/problem';
import type { FormError } from './error-summary';

type Checks = Readonly<Record<string, { readonly ok: boolean; readonly message: string }>>;

interface Form {
  readonly errorOf: (field: string) => string | undefined;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  /** The refusal that concerns no field of this form. */
  readonly refusal: unknown;
  readonly busy: boolean;
  readonly submit: (send: () => Promise<unknown>) => Promise<void>;
}

/** Checks, sends, and keeps everything typed: what this page or the server finds wrong stands beside its field. */
export function useForm(name: string, checks: Checks): Form {
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const refused = new Set(
    refusal instanceof Problem ? refusal.errors.map(({ field }) => field.split('.').at(-1) ?? field) : [],
  );
  const messages = new Map(
    Object.entries(checks).flatMap(([field, { ok, message }]) =>
      attempt > 0 && (!ok || refused.has(field)) ? [[field, message] as const] : [],
    ),
  );
  return {
    errorOf: (field) => messages.get(field),
    errors: [...messages].map(([field, message]) => ({ fieldId: `${name}-${field}`, message })),
    attempt,
    refusal: [...refused].some((field) => messages.has(field)) ? undefined : refusal,
    busy,
    submit: async (send) => {
      setAttempt((before) => before + 1);
      setRefusal(undefined);
      if (Object.values(checks).some(({ ok }) => !ok)) return;
      setBusy(true);
      try {
        await send();
      } catch (error) {
        setRefusal(error);
      } finally {
        setBusy(false);
      }
    },
  };
}
