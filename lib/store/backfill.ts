import { DAY } from '../model/day.ts';
import type { Lead } from '../model/lead.ts';
import type { AssayDb, StoreName } from './db.ts';
import { type Edit, edit, type Writer } from './edit.ts';
import type { JobStep } from './jobs.ts';
import { quarantine } from './quarantine.ts';
import { isCheckedTable, whatIsWrong } from './row-checks.ts';
import type { HealthRow, JobRow } from './rows.ts';
import { upgradeHealth } from './upgrade/health.ts';
import { upgradeLead } from './upgrade/lead.ts';
import { SHAPES } from './upgrade/versions.ts';

/** Tables looked through, in this order. */
const TABLES = ['leads', 'companies', 'activities', 'icps', 'candidates', 'health'] as const;
type LookedAt = (typeof TABLES)[number];

/** Rows per transaction (reference, reliability 1.6). */
const CHUNK = 500;

/** How often all rows are looked through though nothing changed, ms. */
const WEEK = 7 * DAY;

/**
 * Has all rows looked through where an update brought new shapes, and once a week: older rows are written in today's
 * shape, those that cannot be read go to the quarantine. By what is stored, not by an event: those get lost
 * (reference, reliability 1.3). Writes nothing when not due.
 * @returns whether a job was started
 */
export async function backfillWhenDue(writer: Writer): Promise<boolean> {
  const { db, now } = writer;
  await db.open();
  const [shapes, checked] = await db.meta.bulkGet(['shapes', 'checked']);
  const isDue = shapes?.value !== SHAPES || Math.abs(now - Number(checked?.value ?? 0)) >= WEEK;
  if (!isDue || (await db.jobs.get('backfill'))) return false;
  await edit(writer, null, (path) => startBackfill(path, db));
  return true;
}

/** Has all rows looked through now. */
export async function startBackfill(path: Edit, db: AssayDb): Promise<void> {
  const counts = await Promise.all(TABLES.map((table) => db.table(table).count()));
  path.putJob({
    id: 'backfill',
    kind: 'backfill',
    cursor: '',
    done: 0,
    total: counts.reduce((sum, count) => sum + count, 0),
    createdAt: path.now,
  });
}

/** Looks through the next rows after `job.cursor`, `["leads","ID"]`. */
export const backfillStep = (db: AssayDb): JobStep =>
  Object.assign(
    async (path: Edit, job: JobRow) => {
      const { table, rows } = await next(db, job);
      const better: object[] = [];
      for (const { key, row } of rows) {
        if (isCheckedTable(table) && whatIsWrong(table, row)) await quarantine(path, db, table, key, row);
        else if (upgraded(table, row) !== row) better.push(upgraded(table, row));
      }
      if (table === 'leads') await path.putRescored(better as Lead[]);
      else path.changes.bulkPut(table, better);
      const last = rows.length < CHUNK ? undefined : rows.at(-1);
      const after = last ? table : TABLES[TABLES.indexOf(table) + 1];
      if (!after) {
        path.changes.put('meta', { key: 'shapes', value: SHAPES });
        path.changes.put('meta', { key: 'checked', value: String(path.now) });
      }
      return { cursor: after ? JSON.stringify([after, last?.key ?? null]) : null, done: rows.length };
    },
    {
      erases: async (job: JobRow) => {
        const { table, rows } = await next(db, job);
        return table === 'leads' ? rows.filter(({ row }) => whatIsWrong('leads', row)).length : 0;
      },
    },
  );

function upgraded(table: LookedAt, row: object): object {
  if (table === 'leads') return upgradeLead(row as Lead);
  return table === 'health' ? upgradeHealth(row as HealthRow) : row;
}

/** The next rows as they are stored, not as they are read. */
async function next(db: AssayDb, { cursor }: JobRow) {
  const [table, after] =
    cursor === '' ? [TABLES[0], null] : (JSON.parse(cursor) as [LookedAt, string | null]);
  const all = db.table<object, string>(table satisfies StoreName);
  const left = () => (after === null ? all.toCollection() : all.where(':id').above(after)).limit(CHUNK);
  const [keys, rows] = [await left().primaryKeys(), await left().raw().toArray()];
  return { table, rows: keys.map((key, index) => ({ key, row: rows[index] as object })) };
}
