import { useSyncExternalStore } from 'react';
import { waitingRoom } from './waiting-room';
import type { Waiting } from './waiting-room';

export function useAllWaiting(): readonly Waiting[] {
  return useSyncExternalStore(waitingRoom.subscribe, waitingRoom.all);
}

/** What of this key waits, was refused or has just left. */
export function useWaiting(key: string): Waiting | undefined {
  return useAllWaiting().find((one) => one.key === key);
}
