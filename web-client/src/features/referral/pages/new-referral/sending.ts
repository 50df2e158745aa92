import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { isCut } from '@/api/problem';
import type { components } from '@/api/schema';
import type { ChoosablePlace } from '@/shared/places/place';
import { useWaiting } from '@/shared/waiting/use-waiting';
import { waitingRoom } from '@/shared/waiting/waiting-room';
import { changeFlow, flowOf, moveFlowToServer, useFlow, whereItMoved } from './flow-memory';
import { createRequest, isOnThisPage, seenWithoutNetwork } from './model';
import type { Draft } from './model';
import { createReferral, previewReferral, sendReferral } from './queries';

type SendRequest = components['schemas']['SendReferralRequest'];

/**
 * What the place would see, asked of the server. Without a network this page says it by the same rule, and the server is
 * asked when it is sent. Gives the draft to go on with, which may be another: the server's own.
 */
export async function prepare(
  queries: QueryClient,
  team: string,
  draft: Draft,
  place: ChoosablePlace,
  request: SendRequest,
): Promise<string> {
  const written = JSON.stringify(request);
  waitingRoom.remove(flowOf(team, draft.id).sendingKey);
  try {
    const { id } = await onServer(queries, team, draft);
    const seen = await previewReferral(id, request);
    changeFlow(team, id, {
      preview: { request: written, seen, withoutNetwork: false },
      refusal: undefined,
    });
    return id;
  } catch (error) {
    const id = whereItMoved(team, draft.id) ?? draft.id;
    if (!isCut(error)) {
      changeFlow(team, id, { refusal: error });
      throw error;
    }
    changeFlow(team, id, {
      preview: {
        request: written,
        seen: seenWithoutNetwork(draft, place, request),
        withoutNetwork: true,
      },
      refusal: undefined,
    });
    return id;
  }
}

/** « Envoyer »: what was typed leaves in its order, the draft first where the server does not know it, and only once. */
export function useSending(team: string, draft: Draft) {
  const queries = useQueryClient();
  const [flow] = useFlow(team, draft.id);
  const waiting = useWaiting(flow.sendingKey);
  const send = (request: SendRequest) => {
    let target = draft;
    void waitingRoom.put(flow.sendingKey, reading(draft.id), async (moved) => {
      target = await onServer(queries, team, target);
      moved(reading(target.id));
      const sent = await sendReferral(queries, target, request, flowOf(team, target.id).sending);
      return `/mettre-en-relation/${sent.id}/envoye`;
    });
  };
  const callOff = () => {
    waitingRoom.remove(flow.sendingKey);
  };
  return { waiting, send, callOff };
}

const reading = (draftId: string) => `/mettre-en-relation/${draftId}/relire`;

async function onServer(queries: QueryClient, team: string, draft: Draft): Promise<Draft> {
  if (!isOnThisPage(draft.id)) return draft;
  const { need, creating } = flowOf(team, draft.id);
  const request = createRequest(need);
  if (request === undefined) return draft;
  const created = await createReferral(queries, request, creating);
  moveFlowToServer(team, draft.id, created.id);
  return created;
}
