import type { Stage } from '../model/stage.ts';

/**
 * What the store should hold, written down outside IndexedDB: damaged files come back empty and without an error
 * (reference, reliability 1.4). A missing marker is never a loss.
 */
export interface Marker {
  /** The store's space. */
  installId: string;
  schema: number;
  /** Rows of leads, those merged into others among them, as the kept counter says. */
  leads: number;
  stages: Partial<Record<Stage, number>>;
  /** Of `leads` so many may be missing: their deletion was about to commit. */
  leaving: number;
  /** Milliseconds UTC of the last write that changed them. */
  lastWrite: number;
  /** Grows with every erasure; while `purged` is behind, files still hold somebody erased. */
  erasures: number;
  purged: number;
  /** Since when changes are missing in the journal (a full disk); null as a rule. Ms UTC. */
  gapSince: number | null;
  /** Found at a start and not decided yet. */
  loss: Loss | null;
}

/** Leads that were here and are gone. */
export interface Loss {
  /** How many there should be, by stage too, and how many there were when it was found. */
  expected: number;
  stages: Partial<Record<Stage, number>>;
  found: number;
  /** Milliseconds UTC: the last write before, and when it was found. */
  lastWrite: number;
  at: number;
}

/** As a user would count them: rows of people who were merged into others are none of their leads. */
export const missingOf = ({ expected, stages, found }: Loss): number =>
  (found === 0 && Object.values(stages).reduce((sum, count) => sum + count, 0)) || expected - found;

/** Where the marker lies: `storage.local`. */
export interface MarkerPort {
  read(): Promise<Marker | null>;
  write(marker: Marker): Promise<void>;
}

/** What a store says of itself. */
export interface Present {
  installId: string;
  leads: number;
  stages: Partial<Record<Stage, number>>;
}

/** Leads are gone: fewer than the marker knows, or the store is another one. Null where nobody is missing. */
export function lossOf(marker: Marker, present: Present, now: number): Loss | null {
  if (marker.loss) return marker.loss;
  const isOther = marker.installId !== present.installId;
  const isComplete = present.leads >= marker.leads - marker.leaving && !isOther;
  // Also in another store: all of them were about to go, and everything with them.
  if (marker.leads <= marker.leaving || isComplete) return null;
  const { leads, stages, lastWrite } = marker;
  // Whoever was saved into another store since is none of those who are missing.
  return { expected: leads, stages, found: isOther ? 0 : present.leads, lastWrite, at: now };
}
