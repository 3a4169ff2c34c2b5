import { ExpectedError } from '../errors.ts';
import type { AssayDb } from './db.ts';
import { connectionOf } from './dump.ts';
import type { Operation, Writer } from './edit.ts';
import { folderIn, type Root } from './folder.ts';
import { StoreGuard } from './guard.ts';
import { forgetIncoming, removeIncoming } from './incoming.ts';
import { Journal } from './journal.ts';
import { type Span, spanOf, spansOf } from './journal-span.ts';
import type { MarkerPort } from './marker.ts';
import { type Preview, previewOf } from './preview.ts';
import { runRestore, type StartRestore, startRestore } from './restore.ts';
import { cancelRestore } from './restore-cancel.ts';
import { isRestoring, restoreState } from './restore-state.ts';
import type { Files } from './restore-work.ts';
import { isSnapshotDue } from './snapshot-due.ts';
import {
  baseOf,
  listSnapshots,
  type Occasion,
  prune,
  removeOthers,
  type Snapshot,
  takeSnapshot,
} from './snapshots.ts';
import { isWiping, wiped, wipeRows } from './wipe.ts';

export interface IntegrityOptions {
  db: AssayDb;
  writer: () => Writer;
  /** The browser's private file system. */
  root: Root;
  marker: MarkerPort;
  /** Milliseconds UTC. */
  now: () => number;
  /** Called between chunks: keeps the browser from ending a worker that is at work. */
  alive: () => Promise<unknown>;
  /** Calls `runDue` soon, also after the worker was ended. */
  schedule: () => void;
  /** Forgets what lies elsewhere, the marker excepted: everything was deleted. */
  forget: () => Promise<unknown>;
  /** Everything may have changed: scores are to be made again, pages to ask again. */
  onRestored: () => void;
  report: (error: unknown) => void;
  ranges?: typeof IDBKeyRange;
}

/** Name of the folder. */
export const SNAPSHOTS = 'snapshots';

/** The second account of the store: marker, snapshots, journal, and the way back from them. One per worker. */
export class Integrity {
  readonly guard: StoreGuard;
  readonly files: Files;
  private queue: Promise<unknown> = Promise.resolve();
  private dueQueue: Promise<unknown> = Promise.resolve();
  private due: Promise<void> | null = null;

  constructor(private readonly options: IntegrityOptions) {
    const { db, root, marker, now, schedule, report } = options;
    const journal = new Journal(folderIn(root, 'journal'));
    this.files = { snapshots: folderIn(root, SNAPSHOTS), incoming: folderIn(root, 'incoming'), journal };
    const settle = () => this.runDue();
    this.guard = new StoreGuard({ db, journal, marker, now, onNeed: schedule, settle, report });
    db.guard = this.guard;
  }

  /** Takes a snapshot that the journal goes on from. Refuses (`loss-undecided`) while leads are missing. */
  async take(occasion: Exclude<Occasion, 'aside'>): Promise<Snapshot> {
    const { loss } = await this.guard.check();
    if (loss) throw new ExpectedError('loss-undecided');
    return this.inTurn(() => this.takeBase(occasion));
  }

  /** Does what is due: the rest of a restore; a snapshot after an erasure, a gap, or a day with changes. */
  runDue(): Promise<void> {
    // What became due while the last run was under way is for the next.
    this.due ??= this.dueQueue.then(() => {
      this.due = null;
      return this.doDue();
    });
    this.dueQueue = this.due.catch(() => undefined);
    return this.due;
  }

  /** Nothing is waiting for `runDue` but the next day. */
  async isSettled(): Promise<boolean> {
    const { loss, erasures, purged, gapSince } = await this.guard.check();
    const { db } = this.options;
    if ((await isRestoring(db)) || (await isWiping(db))) return false;
    return loss !== null || (erasures <= purged && gapSince === null);
  }

  /**
   * Whoever was erased leaves every copy now: they would come back with one of them, and their purge after the restore
   * would take its undo copy away. Put off by a loss, which needs the copies.
   * @param kept files in `incoming/` that somebody is about to restore
   */
  async settleErasures(kept: readonly string[] = []): Promise<void> {
    const { loss, erasures, purged } = await this.guard.check();
    if (loss || erasures <= purged || (await isRestoring(this.options.db))) return;
    await this.inTurn(() => this.takeBase('erasure', kept));
  }

  /** What would come back from a snapshot, its journal included where it has one. */
  async preview(name: string): Promise<Preview> {
    const { db } = this.options;
    const { span, since } = await this.find(name);
    return previewOf(db, this.files, name, span, since);
  }

  /** Begins a restore from a snapshot; `runDue` does it. */
  async restore(operation: Operation, name: string): Promise<null> {
    await this.settleErasures();
    const { span } = await this.find(name);
    const journal = { generation: span?.from ?? null, until: span?.until ?? null };
    return this.start(operation, { file: name, folder: 'snapshots', mode: null, ...journal, isUndo: false });
  }

  /** Begins to bring back what was here before the last restore. Refuses (`not-found`) where it is gone. */
  async undo(operation: Operation): Promise<null> {
    await this.settleErasures();
    const last = await restoreState(this.options.db);
    if (!last?.aside || last.isUndo || last.cancelled) throw new ExpectedError('not-found');
    await this.find(last.aside);
    return this.start(operation, {
      file: last.aside,
      folder: 'snapshots',
      mode: 'replace',
      generation: null,
      isUndo: true,
      ...(last.loss && { loss: last.loss }),
    });
  }

  /** Stops the restore that runs; `runDue` brings back what was here. Refuses as `cancelRestore`. */
  async cancel(operation: Operation): Promise<null> {
    const answer = await cancelRestore(this.options.writer(), operation);
    void this.runDue().catch(this.options.report);
    return answer;
  }

  /** Deletes everything, everywhere. Once the rows are gone it goes on at the next start if it has to. */
  async wipe(operation: Operation): Promise<null> {
    const { writer, schedule, report } = this.options;
    const answer = await wipeRows(writer(), operation);
    schedule();
    await this.runDue().catch(report);
    return answer;
  }

  /** Begins any restore: of a file in `incoming/` that the user brought, or back to what was set aside. */
  async start(operation: Operation, start: StartRestore): Promise<null> {
    await this.settleErasures(start.folder === 'incoming' ? [start.file] : []);
    const { loss } = await this.guard.check();
    await startRestore(this.options.writer(), operation, this.files, { ...(loss && { loss }), ...start });
    // The alarm is for a worker that ends meanwhile.
    this.options.schedule();
    void this.runDue().catch(this.options.report);
    return null;
  }

  /** What the journal adds to a snapshot, and the generation that began with the newest. */
  private async find(name: string): Promise<{ span: Span | null; since: number }> {
    const snapshots = await listSnapshots(this.files.snapshots);
    const found = snapshots.find((each) => each.name === name);
    if (!found) throw new ExpectedError('not-found');
    return { span: spanOf(found, snapshots), since: baseOf(snapshots)?.generation ?? 0 };
  }

  private async doDue(): Promise<void> {
    const { db, now } = this.options;
    await this.goOnWiping();
    await this.goOn();
    const { loss, erasures, purged, gapSince } = await this.guard.check();
    if (await isRestoring(db)) return;
    await forgetIncoming(this.files.incoming, now());
    if (loss) return;
    if (erasures > purged) await this.take('erasure');
    else if (gapSince !== null || (await isSnapshotDue(this.files, now()))) await this.take('daily');
  }

  private async goOn(): Promise<void> {
    const { writer, alive, onRestored, report } = this.options;
    if (!(await isRestoring(this.options.db))) return;
    await runRestore({
      writer,
      files: this.files,
      take: (occasion) =>
        this.inTurn(() => (occasion === 'aside' ? this.takeAside() : this.takeBase(occasion))),
      adopt: async (cancelled) => {
        if (cancelled && (await this.guard.check()).loss) return;
        const state = await restoreState(this.options.db);
        await this.guard.adopt(state?.isUndo ? state.loss : undefined);
      },
      alive,
      report,
    });
    onRestored();
  }

  private async goOnWiping(): Promise<void> {
    const { db, writer, forget, onRestored } = this.options;
    if (!(await isWiping(db))) return;
    await this.guard.adopt();
    // Of nobody, as a rule; somebody saved since the worker ended is kept.
    await this.inTurn(() => this.takeBase('erasure'));
    await forget();
    await wiped(writer());
    onRestored();
  }

  private async takeAside(): Promise<Snapshot> {
    return this.write('aside', null);
  }

  private async takeBase(occasion: Occasion, incomingKept: readonly string[] = []): Promise<Snapshot> {
    const { db } = this.options;
    const { snapshots, incoming, journal } = this.files;
    const { erasures, purged } = await this.guard.check();
    const clock = await db.meta.get('clock');
    const generation = await journal.rotate();
    const snapshot = await this.write(occasion, generation);
    if (erasures > purged) {
      const aside = occasion === 'restored' ? (await restoreState(db))?.aside : null;
      // Nobody is erased while a restore runs: what it set aside was written after the last erasure.
      await removeOthers(snapshots, aside ? [snapshot.name, aside] : [snapshot.name]);
      await removeIncoming(incoming, incomingKept);
    } else await prune(snapshots);
    await journal.removeBefore(generation, spansOf(await listSnapshots(snapshots)));
    if (clock) await journal.reached(clock.value);
    await this.guard.settled(erasures);
    return snapshot;
  }

  private async write(occasion: Occasion, generation: number | null): Promise<Snapshot> {
    const { db, now, alive, ranges } = this.options;
    const idb = await connectionOf(db);
    const folder = this.files.snapshots;
    return takeSnapshot({ folder, idb, now: now(), occasion, generation, alive, ranges });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
