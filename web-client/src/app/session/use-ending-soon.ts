import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { warnIn } from './session-model';
import { sessionQuery } from './session-queries';

interface EndingSoon {
  readonly shown: boolean;
  /** Asking who is there is using the session, which renews it. */
  readonly stay: () => Promise<void>;
  readonly dismiss: () => void;
}

export function useEndingSoon(expiresAt: Date | undefined): EndingSoon {
  const queries = useQueryClient();
  // The end that was warned of, or set aside: a later end is a new warning.
  const [warned, setWarned] = useState<number>();
  const [dismissed, setDismissed] = useState<number>();
  const end = expiresAt?.getTime();

  useEffect(() => {
    const delay = warnIn(end === undefined ? undefined : new Date(end), new Date());
    if (delay === undefined || delay > 2 ** 31 - 1) return;
    const timer = window.setTimeout(() => {
      setWarned(end);
    }, delay);
    return () => {
      window.clearTimeout(timer);
    };
  }, [end]);

  const stay = useCallback(async () => {
    await queries.query({ ...sessionQuery, staleTime: 0 });
    setDismissed(end);
  }, [queries, end]);
  const dismiss = useCallback(() => {
    setDismissed(end);
  }, [end]);

  return { shown: end !== undefined && warned === end && dismissed !== end, stay, dismiss };
}
