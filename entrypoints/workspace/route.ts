import { useCallback, useEffect, useRef, useState } from 'react';

/** What stands behind the `#`: `/icps/new` is `['icps', 'new']`. */
export type Route = readonly string[];
const parse = (hash: string): Route => hash.replace(/^#\/?/, '').split('/').filter(Boolean);

export interface Router {
  route: Route;
  go: (path: string) => void;
  /** The same screen has another address from now on. */
  replace: (path: string) => void;
  /** Told by an editor: from now on leaving loses something (or no longer does). */
  setDirty: (dirty: boolean) => void;
  /** The user wants to leave although something would be lost. */
  leaving: { confirm: () => void; stay: () => void } | null;
}

/** Hash routes with a guard: while something is unsaved, the address goes back and the user is asked. */
export function useRouter(): Router {
  const [hash, setHash] = useState(location.hash);
  const [wanted, setWanted] = useState<string | null>(null);
  const dirty = useRef(false);
  /** Where the screen shown can be found again. */
  const address = useRef(hash);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener(
      'hashchange',
      () => {
        if (location.hash === address.current) return;
        if (!dirty.current) {
          address.current = location.hash;
          return setHash(location.hash);
        }
        setWanted(location.hash);
        history.replaceState(null, '', address.current || '#/');
      },
      { signal },
    );
    addEventListener('beforeunload', (event) => dirty.current && event.preventDefault(), { signal });
    return () => stop.abort();
  }, []);

  const setDirty = useCallback((value: boolean) => {
    dirty.current = value;
  }, []);
  const go = useCallback((path: string) => {
    location.hash = path;
  }, []);
  const replace = useCallback((path: string) => {
    address.current = path;
    history.replaceState(null, '', path);
  }, []);
  const confirm = () => {
    dirty.current = false;
    setWanted(null);
    if (wanted !== null) go(wanted);
  };
  const leaving = wanted === null ? null : { confirm, stay: () => setWanted(null) };
  return { route: parse(hash), go, replace, setDirty, leaving };
}
