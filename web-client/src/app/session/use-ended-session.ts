import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { sessionGate } from '@/api/session-gate';
import { onSessionOpened } from './session-channel';
import { isSamePerson } from './session-model';
import { sessionQuery, whoIsThere } from './session-queries';

interface EndedSession {
  readonly closed: boolean;
  /** Asked, and nobody is signed in yet. */
  readonly stillEnded: boolean;
  readonly check: () => void;
}

/**
 * A call was refused for lack of a session: it waits at the gate, and everything typed waits on the page, until
 * the same person has signed in again. On a shared machine it may be a colleague: then the page starts afresh.
 */
export function useEndedSession(): EndedSession {
  const queries = useQueryClient();
  const closed = useSyncExternalStore(sessionGate.subscribe, sessionGate.state) === 'closed';
  const [stillEnded, setStillEnded] = useState(false);

  const ask = useCallback(async () => {
    // Asked aside from the query: what is on screen must not become « nobody » while the work waits.
    const now = await whoIsThere().catch(() => null);
    const before = queries.getQueryData(sessionQuery.queryKey);
    if (now === null) {
      setStillEnded(true);
    } else if (before != null && !isSamePerson(before, now)) {
      sessionGate.giveUp();
      window.location.assign('/');
    } else {
      setStillEnded(false);
      queries.setQueryData(sessionQuery.queryKey, now);
      sessionGate.reopen();
    }
  }, [queries]);

  const check = useCallback(() => void ask(), [ask]);

  useEffect(() => {
    if (!closed) return;
    const stopListening = onSessionOpened(check);
    window.addEventListener('focus', check);
    return () => {
      stopListening();
      window.removeEventListener('focus', check);
    };
  }, [closed, check]);

  return { closed, stillEnded, check };
}
