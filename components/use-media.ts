import { useSyncExternalStore } from 'react';

/** Does the window match a media query now? */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const stop = new AbortController();
      matchMedia(query).addEventListener('change', onChange, { signal: stop.signal });
      return () => stop.abort();
    },
    () => matchMedia(query).matches,
  );
}
