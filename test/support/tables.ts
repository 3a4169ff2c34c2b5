import type { AssayDb } from '../../lib/store/db.ts';

/** Every row of every table but the operations and the clock, which go on whatever is taken back. */
export async function contentOf(db: AssayDb): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => name !== 'ops');
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(
    tables.map(({ name }, index) => [
      name,
      (rows[index] ?? []).filter((row) => (row as { key?: unknown }).key !== 'clock'),
    ]),
  );
}
