import type { Writer } from './edit.ts';
import type { Folder } from './folder.ts';
import type { Journal } from './journal.ts';
import type { RestoreState } from './restore-state.ts';
import type { Snapshot } from './snapshots.ts';

/** Where the files are. */
export interface Files {
  snapshots: Folder;
  /** Dumps brought by the user, in the form of snapshots. */
  incoming: Folder;
  journal: Journal;
}

/** What a restore works with; handed to each of its steps. */
export interface RestoreWork {
  writer: () => Writer;
  files: Files;
  /** Takes a snapshot: `aside` of what is here, `restored` when it is done. */
  take: (occasion: 'aside' | 'restored') => Promise<Snapshot>;
  /** The marker from now on says what is here; a loss that somebody stopped to restore is still to be decided. */
  adopt: (cancelled: boolean) => Promise<void>;
  alive: () => Promise<unknown>;
  /** Told of what went wrong and does not stop it. */
  report: (error: unknown) => void;
}

/** The folder of the file that comes back. */
export const folderOf = ({ incoming, snapshots }: Files, folder: RestoreState['folder']): Folder =>
  folder === 'incoming' ? incoming : snapshots;
