import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden';

type Announce = (message: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** Says what changed without moving the focus: « 4 lieux trouvés », « Mise en relation envoyée ». */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState({ message: '', turn: 0 });
  const announce = useCallback<Announce>((message) => {
    setSpoken(({ turn }) => ({ message, turn: turn + 1 }));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite" role="status" data-announcer>
          {/* A new key makes the same sentence heard twice when it is said twice. */}
          <span key={spoken.turn}>{spoken.message}</span>
        </span>
      </VisuallyHidden>
    </AnnouncerContext>
  );
}
