import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import { DB_NAME } from './db.ts';

/** Rows of leads that were written: their ids, or `all` where nobody knows which. */
export type Written = ReadonlySet<string> | 'all';

/** Primary keys of the leads that a commit wrote, as Dexie names them, also for a commit of the worker. */
const PART = `idb://${DB_NAME}/leads/`;

/** Gathers which leads are written, from now until the signal ends. */
export function changedLeads(signal: AbortSignal): { next: () => Promise<Written> } {
  let written: Set<string> | 'all' = new Set();
  let wake = () => {};
  const onCommit = (parts: ObservabilitySet) => {
    const tree = parts[PART];
    if (!tree) return;
    const ids = written === 'all' ? null : idsIn(tree, written);
    if (!ids) written = 'all';
    wake();
  };
  Dexie.on('storagemutated', onCommit);
  signal.addEventListener('abort', () => {
    Dexie.on.storagemutated.unsubscribe(onCommit);
    wake();
  });
  const isNone = () => written !== 'all' && written.size === 0;
  return {
    /** What was written since this was asked last; waits while there is nothing. Nothing after the signal's end. */
    async next() {
      while (isNone() && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const all = written;
      written = new Set();
      return all;
    },
  };
}

/** Adds the single keys of a tree to `ids`; null where one of its nodes is a range. */
function idsIn(tree: IntervalTree, ids: Set<string>): Set<string> | null {
  if (!('from' in tree)) return ids;
  if (tree.from !== tree.to || typeof tree.from !== 'string') return null;
  ids.add(tree.from);
  for (const side of [tree.l, tree.r]) if (side && !idsIn(side, ids)) return null;
  return ids;
}
