import { WelcomePage } from '../pages/welcome-page';
import { SessionProvider } from '../session/session-provider';
import { Shell } from './shell';

export function PrivateFrame() {
  return (
    <SessionProvider visitor={<WelcomePage />}>
      <Shell />
    </SessionProvider>
  );
}
