import { useState } from 'react';
import type { Position } from '@/shared/places/place';
import { rounded } from './model';

export type PositionState = 'idle' | 'asking' | 'refused' | 'unknown';

/** Asks the browser where one is, only when told to. Rounded at once; kept in this page's memory, nowhere else. */
export function usePosition() {
  const [position, setPosition] = useState<Position>();
  const [state, setState] = useState<PositionState>('idle');
  const ask = (found: () => void) => {
    if (!('geolocation' in navigator)) {
      setState('unknown');
      return;
    }
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPosition({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) });
        setState('idle');
        found();
      },
      ({ code, PERMISSION_DENIED }) => {
        setState(code === PERMISSION_DENIED ? 'refused' : 'unknown');
      },
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 300_000 },
    );
  };
  return { position, state, ask };
}
