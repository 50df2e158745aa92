import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chooseActingTeam } from '@/api/acting-team';
import type { Membership } from '@/shared/session/session';
import { useAnnounce } from '@/shared/ui/announcer';
import { sessionQuery } from '../session/session-queries';

/** Published to whoever asks, or about oneself. */
const OF_NO_TEAM = ['session', 'about', 'assessment'];

/** The team is the confidentiality boundary: what was read for one team is forgotten before acting for another. */
export function useTeamSwitch(): (membership: Membership) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { t } = useTranslation('app');
  return async ({ teamId, teamName }) => {
    chooseActingTeam(teamId);
    await navigate('/');
    await queries.query({ ...sessionQuery, staleTime: 0 });
    queries.removeQueries({
      predicate: ({ queryKey: [subject] }) => !OF_NO_TEAM.some((each) => each === subject),
    });
    announce(t('account.teamChanged', { team: teamName }));
  };
}
