import type { Stage } from '../model/stage.ts';
import type { Change, Guard } from './changes.ts';
import { type AssayDb, SCHEMA_VERSION } from './db.ts';
import type { Journal } from './journal.ts';
import { LEAD_ROWS, leadRows } from './lead-rows.ts';
import { type Loss, lossOf, type Marker, type MarkerPort, type Present } from './marker.ts';
import { stageCounts } from './queries.ts';
import { isRestoring } from './restore-state.ts';
import type { CounterRow } from './rows.ts';

export interface GuardOptions {
  db: AssayDb;
  journal: Journal;
  marker: MarkerPort;
  /** Milliseconds UTC. */
  now: () => number;
  /** Somebody was erased, or the journal has a gap: a new snapshot is wanted soon. */
  onNeed: () => void;
  /** The same, now; settles when it is there. */
  settle: () => Promise<unknown>;
  report: (error: unknown) => void;
}

/**
 * Keeps marker and journal beside every commit. What the marker knows is compared with the store once, before the
 * first commit of a worker's life is told to it, and again where the store is another one since.
 */
export class StoreGuard implements Guard {
  private checked: Promise<void> | null = null;
  private marker: Marker | null = null;
  /** Of the store that was compared. */
  private space = '';
  private queue: Promise<unknown> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(private readonly options: GuardOptions) {}

  /** The marker as it stands, after the comparison; made where there was none. */
  async check(): Promise<Marker> {
    if (this.isOtherStore()) this.checked = null;
    this.checked ??= this.queue
      .then(() => this.compare())
      .then((marker) => {
        this.marker = marker;
        this.space = this.options.db.spaceId;
      });
    try {
      await this.checked;
    } catch (error) {
      this.checked = null;
      throw error;
    }
    return this.marker as Marker;
  }

  /** Also counts the rows themselves, which the kept counters may outlive: linear, once per start of the browser. */
  async checkRows(): Promise<void> {
    const { db, now } = this.options;
    const marker = await this.check();
    if (marker.loss || (await isRestoring(db))) return;
    const found = await db.leads.count();
    const loss = lossOf(marker, { ...marker, leads: found }, now());
    if (loss) await this.change((last) => ({ ...last, loss }));
  }

  /** Before a deletion commits: else a worker killed between the two would find a loss that is none. */
  lower(people: number): Promise<void> {
    return this.change((marker) => ({
      ...marker,
      leaving: marker.leaving + people,
      erasures: marker.erasures + 1,
    }));
  }

  /** Nobody was deleted: they are to be missed again. */
  raise(people: number): Promise<void> {
    return this.change((marker) => ({ ...marker, leaving: Math.max(0, marker.leaving - people) })).catch(
      this.options.report,
    );
  }

  async prepare(): Promise<void> {
    this.options.journal.prepare();
    // Who cannot be compared now is compared after the commit.
    await this.check().catch(this.options.report);
  }

  expect(changes: readonly Change[]): void {
    this.options.journal.expect(changes);
  }

  async committed(changes: readonly Change[], lowered: number): Promise<void> {
    const { journal, now, onNeed, report } = this.options;
    const journaled = journal.append(changes).catch((error: unknown) => {
      report(error);
      return this.change((marker) => ({ ...marker, gapSince: marker.gapSince ?? now() }));
    });
    const counted = countedIn(changes);
    const gone = changes.filter(({ table, row }) => table === 'leads' && row === null).length;
    const told =
      (counted || gone > 0 || lowered > 0) &&
      this.change((marker) => ({
        ...marker,
        ...(counted &&
          !marker.loss && {
            leads: counted.leads ?? marker.leads,
            stages: { ...marker.stages, ...counted.stages },
          }),
        // Also where fewer went than might have.
        leaving: Math.max(0, marker.leaving - lowered),
        // Again: a snapshot that began since `lower` may hold them still.
        erasures: marker.erasures + (gone > 0 ? 1 : 0),
        lastWrite: now(),
      }));
    // The commit stands whatever becomes of its second account.
    await Promise.all([journaled, told]).catch(report);
    const { erasures, purged, gapSince } = await this.check();
    if (erasures > purged || gapSince !== null) onNeed();
  }

  async repeated(): Promise<void> {
    const { journal, settle, report } = this.options;
    await journal.settled();
    if ((await this.check()).gapSince !== null) await settle().catch(report);
  }

  /**
   * The store as it is now is what should be there: after a restore, or because the user starts empty. With `loss` it is
   * what is left, as before a restore that was undone.
   */
  async adopt(loss: Loss | null = null): Promise<void> {
    const present = await presentOf(this.options.db);
    await this.change((marker) => ({
      ...marker,
      ...present,
      schema: SCHEMA_VERSION,
      leaving: 0,
      loss,
    }));
  }

  /** A snapshot holds everything until now, and nobody erased before it began, when `erasures` stood there. */
  settled(erasures: number): Promise<void> {
    return this.change((marker) => ({
      ...marker,
      purged: Math.max(marker.purged, erasures),
      gapSince: null,
    }));
  }

  /** Several changes may share a write; whoever waits knows that theirs is in it. */
  private async change(made: (marker: Marker) => Marker): Promise<void> {
    await this.check();
    this.marker = made(this.marker as Marker);
    this.next ??= this.queue.then(() => {
      this.next = null;
      return this.options.marker.write(this.marker as Marker);
    });
    this.queue = this.next.catch(() => undefined);
    return this.next;
  }

  /** Chromium may give up a store whose disk was full and open an empty one, while the worker lives. */
  private isOtherStore(): boolean {
    return this.space !== '' && this.space !== this.options.db.spaceId;
  }

  private async compare(): Promise<Marker> {
    const { db, marker, now } = this.options;
    const present = await presentOf(db);
    const known = await marker.read();
    if (known && (await isRestoring(db))) return known;
    const loss = known && lossOf(known, present, now());
    const gapSince = known?.gapSince ?? ((await this.isBehind()) ? now() : null);
    const next: Marker = loss
      ? { ...known, loss, gapSince }
      : {
          erasures: 0,
          purged: 0,
          lastWrite: now(),
          ...known,
          gapSince,
          ...present,
          schema: SCHEMA_VERSION,
          leaving: 0,
          loss: null,
        };
    if (JSON.stringify(next) !== JSON.stringify(known)) await marker.write(next);
    return next;
  }

  /** A commit never reached the journal: its worker ended between the two. */
  private async isBehind(): Promise<boolean> {
    const { db, journal, report } = this.options;
    const clock = await db.meta.get('clock');
    if (!clock) return false;
    const last = await journal.lastClock().catch((error: unknown) => {
      report(error);
      return null;
    });
    return last === null || clock.value > last;
  }
}

/** What the store says of itself, from its kept counters. */
async function presentOf(db: AssayDb): Promise<Present> {
  return { stages: await stageCounts(db), leads: await leadRows(db), installId: db.spaceId };
}

interface Counted {
  leads: number | undefined;
  stages: Partial<Record<Stage, number>>;
}

/** Totals as a commit left them; null where it changed none. */
function countedIn(changes: readonly Change[]): Counted | null {
  // A counter at nothing is a row that is gone.
  const rows = changes.flatMap(({ table, key, row }): Pick<CounterRow, 'name' | 'value'>[] => {
    if (table !== 'counters') return [];
    return [row === null ? { name: (key as [string, string])[1], value: 0 } : (row as CounterRow)];
  });
  if (rows.length === 0) return null;
  const stages = rows.filter(({ name }) => name.startsWith('stage:'));
  return {
    leads: rows.find(({ name }) => name === LEAD_ROWS)?.value,
    stages: Object.fromEntries(
      stages.map(({ name, value }) => [name.slice('stage:'.length) as Stage, value]),
    ),
  };
}
