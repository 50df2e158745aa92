import { useMatches } from 'react-router';
import { WelcomePage } from '../pages/welcome-page';
import { SessionProvider } from '../session/session-provider';
import { Shell } from './shell';
import { VisitorShell } from './visitor-shell';

/** What a route says of itself: whether anybody may read it, with or without an account. */
export interface RouteHandle {
  readonly forEverybody: boolean;
}

export function PrivateFrame() {
  const open = useMatches().some(({ handle }) => (handle as RouteHandle | undefined)?.forEverybody === true);
  return (
    <SessionProvider visitor={open ? <VisitorShell /> : <WelcomePage />}>
      <Shell />
    </SessionProvider>
  );
}
