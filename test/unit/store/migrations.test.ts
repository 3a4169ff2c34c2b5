import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { backfillWhenDue } from '../../../lib/store/backfill.ts';
import { openDb, SCHEMA_VERSION } from '../../../lib/store/db.ts';
import { findLead } from '../../../lib/store/identities.ts';
import { jobSteps } from '../../../lib/store/job-steps.ts';
import { runJobs } from '../../../lib/store/jobs.ts';
import { quarantined } from '../../../lib/store/quarantine.ts';
import { activitiesOf, currentIcps, readSettings, stageCounts } from '../../../lib/store/queries.ts';
import { rescoreAll } from '../../../lib/store/renew.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { ROW_VERSIONS } from '../../../lib/store/upgrade/versions.ts';
import { type Dump, dumpOf, oldStore } from '../../support/old-store.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

const RELEASED = Array.from({ length: SCHEMA_VERSION }, (_, index) => dumpOf(index + 1));
const tables = packagedTables();
const never = new AbortController().signal;

/** Today's store over one of an earlier version, a day later. */
async function migrated(dump: Dump) {
  const now = dump.writtenAt + 86_400_000;
  const db = openDb({ now: () => now, indexedDB: await oldStore(dump), IDBKeyRange });
  return { db, writer: () => ({ db, now, actor: 'local' }) };
}

it.each(RELEASED.slice(1))('schema $schema only adds to the one before', ({ schema, stores }) => {
  for (const [table, keys] of Object.entries(dumpOf(schema - 1).stores)) {
    expect(stores[table]?.[0], table).toBe(keys[0]);
    expect(stores[table], table).toEqual(expect.arrayContaining(keys));
  }
});

it('the newest schema is the one of its dump: another needs a new version, and a dump of its own', () => {
  const db = openDb({ now: () => 0, indexedDB: new IDBFactory(), IDBKeyRange });
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].sort(),
    ]),
  );
  const frozen = Object.entries(dumpOf(SCHEMA_VERSION).stores).map(([name, keys]) => [
    name,
    [...keys].sort(),
  ]);
  expect(stores).toEqual(Object.fromEntries(frozen));
});

describe.each(RELEASED)('data of schema $schema', (dump) => {
  it('is all there, and only brought into shape', async () => {
    const { db } = await migrated(dump);
    for (const [table, rows] of Object.entries(dump.rows)) {
      if (table === 'health') continue;
      const now = await db.table(table).toCollection().raw().toArray();
      expect(new Set(now.map((row) => JSON.stringify(row))), table).toEqual(
        new Set(rows.map((row) => JSON.stringify(row))),
      );
    }
    expect(await db.health.count()).toBe(dump.rows.health?.length);
    for (const { worked, missed, drifted } of await db.health.toArray())
      expect(worked + missed + drifted).toBeGreaterThan(0);
  });

  it('can be used at once: lists, search, history, settings, the same person again', async () => {
    const { db, writer } = await migrated(dump);
    expect(await stageCounts(db)).toMatchObject({ lead: 3, prospect: 1, archived: 1 });
    const [ada] = await topLeads(db, 'prospect', 9);
    expect(ada).toMatchObject({
      name: 'Ada Ferri',
      v: ROW_VERSIONS.leads,
      fit: { verdict: expect.any(String) },
    });
    expect(await activitiesOf(db, ada?.id ?? '', 9)).not.toEqual([]);
    expect((await searchLeads(db, 'ferri', 9)).map(({ id }) => id)).toEqual([ada?.id]);
    expect(await currentIcps(db)).toHaveLength(1);
    expect((await readSettings(db)).mode).toBe('badges');
    const again = person('ada-ferri-invented', {}, [{ kind: 'member', value: '4100000001' }]);
    expect((await findLead(db, again.keys))?.id).toBe(ada?.id);
    const input = { person: again, kind: 'profile' as const, page: 'https://www.linkedin.com/in/x/' };
    const saved = await saveLead(writer(), operation(), input, tables);
    expect(saved).toMatchObject({ leadId: ada?.id, created: false });
  });

  it('is brought into shape by a job, also when it is stopped after each step, and scored by today’s rules', async () => {
    const { db, writer } = await migrated(dump);
    const startsOver = await backfillWhenDue(writer());
    await rescoreAll(writer());
    for (let turn = 0; (await db.jobs.count()) > 0; turn++) {
      expect(turn).toBeLessThan(50);
      const stop = new AbortController();
      const steps = jobSteps(db, tables);
      const once = Object.fromEntries(
        Object.entries(steps).map(([kind, step]) => [
          kind,
          Object.assign((...args: Parameters<typeof step>) => {
            stop.abort();
            return step(...args);
          }, step),
        ]),
      );
      await runJobs(writer, once, stop.signal);
    }
    expect(startsOver).toBe(true);
    const stored = await db.leads.toCollection().raw().toArray();
    expect(stored.map(({ v }) => v)).toEqual(stored.map(() => ROW_VERSIONS.leads));
    const names = async (text: string) => (await searchLeads(db, text, 9)).map(({ name }) => name);
    expect(await names('営業')).toEqual(['田中花子']);
    expect(await names('민수')).toEqual(['김민수']);
    expect(await names('intern')).toEqual(['Bo Rinaldi']);
    expect((await db.leads.toArray()).every(({ fit }) => fit !== null)).toBe(true);
    expect(await quarantined(db)).toEqual([]);
    expect(await backfillWhenDue(writer())).toBe(false);
    await runJobs(writer, jobSteps(db, tables), never);
  });
});
