import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionContext } from '@/shared/session/session';
import { LoadingLines } from '@/shared/ui/loading-lines';
import { ProblemNotice } from '@/shared/ui/problem-notice';
import { sessionQuery } from './session-queries';
import classes from './session.module.css';
import { useEndedSession } from './use-ended-session';
import { useEndingSoon } from './use-ending-soon';

const SessionEndedDialog = lazy(async () => ({
  default: (await import('./session-ended-dialog')).SessionEndedDialog,
}));
const SessionSoonDialog = lazy(async () => ({
  default: (await import('./session-soon-dialog')).SessionSoonDialog,
}));

interface SessionProviderProps {
  /** What a visitor who is not signed in sees. */
  readonly visitor: ReactNode;
  /** What is shown once the server failed to say who is there, where that needs no answer. */
  readonly whileUnknown?: ReactNode;
  readonly children: ReactNode;
}

/** Nothing behind it is shown before one knows who is there; once shown, it stays while the session is renewed. */
export function SessionProvider({ visitor, whileUnknown, children }: SessionProviderProps) {
  const { t } = useTranslation('app');
  const { data: session, error, failureReason, isPending, refetch } = useQuery(sessionQuery);

  if (session === undefined) {
    if (failureReason !== null && whileUnknown !== undefined) return whileUnknown;
    return (
      <main className={classes['wait']}>
        {isPending ? (
          <>
            <p>{t('session.checking')}</p>
            <LoadingLines lines={4} />
          </>
        ) : (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        )}
      </main>
    );
  }
  if (session === null) return visitor;
  return (
    <SessionContext value={session}>
      {children}
      <SessionDialogs expiresAt={session.expiresAt} />
    </SessionContext>
  );
}

function SessionDialogs({ expiresAt }: { readonly expiresAt: Date | undefined }) {
  const ended = useEndedSession();
  const soon = useEndingSoon(expiresAt);
  return (
    <Suspense>
      {ended.closed && <SessionEndedDialog stillEnded={ended.stillEnded} onCheck={ended.check} />}
      {!ended.closed && soon.shown && expiresAt !== undefined && (
        <SessionSoonDialog expiresAt={expiresAt} onStay={soon.stay} onClose={soon.dismiss} />
      )}
    </Suspense>
  );
}
