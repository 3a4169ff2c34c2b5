import type { Snapshot } from './snapshots.ts';

/** Generations of the journal. */
export interface Span {
  from: number;
  /** The first that is no longer one of them; null: it goes on. */
  until: number | null;
}

/**
 * What the journal adds to a snapshot: to the newest all since; to one whose store a restore took the place of what was
 * written before that, which no later snapshot holds. Null: nothing, the next snapshot holds it.
 */
export function spanOf({ generation }: Snapshot, snapshots: readonly Snapshot[]): Span | null {
  if (generation === null) return null;
  const [next] = snapshots
    .flatMap(({ generation: at, occasion }) =>
      at !== null && at > generation ? [{ until: at, occasion }] : [],
    )
    .sort((one, other) => one.until - other.until);
  if (!next) return { from: generation, until: null };
  return next.occasion === 'restored' ? { from: generation, until: next.until } : null;
}

/** What of the journal these snapshots need. */
export const spansOf = (snapshots: readonly Snapshot[]): Span[] =>
  snapshots.flatMap((each) => spanOf(each, snapshots) ?? []);

/** Is a generation in one of them? */
export const isIn = (generation: number, { from, until }: Span): boolean =>
  generation >= from && (until === null || generation < until);
