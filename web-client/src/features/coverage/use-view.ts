import { useLayoutEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { viewIn, written } from './view-url';
import type { View } from './view-url';

/**
 * What one looks at, as the address has it. A change adds to the one asked for before it even where that one
 * is not drawn yet: the map comes to rest by itself, and must not take back what a hand has just chosen.
 */
export function useView() {
  const [search, setSearch] = useSearchParams();
  const asked = useRef(search);
  useLayoutEffect(() => {
    asked.current = search;
  }, [search]);
  const change = (part: Partial<View>) => {
    asked.current = written({ ...viewIn(asked.current), ...part });
    setSearch(asked.current, { replace: true, preventScrollReset: true });
  };
  return { view: useMemo(() => viewIn(search), [search]), change };
}
