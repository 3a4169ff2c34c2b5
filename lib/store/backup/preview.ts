import { ExpectedError } from '../../errors.ts';
import type { Lead } from '../../model/lead.ts';
import { banIn, isBanned, nobody } from '../banned.ts';
import { type AssayDb, SCHEMA_VERSION } from '../db.ts';
import type { DumpRow } from '../dump.ts';
import { leadCount } from '../queries.ts';
import { readDump } from '../read-dump.ts';
import type { CandidateRow } from '../rows.ts';
import { soundRows } from '../sound-rows.ts';
import { type Matches, Matching } from './matches.ts';

/** What restoring a backup would do, in numbers. */
export interface BackupPreview {
  /** When the backup was made; milliseconds UTC. */
  createdAt: number;
  inFile: number;
  /** Not here. */
  added: number;
  /** Here too, and changed later in the file than here, or the other way round. */
  newer: number;
  older: number;
  same: number;
  /** They asked not to be contacted: they stay away. */
  blocked: number;
  /** Here under another id, as a key of theirs says: they are joined. */
  twice: number;
  /** Here and not in the file: replacing takes them away, joining keeps them. */
  onlyHere: number;
  /** Imported people, saved by nobody yet, who are not here. */
  candidates: number;
  /** Entries of histories that are not here. */
  activities: number;
}

/**
 * Reads a whole backup and writes nothing. Refuses what restoring would refuse: `backup-foreign`, `backup-damaged`,
 * `backup-newer`.
 * @param onProgress told between 0 and 1 how far it is
 */
export async function previewBackup(
  db: AssayDb,
  text: AsyncIterable<string>,
  onProgress: (share: number) => void,
): Promise<BackupPreview> {
  await db.open();
  const { header, rows } = await readDump(text);
  if (header.schema > SCHEMA_VERSION) throw new ExpectedError('backup-newer');
  const total = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  const count = new Count(db);
  let done = 0;
  for await (const batch of rows) {
    await count.take(soundRows(batch, header.createdAt));
    done += batch.length;
    onProgress(Math.min(1, done / Math.max(1, total)));
  }
  return { createdAt: header.createdAt, ...(await count.answer()) };
}

class Count {
  private readonly seen = {
    inFile: 0,
    added: 0,
    newer: 0,
    older: 0,
    same: 0,
    blocked: 0,
    candidates: 0,
    activities: 0,
  };
  private readonly banned = nobody();
  private readonly matching = new Matching();
  private matches: Matches | null = null;
  private readonly matched = new Set<string>();
  private twice = 0;

  constructor(private readonly db: AssayDb) {}

  async take(batch: readonly DumpRow[]): Promise<void> {
    await banIn(this.db, batch, this.banned);
    this.matching.take(batch);
    // Merged ones are rows, and no leads.
    await this.takeLeads(rowsOf<Lead>(batch, 'leads').filter(({ mergedInto }) => mergedInto === null));
    await this.takeCandidates(rowsOf<CandidateRow>(batch, 'candidates'));
    const happened = rowsOf<{ id: string; leadId: string }>(batch, 'activities');
    const known = await this.db.activities.bulkGet(happened.map(({ id }) => id));
    this.seen.activities += happened.filter(
      ({ leadId }, index) => !known[index] && !this.banned.leads.has(leadId),
    ).length;
  }

  async answer(): Promise<Omit<BackupPreview, 'createdAt'>> {
    const here = await leadCount(this.db);
    return { ...this.seen, twice: this.twice, onlyHere: Math.max(0, here - this.matched.size) };
  }

  private async takeCandidates(rows: readonly CandidateRow[]): Promise<void> {
    const there = await this.db.candidates.bulkGet(rows.map(({ id }) => id));
    this.seen.candidates += rows.filter(
      (row, index) => !there[index] && !isBanned('candidates', row, this.banned),
    ).length;
  }

  private async takeLeads(rows: readonly Lead[]): Promise<void> {
    if (rows.length === 0) return;
    // What names people comes before them.
    this.matches ??= await this.matching.matches(this.db);
    const { leads } = this.matches;
    const present = await this.db.leads.bulkGet(rows.map(({ id }) => leads.get(id) ?? id));
    for (const [index, { id, updatedAt }] of rows.entries()) {
      this.seen.inFile++;
      const here = present[index];
      if (this.banned.leads.has(id)) this.seen.blocked++;
      else if (!here) this.seen.added++;
      else {
        this.matched.add(here.id);
        if (here.id !== id) this.twice++;
        this.seen[updatedAt > here.updatedAt ? 'newer' : updatedAt < here.updatedAt ? 'older' : 'same']++;
      }
    }
  }
}

const rowsOf = <T>(batch: readonly DumpRow[], table: string): T[] =>
  batch.flatMap((each) => (each.table === table && each.row ? [each.row as T] : []));
