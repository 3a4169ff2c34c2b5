import { IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/model/activity.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { STAGES } from '../../../lib/model/stage.ts';
import { connectionOf, dumpChunks } from '../../../lib/store/dump.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { stageCounts } from '../../../lib/store/queries.ts';
import type { IdentityRow } from '../../../lib/store/rows.ts';
import { backupText, openBackup, packBackup } from '../../../lib/transfer/backup.ts';
import { machine } from '../../support/guarded.ts';
import { restoreFile } from '../../support/restore-file.ts';
import { NOON, operation } from '../../support/store.ts';
import { type Content, contents, slugOf } from './backup-arbitrary.ts';

/** `ASSAY_FULL=1` (`npm run faults`): the 500 databases that are promised. */
const RUNS = process.env.ASSAY_FULL === '1' ? 500 : 40;
const { signal } = new AbortController();

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

async function filled(content: Content): Promise<Worker> {
  const worker = machine().start();
  const { db } = worker;
  await db.open();
  for (const [table, rows] of Object.entries(content)) {
    const own = (rows as object[]).map((row) => ('spaceId' in row ? { ...row, spaceId: db.spaceId } : row));
    await db.table(table).bulkPut(own);
  }
  for (const stage of STAGES) {
    const value = content.leads.filter((lead) => lead.stage === stage && lead.mergedInto === null).length;
    await db.counters.put({ spaceId: db.spaceId, name: `stage:${stage}`, value });
  }
  return worker;
}

/** Through the file that a user keeps, into another browser. */
async function exported({ db }: Worker): Promise<Blob> {
  const text = dumpChunks(await connectionOf(db), NOON, IDBKeyRange);
  return packBackup(text, { passphrase: null, signal });
}

async function restored(file: Blob, worker: Worker, mode: 'merge' | 'replace'): Promise<void> {
  const opened = await openBackup(file, { passphrase: null, signal });
  for await (const _ of backupText(opened, signal));
  await restoreFile(worker, opened, mode);
}

/** Made anew by a restore or true of one browser alone. */
const APART = ['meta', 'jobs', 'counters'];
/** Every other table, row by row. */
async function tablesOf({ db }: Worker): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter(({ name }) => !APART.includes(name));
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

describe('a backup file', () => {
  it(`brings back all of it after everything was lost, for ${RUNS} databases`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const before = await filled(content);
        const all = await tablesOf(before);
        const after = machine().start();
        await restored(await exported(before), after, 'replace');
        // The restore itself is an operation.
        await after.db.ops.filter(({ name }) => name === 'backup.restore').delete();
        expect(await tablesOf(after)).toEqual(all);
        expect(await stageCounts(after.db)).toEqual(await stageCounts(before.db));
        expect(after.db.spaceId).toBe(before.db.spaceId);
      }),
      { numRuns: RUNS },
    );
  });

  it(`joins with what is here: nothing is lost, whoever objected stays away, for ${RUNS} databases`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.array(fc.nat(), { maxLength: 3 }), async (content, picks) => {
        const worker = await filled(content);
        const file = await exported(worker);
        const gone = new Set(
          picks.flatMap((at) => content.leads.filter((l) => l.mergedInto === null)[at % 5]?.id ?? []),
        );
        for (const id of gone) await eraseLead(worker.writer(), operation('lead.erase'), id, true);
        const left = await tablesOf(worker);
        await restored(file, worker, 'merge');
        const { leads = [], identities = [], activities = [], ...others } = await tablesOf(worker);
        expect(leads).toEqual(left.leads);
        expect(identities).toEqual(left.identities);
        expect(activities).toEqual(left.activities);
        expect(others.suppressions).toEqual(left.suppressions);
        expect(JSON.stringify([leads, identities, activities])).not.toMatch(
          new RegExp([...gone].map((id) => `"${slugOf(id)}"`).join('|') || '^$'),
        );
        expect(await stageCounts(worker.db)).toMatchObject(
          Object.fromEntries(
            STAGES.map((stage) => [
              stage,
              content.leads.filter((l) => l.stage === stage && l.mergedInto === null && !gone.has(l.id))
                .length,
            ]),
          ),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it(`knows people by their keys: saved in two browsers they are one, for ${RUNS} databases`, {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, contents, fc.nat(), async (one, other, pick) => {
        const worker = await filled(readable(one));
        const there = await filled(elsewhere(readable(other)));
        const file = await exported(there);
        const gone = one.leads.length > 0 ? one.leads[pick % one.leads.length]?.id : undefined;
        if (gone) await eraseLead(worker.writer(), operation('lead.erase'), gone, true);
        const before = (await worker.db.leads.toArray()) as Lead[];
        for (let times = 2; times > 0; times--) await restored(file, worker, 'merge');

        const leads = (await worker.db.leads.toArray()) as Lead[];
        const keys = (await worker.db.identities.toArray()) as IdentityRow[];
        const happened = (await worker.db.activities.toArray()) as Activity[];
        const ids = new Set(leads.map(({ id }) => id));
        const slugs = new Set([...one.leads, ...other.leads].map(({ id }) => id));
        if (gone) slugs.delete(gone);
        // Nobody is here twice, nobody is missing, and everything of them is theirs.
        expect(leads).toHaveLength(slugs.size);
        expect(keys.map(({ key }) => key).sort()).toEqual([...slugs].map(slugOf).sort());
        expect(new Set(keys.map(({ leadId }) => leadId))).toEqual(ids);
        expect(happened.filter(({ leadId }) => !ids.has(leadId))).toEqual([]);
        expect(await worker.db.questions.count()).toBe(0);
        for (const was of before) {
          const now = leads.find(({ id }) => id === was.id);
          const twin = other.leads.find(({ id }) => id === was.id);
          expect(Object.keys(now?.tags ?? {}).sort()).toEqual(
            [...new Set([...Object.keys(was.tags), ...Object.keys(twin?.tags ?? {})])].sort(),
          );
          for (const field of ['name', 'title', 'company', 'attr:budget'] as const) {
            const clocks = [...(was.facts[field] ?? []), ...(twin?.facts[field] ?? [])].map((f) => f.clock);
            expect(now?.facts[field]?.map(({ clock }) => clock) ?? []).toEqual([...new Set(clocks)].sort());
          }
        }
        const total = Object.values(await stageCounts(worker.db)).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(leads.length);
        expect(leads.flatMap(({ companyId }) => companyId ?? []).sort()).toEqual(
          (await worker.db.companies.bulkGet(leads.flatMap(({ companyId }) => companyId ?? [])))
            .flatMap((row) => row?.id ?? [])
            .sort(),
        );
        expect(await worker.db.companies.count()).toBeLessThanOrEqual(3);
      }),
      { numRuns: RUNS },
    );
  });
});

const NO_SIGNS = { levels: [], functions: [], places: [], sizes: [], industries: [], texts: [] };
/** With evidence of an older parser, as only rows that can be read are anybody's. */
const readable = (content: Content): Content => ({
  ...content,
  leads: content.leads.map((lead) => ({
    ...lead,
    evidence: { ...lead.evidence, ...NO_SIGNS } as Lead['evidence'],
  })),
});

/** The same people as another browser would hold them: other ids, the same keys. */
function elsewhere(content: Content): Content {
  const of = (id: string) => `there-${id}`;
  return {
    ...content,
    companies: content.companies.map((row) => ({ ...row, id: of(row.id) })),
    leads: content.leads.map((row) => ({
      ...row,
      id: of(row.id),
      companyId: row.companyId && of(row.companyId),
    })),
    identities: content.identities.map((row) => ({ ...row, leadId: of(row.leadId) })),
    activities: content.activities.map((row) => ({ ...row, id: of(row.id), leadId: of(row.leadId) })),
  };
}
