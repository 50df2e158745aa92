import { useMatches } from 'react-router';
import { WelcomePage } from '../pages/welcome-page';
import { SessionProvider } from '../session/session-provider';
import { Shell } from './shell';
import { VisitorShell } from './visitor-shell';

/** What a route says of itself: whether anybody may read it, with or without an account. */
export interface RouteHandle {
  readonly forEverybody: boolean;
  /** A page of text, readable even while the server does not say who is there. */
  readonly asksNothing?: boolean;
}

export function PrivateFrame() {
  const handles = useMatches().map(({ handle }) => handle as RouteHandle | undefined);
  const open = handles.some((handle) => handle?.forEverybody === true);
  const asksNothing = handles.some((handle) => handle?.asksNothing === true);
  return (
    <SessionProvider
      visitor={open ? <VisitorShell /> : <WelcomePage />}
      whileUnknown={asksNothing ? <VisitorShell /> : undefined}
    >
      <Shell />
    </SessionProvider>
  );
}
