import { ExpectedError } from '../errors.ts';
import type { CommandName } from '../messages/protocol.ts';
import type { Activity } from '../model/activity.ts';
import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Settings } from '../model/settings.ts';
import { type Change, Changes, putTold } from './changes.ts';
import { laterOf, nextClock } from './clock.ts';
import { Counts } from './counts.ts';
import type { AssayDb } from './db.ts';
import { withDerived } from './derived.ts';
import { joined, keepHealth, takeHealth } from './health.ts';
import { uuidv7 } from './ids.ts';
import { lowered } from './leaving.ts';
import { refusePeople, refuseWhileRestoring } from './restore-state.ts';
import type { CandidateRow, CounterRow, DraftRow, HealthRow, IcpRow, IdentityRow, JobRow } from './rows.ts';
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

export interface EditOptions<R> {
  /** Readings that wait for nothing: they go out with the edit's own, and `work` gets them. One turn less. */
  reads?: () => PromiseLike<R>;
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
export async function edit<T, R = undefined>(
  writer: Writer,
  operation: Operation | null,
  work: (edit: Edit, read: R) => Promise<T>,
  { reads, erases = 0, replays = false }: EditOptions<R> = {},
): Promise<T> {
  const { db, now } = writer;
  await db.open();
  const leaving = await lowered(db, operation, erases);
  if (!replays) await db.guard?.prepare();
  let health: HealthRow[] = [];
  let leadsChange = false;
  let changes: readonly Change[] = [];
  let repeated = false;
  const transaction = db.transaction('rw', db.tables, async () => {
    const own = Promise.all([
      operation && db.ops.get(operation.id),
      db.meta.bulkGet(['clock', 'restore']),
      db.counters.toArray(),
    ]);
    const reading = Promise.resolve(reads?.());
    // What they refuse is no matter where the operation was done before.
    reading.catch(() => undefined);
    const [done, [clock, restore], counters] = await own;
    // An id is used once: another command under it is no repeat.
    if (done && done.name !== operation?.name) throw new ExpectedError('bad-input');
    if (done) {
      repeated = true;
      return done.answer as T;
    }
    if (erases > 0) await refuseWhileRestoring(db);
    const path = new Edit(writer, operation, clock?.value ?? null, counters);
    const answer = await work(path, (await reading) as R);
    health = takeHealth(db);
    await path.putHealth(health);
    if (operation) path.changes.put('ops', { ...operation, at: now, answer });
    path.finish();
    changes = path.changes.made;
    if (operation && !replays) refusePeople(restore, changes);
    if (!replays && changes.length > 0) db.guard?.expect(changes);
    await path.changes.written();
    leadsChange = path.leadsChange;
    return answer;
  });
  const answer = await transaction.catch(async (error: unknown) => {
    keepHealth(db, health);
    if (leaving > 0) await db.guard?.raise(leaving);
    throw error;
  });
  if (leadsChange) db.leadEdits++;
  if (repeated) await db.guard?.repeated();
  if (changes.length > 0 && !replays) await db.guard?.committed(changes, leaving);
  else if (leaving > 0 && !replays) await db.guard?.raise(leaving);
  return answer;
}

/** What an edit may do. */
export class Edit {
  readonly now: number;
  readonly spaceId: string;
  readonly changes: Changes;
  private readonly db: AssayDb;
  private readonly actor: string;
  private readonly counts: Counts;
  private clock: string | null;
  /** Leads are written or erased. */
  leadsChange = false;

  constructor(
    writer: Writer,
    private readonly operation: Operation | null,
    clock: string | null,
    counters: readonly CounterRow[],
  ) {
    this.db = writer.db;
    this.changes = new Changes(writer.db);
    this.now = writer.now;
    this.actor = writer.actor;
    this.spaceId = writer.db.spaceId;
    this.counts = new Counts(this.changes, this.spaceId, counters);
    this.clock = clock;
  }

  /** The next clock stamp of this device; after one that was `heard` of another, whose clock may be ahead. */
  stamp(heard: string | null = null): string {
    this.clock = nextClock(laterOf(this.clock, heard), this.now, this.db.deviceId);
    return this.clock;
  }

  newId = (): string => uuidv7(this.now);

  /**
   * Writes a lead, with what it is found by, and keeps the stage totals true.
   * @param known the row as it is now (null: none), where it was read already
   */
  async putLead(given: Lead, known?: Lead | null): Promise<void> {
    const lead = {
      ...withDerived(given, this.now),
      v: Math.max(given.v, ROW_VERSIONS.leads),
      words: given.mergedInto === null ? leadWords(given) : [],
    };
    const before = known === undefined ? await this.db.leads.get(lead.id) : known;
    this.counts.put(before ?? null, lead);
    this.changes.put('leads', lead);
    this.leadsChange = true;
  }

  /** Writes leads whose stage did not change: rescoring. */
  putRescored(leads: readonly Lead[]): Promise<unknown> {
    this.leadsChange = true;
    // Not among the changes: what is derived can be derived again.
    return putTold(
      this.db.leads,
      leads.map((lead) => withDerived(lead, this.now)),
    );
  }

  /** Writes candidates scored again, as `putRescored`. */
  putRescoredCandidates = (rows: readonly CandidateRow[]): Promise<unknown> =>
    this.db.candidates.bulkPut(rows);

  /** Takes a lead's row away and keeps the stage totals true. All else of the person: `eraseRows`. */
  deleteLead(lead: Lead): void {
    this.counts.delete(lead);
    this.changes.delete('leads', lead.id);
    this.leadsChange = true;
  }

  /**
   * Points keys to a lead. A key that is somebody else's stays theirs: only the user may decide otherwise.
   * @param read the rows of these keys as they are now, where they were read already
   * @returns the keys written, with when they had been seen last; null for new ones
   */
  async putKeys(
    leadId: string,
    keys: readonly string[],
    read?: readonly (IdentityRow | undefined)[],
  ): Promise<Record<string, number | null>> {
    const known = read ?? (await this.db.identities.bulkGet(keys.map((key) => [this.spaceId, key])));
    const rows = keys.map((key, index) => ({
      spaceId: this.spaceId,
      key,
      leadId: known[index]?.leadId ?? leadId,
      firstSeen: known[index]?.firstSeen ?? this.now,
      lastSeen: this.now,
    }));
    const own = rows.filter((row) => row.leadId === leadId);
    this.changes.bulkPut('identities', own);
    const before = new Map(known.flatMap((row) => (row ? [[row.key, row.lastSeen] as const] : [])));
    return Object.fromEntries(own.map(({ key }) => [key, before.get(key) ?? null]));
  }

  putCompany = (company: Company): void => this.changes.put('companies', company);

  /** Adds to the history of a lead; answers the id. */
  addActivity(activity: Omit<Activity, 'id' | 'spaceId' | 'at' | 'actor' | 'clock' | 'op'>): string {
    const row: Activity = {
      ...activity,
      id: this.newId(),
      spaceId: this.spaceId,
      at: this.now,
      actor: this.actor,
      clock: this.stamp(),
      ...(this.operation && { op: this.operation.id }),
    };
    this.changes.put('activities', row);
    return row.id;
  }

  putIcps = (icps: readonly IcpRow[]): void => this.changes.bulkPut('icps', icps);
  putDraft = (draft: DraftRow): void => this.changes.put('icpDrafts', draft);
  deleteDraft = (id: string): void => this.changes.delete('icpDrafts', id);

  putSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
    this.changes.put('settings', { key, scope: 'device', value });
  }

  putJob = (job: JobRow): void => this.changes.put('jobs', job);
  deleteJob = (id: string): void => this.changes.delete('jobs', id);

  /** Adds to what is known of the readers' hooks. */
  async putHealth(rows: readonly HealthRow[]): Promise<void> {
    if (rows.length === 0) return;
    const known = await this.db.health.bulkGet(rows.map(({ id }) => id));
    this.changes.bulkPut(
      'health',
      rows.map((row, index) => joined(known[index], row)),
    );
  }

  /** Writes what was gathered: counters, and the clock as the last row of every commit. */
  finish(): void {
    this.counts.write();
    // Every commit moves the clock: by it a commit is missed that never reached its second account.
    if (this.changes.made.length > 0) this.changes.put('meta', { key: 'clock', value: this.stamp() });
  }
}
