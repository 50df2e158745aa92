import { useState } from 'react';
import { Problem } from '@/api/problem';
import type { FormError } from '@/shared/forms/error-summary';

interface ActionForm {
  /** What to say beside a field: what this page checked, or what the server refused. */
  readonly errorOf: (field: string) => string | undefined;
  readonly errors: readonly FormError[];
  readonly attempt: number;
  /** The refusal that concerns no field of this form. */
  readonly refusal: unknown;
  /** Checks, sends, and keeps everything typed when it is refused. */
  readonly submit: (send: () => Promise<unknown>) => Promise<void>;
  readonly busy: boolean;
}

/**
 * @param checks for each field, in their order on screen, what to say when it is not right yet
 * @param idOf the element of a field, for the summary's links
 */
export function useActionForm(
  checks: Readonly<Record<string, { readonly ok: boolean; readonly message: string }>>,
  idOf: (field: string) => string,
): ActionForm {
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const refusedByServer = new Set(
    error instanceof Problem ? error.errors.map(({ field }) => field.split('.').at(-1) ?? field) : [],
  );
  const messages = new Map(
    Object.entries(checks).flatMap(([field, { ok, message }]) =>
      attempt > 0 && (!ok || refusedByServer.has(field)) ? [[field, message] as const] : [],
    ),
  );

  return {
    errorOf: (field) => messages.get(field),
    errors: [...messages].map(([field, message]) => ({ fieldId: idOf(field), message })),
    attempt,
    refusal: messages.size > 0 && refusedByServer.size > 0 ? undefined : error,
    busy,
    submit: async (send) => {
      setAttempt((before) => before + 1);
      setError(undefined);
      if (Object.values(checks).some(({ ok }) => !ok)) return;
      setBusy(true);
      try {
        await send();
      } catch (refusal) {
        setError(refusal);
      } finally {
        setBusy(false);
      }
    },
  };
}
