import { useSyncExternalStore } from 'react';
import { connection } from '@/api/connection';

/** False once the browser or the last call said that nobody can be reached. */
export function useConnected(): boolean {
  return !useSyncExternalStore(connection.subscribe, connection.isCut);
}
