import { useEffect } from 'react';

/** For the few pages without a `PageTitle`. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Passerelle`;
  }, [title]);
}
