import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { connectionOf, type DumpRow, dumpChunks } from '../../../lib/store/dump.ts';
import { readDump } from '../../../lib/store/read-dump.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

async function filled(people = 3) {
  const store = testStore();
  for (let at = 0; at < people; at++)
    await saveLead(
      store.writer(),
      operation(),
      { person: person(`ada-${at}`), kind: 'profile', page: 'https://x.test/' },
      packagedTables(),
    );
  return store;
}

async function textOf({ db }: ReturnType<typeof testStore>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of dumpChunks(await connectionOf(db), NOON, IDBKeyRange)) pieces.push(piece);
  return pieces.join('');
}

/** The text in pieces of so many characters. */
async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function rowsOf(text: AsyncIterable<string>) {
  const { header, rows } = await readDump(text);
  const all: DumpRow[] = [];
  for await (const batch of rows) all.push(...batch);
  return { header, all };
}

describe('a dump', () => {
  it('holds every row of every table', async () => {
    const store = await filled();
    const { header, all } = await rowsOf(cut(await textOf(store), 1_000));
    for (const table of store.db.tables) {
      const rows = all.filter((row) => row.table === table.name).map(({ row }) => row);
      expect(rows, table.name).toEqual(await table.toArray());
      expect(header.counts[table.name]).toBe(rows.length);
    }
    expect(header).toMatchObject({ schema: store.db.verno, createdAt: NOON, installId: store.db.spaceId });
    expect(header.stages).toEqual({ lead: 3 });
  });

  it('reads the same however its text is cut', async () => {
    const text = await textOf(await filled());
    const whole = await rowsOf(cut(text, text.length));
    expect(await rowsOf(cut(text, 7))).toEqual(whole);
  });

  it('says when it is cut off, changed or none of ours', async () => {
    const text = await textOf(await filled());
    const damaged = { name: 'backup-damaged' };
    await expect(rowsOf(cut(text.slice(0, -3), 500))).rejects.toMatchObject(damaged);
    const lines = text.split('\n');
    const without = [...lines.slice(0, 4), ...lines.slice(5)].join('\n');
    await expect(rowsOf(cut(without, 500))).rejects.toMatchObject(damaged);
    await expect(rowsOf(cut('{"table":"leads"}\n', 500))).rejects.toMatchObject({ name: 'backup-foreign' });
  });
});
