import type { AssayDb } from './db.ts';
import { type Edit, edit, type Writer } from './edit.ts';
import type { JobStep } from './jobs.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

/** Rows deleted per transaction. */
const CHUNK = 500;

/** Something that has its time. */
export interface Sweep {
  /** Never changed: a job remembers where it was. */
  name: string;
  /** Deletes at most `most` rows that had their time, inside the edit; answers how many there were. */
  sweep: (path: Edit, db: AssayDb, most: number) => Promise<number>;
}

/** Rows of a table older than `days` by an indexed time. */
const olderThan = (days: number, table: 'ops' | 'candidates', at: string): Sweep => ({
  name: table,
  sweep: async (path, db, most) => {
    const old = db
      .table<object, string>(table)
      .where(at)
      .below(path.now - days * DAY);
    const keys = await old.limit(most).primaryKeys();
    path.changes.bulkDelete(table, keys);
    return keys.length;
  },
});

/** Everything that is deleted by itself. Nobody who was saved is among it. */
export const SWEEPS: readonly Sweep[] = [
  // No client repeats an operation after so long, and nobody undoes a save.
  olderThan(30, 'ops', 'at'),
  // Imported people whom nobody saved (design, `candidates`).
  olderThan(30, 'candidates', 'createdAt'),
];

/**
 * Once a day has old rows deleted. A clock that jumped must not make rows old (reference, reliability 5.4, F21): after
 * a gap of more than 30 days, or a step back, nothing goes before the clock has been right for an hour.
 * @returns whether a job was started
 */
export async function sweepWhenDue(writer: Writer): Promise<boolean> {
  const { db, now } = writer;
  await db.open();
  const last = await db.meta.get('swept');
  const since = now - Number(last?.value ?? now - DAY);
  if (since >= 0 && since < DAY) return false;
  const isOdd = since < 0 || since > 30 * DAY;
  return edit(writer, null, async (path) => {
    path.changes.put('meta', { key: 'swept', value: String(isOdd ? now - DAY + HOUR : now) });
    if (!isOdd) path.putJob({ id: 'sweep', kind: 'sweep', cursor: '', createdAt: now });
    return !isOdd;
  });
}

/** Deletes the next rows; the cursor names the sweep under way. */
export const sweepStep =
  (db: AssayDb, sweeps: readonly Sweep[] = SWEEPS): JobStep =>
  async (path, { cursor }) => {
    const at = Math.max(
      0,
      sweeps.findIndex(({ name }) => name === cursor),
    );
    const done = (await sweeps[at]?.sweep(path, db, CHUNK)) ?? 0;
    const after = done < CHUNK ? sweeps[at + 1] : sweeps[at];
    return { cursor: after?.name ?? null, done };
  };
