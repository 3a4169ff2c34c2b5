import { useSyncExternalStore } from 'react';
import type { AssayDb } from '../../lib/store/db.ts';
import { type LeadLines, watchLeadLines } from '../../lib/store/lead-lines.ts';
import { useApp } from './app.ts';

const NONE: LeadLines = { lines: [], read: 0, total: 0, complete: false };
/** Ms for which everybody is kept in memory after the last screen that showed them: the next one opens at once. */
const KEPT = 60_000;

/**
 * Everybody as lines, in memory once for all screens: read in pieces with `read` of `total`, then kept up to date by
 * reading only those who change. `lines` holds those read so far until `complete`.
 */
export function useLeadLines(): LeadLines {
  const { db } = useApp();
  const shared = sharedOf(db);
  const { lines, error } = useSyncExternalStore(shared.subscribe, shared.get);
  if (error) throw error;
  return lines;
}

interface State {
  lines: LeadLines;
  error: unknown;
}
interface Shared {
  subscribe: (onChange: () => void) => () => void;
  get: () => State;
}
const SHARED = new WeakMap<AssayDb, Shared>();

function sharedOf(db: AssayDb): Shared {
  const known = SHARED.get(db);
  if (known) return known;
  const made = share(db);
  SHARED.set(db, made);
  return made;
}

function share(db: AssayDb): Shared {
  let state: State = { lines: NONE, error: null };
  let stop: AbortController | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const start = () => {
    stop = new AbortController();
    const { signal } = stop;
    const tell = (lines: LeadLines) => set({ lines, error: null });
    watchLeadLines(db, { tell, now: () => performance.now() }, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      stop = null;
      set({ lines: NONE, error });
    });
  };
  const end = () => {
    stop?.abort();
    stop = null;
    state = { lines: NONE, error: null };
  };
  return {
    get: () => state,
    subscribe(onChange) {
      clearTimeout(leaving);
      listeners.add(onChange);
      if (!stop) start();
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) leaving = setTimeout(end, KEPT);
      };
    },
  };
}
