import * as z from 'zod/mini';
import type { Stage } from '../model/stage.ts';
import { command } from './command.ts';

const none = z.object({});
const snapshot = z.object({ name: z.string().check(z.regex(/^[\w.]{1,100}$/)) });

/** What our pages ask of the second account of the store, and how lost leads come back. */
export const INTEGRITY_COMMANDS = {
  /** Whether leads are missing, and how far a restore is; nothing is shown as empty before this is answered. */
  'integrity.state': command(['page'], none),
  'snapshot.list': command(['page'], none),
  /** Takes one now. Refuses (`loss-undecided`) while leads are missing. */
  'snapshot.take': command(['page'], none),
  /** What a restore would bring; nothing is written. */
  'restore.preview': command(['page'], snapshot),
  /** Begins a restore; `integrity.state` tells how far it is. */
  'restore.start': command(['page'], snapshot),
  /** Begins to bring back what was here before the last restore. */
  'restore.undo': command(['page'], none),
  /**
   * Stops the restore that runs, and everything is as it was before. Refuses (`restore-busy`) where it is nearly done:
   * it can be undone then.
   */
  'restore.cancel': command(['page'], none),
  /** Deletes everything: rows, copies, settings. Answered when all is gone, or is sure to go. */
  'store.wipe': command(['page'], none),
  /** The user starts with what is here: it is what should be here from now on. */
  'loss.dismiss': command(['page'], none),
} as const;

export interface SnapshotView {
  name: string;
  /** Milliseconds UTC. */
  at: number;
  leads: number;
  /** Also holds every change since. */
  newest: boolean;
  /** What a restore replaced. */
  aside: boolean;
}

export interface RestorePreview {
  /** Leads in it, by stage too. */
  leads: number;
  stages: Partial<Record<Stage, number>>;
  /** Of these, not here now. */
  back: number;
  /** Milliseconds UTC: when it was taken, and the newest change in it. */
  takenAt: number;
  lastWrite: number;
}

export interface IntegrityState {
  /** Leads that should be here and are not; times in ms UTC. */
  loss: { missing: number; stages: Partial<Record<Stage, number>>; lastWrite: number } | null;
  /** The last restore. */
  restore: {
    running: boolean;
    isUndo: boolean;
    done: number;
    total: number;
    /** Leads before and after. */
    before: number;
    after: number | null;
    /** It was stopped: everything is as it was. */
    cancelled: boolean;
    /** `restore.cancel`, `restore.undo` would work. */
    canCancel: boolean;
    canUndo: boolean;
  } | null;
  /** Since when changes are kept in the store alone, because the disk was full; as a rule null. */
  gapSince: number | null;
}

/** What each of these commands answers. */
export interface IntegrityAnswers {
  'integrity.state': IntegrityState;
  'snapshot.list': SnapshotView[];
  'snapshot.take': null;
  'restore.preview': RestorePreview;
  'restore.start': null;
  'restore.undo': null;
  'restore.cancel': null;
  'store.wipe': null;
  'loss.dismiss': null;
}
