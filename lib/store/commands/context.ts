import type { CommandName } from '../../messages/protocol.ts';
import type { Request } from '../../messages/router.ts';
import type { HookTable } from '../../model/settings.ts';
import type { Catalogue, Translate } from '../../model/words.ts';
import type { AssayDb } from '../db.ts';
import type { Operation, Writer } from '../edit.ts';
import type { Integrity } from '../integrity.ts';
import { type JudgeWith, judgeWithFrom, type Tables } from '../judge.ts';

/** What the commands need of the world; the background worker hands it in. */
export interface Context {
  db: AssayDb;
  /** Marker, snapshots and journal of the store. */
  integrity: Integrity;
  /** Milliseconds UTC. */
  now: () => number;
  /** The packaged tables, loaded once per life of the worker. */
  tables: () => Promise<Tables>;
  /** Words in the user's language. */
  language: () => Promise<{ t: Translate; catalogue: Catalogue }>;
  /** Style sheet of the elements in the page. */
  style: string;
  /** Hooks of the page readers. */
  hooks: HookTable;
  /** Tabs in which Assay is paused until they close. */
  pausedTabs: {
    has: (tabId: number) => Promise<boolean>;
    set: (tabId: number, paused: boolean) => Promise<void>;
  };
  /**
   * Takes a turn at the toolbar icon of one tab and gives what shows a short text there (empty clears). A later turn
   * silences the earlier: the last person's slow score must not appear over the next one's page.
   * `hold`: so long, in ms, what comes later waits.
   */
  toolbarTurn: (tabId: number) => (text: string, hold?: number) => void;
  /** Tells open tabs that settings, ICPs or leads changed. */
  tellTabs: () => void;
  /** Tells them again at a time, ms UTC: when a pause ends. */
  tellTabsAt: (at: number) => void;
  /** Starts waiting jobs and sees to it that they survive the worker. */
  startJobs: () => void;
}

export const ACTOR = 'local';

export const writerOf = (context: Context): Writer => ({ db: context.db, now: context.now(), actor: ACTOR });

export const operationOf = (name: CommandName, { op }: Request): Operation => ({ id: op, name });

/** Everything a judgement in memory needs, now. */
export const judgeWithOf = async (context: Context): Promise<JudgeWith> =>
  judgeWithFrom(context.db, await context.tables(), context.now());
