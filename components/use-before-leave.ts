import { useEffect } from 'react';

/** As long as `busy`, the browser asks before the page is closed: some would be done, and nothing here could take it back. */
export function useBeforeLeave(busy: boolean): void {
  useEffect(() => {
    if (!busy) return;
    const listening = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: listening.signal });
    return () => listening.abort();
  }, [busy]);
}
