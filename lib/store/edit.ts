import { ExpectedError } from '../errors.ts';
import type { CommandName } from '../messages/protocol.ts';
import type { Activity } from '../model/activity.ts';
import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Settings } from '../model/settings.ts';
import type { Stage } from '../model/stage.ts';
import { type Change, Changes } from './changes.ts';
import { nextClock } from './clock.ts';
import type { AssayDb } from './db.ts';
import { joined, keepHealth, takeHealth } from './health.ts';
import { uuidv7 } from './ids.ts';
import { LEAD_ROWS, leadRows } from './lead-rows.ts';
import type { DraftRow, HealthRow, IcpRow, JobRow, OpRow } from './rows.ts';
import { leadWords } from './search-words.ts';
import { ROW_VERSIONS } from './upgrade/versions.ts';

/** Who writes, and when. */
export interface Writer {
  db: AssayDb;
  /** Milliseconds UTC. */
  now: number;
  /** Actor id; `local` until a team exists. */
  actor: string;
}

/** A command to carry out once: `id` comes with the message, a repeat gets the first answer. */
export interface Operation {
  id: string;
  name: CommandName;
}

export interface EditOptions {
  /** How many people this edit may take away. */
  erases?: number;
  /** What is written comes from the second account itself: it is not told of it again. */
  replays?: boolean;
}

/**
 * The single edit path: every write of the project happens in `work`, inside one transaction that also holds the
 * operation's answer, the clock and the counters. `work` may await nothing but the store (traps.md).
 * `operation` is null for the worker's own jobs, which repeat by their checkpoint.
 * A repository test forbids other writes.
 */
export async function edit<T>(
  writer: Writer,
  operation: Operation | null,
  work: (edit: Edit) => Promise<T>,
  { erases = 0, replays = false }: EditOptions = {},
): Promise<T> {
  const { db, now } = writer;
  await db.open();
  if (erases > 0) await db.guard?.lower(erases);
  if (!replays) db.guard?.prepare();
  let health: HealthRow[] = [];
  let leadsChange = false;
  let changes: readonly Change[] = [];
  let repeated = false;
  const transaction = db.transaction('rw', db.tables, async () => {
    const done = operation && (await db.ops.get(operation.id));
    // An id is used once: another command under it is no repeat.
    if (done && done.name !== operation.name) throw new ExpectedError('bad-input');
    if (done) {
      repeated = true;
      return done.answer as T;
    }
    const clock = await db.meta.get('clock');
    const path = new Edit(writer, operation, clock?.value ?? null);
    const answer = await work(path);
    health = takeHealth(db);
    await path.putHealth(health);
    await path.finish();
    if (operation) await path.putOperation({ ...operation, at: now, answer });
    leadsChange = path.leadsChange;
    changes = path.changes.made;
    return answer;
  });
  const answer = await transaction.catch((error: unknown) => {
    keepHealth(db, health);
    throw error;
  });
  if (leadsChange) db.leadEdits++;
  if (repeated) await db.guard?.repeated();
  if (changes.length > 0 && !replays) await db.guard?.committed(changes);
  return answer;
}

/** What an edit may do. */
export class Edit {
  readonly now: number;
  readonly spaceId: string;
  readonly changes: Changes;
  private readonly db: AssayDb;
  private readonly actor: string;
  private clock: string | null;
  /** Leads are written or erased. */
  leadsChange = false;
  private readonly counts = new Map<Stage, number>();
  private newRows = 0;

  constructor(
    writer: Writer,
    private readonly operation: Operation | null,
    clock: string | null,
  ) {
    this.db = writer.db;
    this.changes = new Changes(writer.db);
    this.now = writer.now;
    this.actor = writer.actor;
    this.spaceId = writer.db.spaceId;
    this.clock = clock;
  }

  /** The next clock stamp of this device. */
  stamp(): string {
    this.clock = nextClock(this.clock, this.now, this.db.deviceId);
    return this.clock;
  }

  newId = (): string => uuidv7(this.now);

  /** Writes a lead, with what it is found by, and keeps the stage totals true. */
  async putLead(given: Lead): Promise<void> {
    const lead = {
      ...given,
      v: Math.max(given.v, ROW_VERSIONS.leads),
      words: given.mergedInto === null ? leadWords(given) : [],
    };
    const before = await this.db.leads.get(lead.id);
    if (before) this.countLead(before, -1);
    else this.newRows++;
    this.countLead(lead, 1);
    await this.changes.put('leads', lead);
    this.leadsChange = true;
  }

  /** Writes leads whose stage did not change: rescoring. */
  putRescored(leads: readonly Lead[]): Promise<unknown> {
    this.leadsChange = true;
    // Not among the changes: what is derived can be derived again.
    return this.db.leads.bulkPut(leads);
  }

  /** Takes a lead's row away and keeps the stage totals true. All else of the person: `eraseRows`. */
  async deleteLead(lead: Lead): Promise<void> {
    this.countLead(lead, -1);
    this.newRows--;
    await this.changes.delete('leads', lead.id);
    this.leadsChange = true;
  }

  /**
   * Points keys to a lead. A key that is somebody else's stays theirs: only the user may decide otherwise.
   * @returns the keys written, with when they had been seen last; null for new ones
   */
  async putKeys(leadId: string, keys: readonly string[]): Promise<Record<string, number | null>> {
    const known = await this.db.identities.bulkGet(keys.map((key) => [this.spaceId, key]));
    const rows = keys.map((key, index) => ({
      spaceId: this.spaceId,
      key,
      leadId: known[index]?.leadId ?? leadId,
      firstSeen: known[index]?.firstSeen ?? this.now,
      lastSeen: this.now,
    }));
    const own = rows.filter((row) => row.leadId === leadId);
    await this.changes.bulkPut('identities', own);
    const before = new Map(known.flatMap((row) => (row ? [[row.key, row.lastSeen] as const] : [])));
    return Object.fromEntries(own.map(({ key }) => [key, before.get(key) ?? null]));
  }

  putCompany = (company: Company): Promise<void> => this.changes.put('companies', company);

  /** Adds to the history of a lead; answers the id. */
  async addActivity(
    activity: Omit<Activity, 'id' | 'spaceId' | 'at' | 'actor' | 'clock' | 'op'>,
  ): Promise<string> {
    const row: Activity = {
      ...activity,
      id: this.newId(),
      spaceId: this.spaceId,
      at: this.now,
      actor: this.actor,
      clock: this.stamp(),
      ...(this.operation && { op: this.operation.id }),
    };
    await this.changes.put('activities', row);
    return row.id;
  }

  putIcps = (icps: readonly IcpRow[]): Promise<void> => this.changes.bulkPut('icps', icps);
  putDraft = (draft: DraftRow): Promise<void> => this.changes.put('icpDrafts', draft);
  deleteDraft = (id: string): Promise<void> => this.changes.delete('icpDrafts', id);

  putSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    return this.changes.put('settings', { key, scope: 'device', value });
  }

  putJob = (job: JobRow): Promise<void> => this.changes.put('jobs', job);
  deleteJob = (id: string): Promise<void> => this.changes.delete('jobs', id);

  putOperation = (operation: OpRow): Promise<void> => this.changes.put('ops', operation);

  /** Adds to what is known of the readers' hooks. */
  async putHealth(rows: readonly HealthRow[]): Promise<void> {
    const known = await this.db.health.bulkGet(rows.map(({ id }) => id));
    await this.changes.bulkPut(
      'health',
      rows.map((row, index) => joined(known[index], row)),
    );
  }

  /** Writes what was gathered: counters and clock. */
  async finish(): Promise<void> {
    if (this.newRows !== 0) {
      const value = (await leadRows(this.db)) + this.newRows;
      await this.putCounter(LEAD_ROWS, value);
    }
    for (const [stage, change] of this.counts) {
      if (change === 0) continue;
      const row = await this.db.counters.get([this.spaceId, `stage:${stage}`]);
      await this.putCounter(`stage:${stage}`, (row?.value ?? 0) + change);
    }
    // Every commit moves the clock: by it a commit is missed that never reached its second account.
    if (this.changes.made.length > 0) await this.changes.put('meta', { key: 'clock', value: this.stamp() });
  }

  /** Nobody is as good as no row: undo leaves the table as it was. */
  private putCounter(name: string, value: number): Promise<void> {
    const { spaceId } = this;
    return value === 0
      ? this.changes.delete('counters', [spaceId, name])
      : this.changes.put('counters', { spaceId, name, value });
  }

  /** Whoever was merged into another counts no more. */
  private countLead({ stage, mergedInto }: Lead, change: number): void {
    if (mergedInto === null) this.counts.set(stage, (this.counts.get(stage) ?? 0) + change);
  }
}
