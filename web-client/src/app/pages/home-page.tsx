import { Navigate } from 'react-router';
import { HomePage as ReferrerHome } from '@/features/referral/pages/home-page';
import { startsAtTheInbox, useSession } from '@/shared/session/session';
import { WithoutTeamPage } from './without-team-page';

/** Where one arrives: one's piles, one's inbox, or what one's office may see. */
export function HomePage() {
  const session = useSession();
  if (startsAtTheInbox(session)) return <Navigate to="/file" replace />;
  return session.permissions.has('handle-referrals') && session.acting !== undefined ? (
    <ReferrerHome />
  ) : (
    <WithoutTeamPage />
  );
}
