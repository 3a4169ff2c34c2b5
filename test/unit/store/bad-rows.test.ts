import { describe, expect, it } from 'vitest';
import { backfillWhenDue, startBackfill } from '../../../lib/store/backfill.ts';
import { edit } from '../../../lib/store/edit.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { findLead, leadsByKey } from '../../../lib/store/identities.ts';
import { jobSteps } from '../../../lib/store/job-steps.ts';
import { runJobs } from '../../../lib/store/jobs.ts';
import { quarantined } from '../../../lib/store/quarantine.ts';
import { activitiesOf, currentIcps, stageCounts } from '../../../lib/store/queries.ts';
import { rescoreAll } from '../../../lib/store/renew.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { directors, operation, packagedTables, person, testStore } from '../../support/store.ts';

const tables = packagedTables();
const page = 'https://www.linkedin.com/in/x/';
const DAY = 86_400_000;

/** Ways in which a lead's row can be bad (reference, reliability 5.4, F10). */
const BAD: [what: string, fields: Record<string, unknown>, why: string][] = [
  ['a name that is a number', { name: 5 }, 'name'],
  ['no name', { name: undefined }, 'name'],
  ['no facts', { facts: null }, 'facts'],
  ['a fact that is none', { facts: { title: [null] } }, 'facts'],
  ['a rank that is no number', { rank: Number.NaN }, 'rank'],
  ['a stage that there is not', { stage: 'king' }, 'stage'],
  ['a date after all calendars', { createdAt: 9e15 }, 'createdAt'],
  ['a name of 5 MB', { name: 'x'.repeat(5_000_000) }, 'name'],
  ['words that are none', { words: 7 }, 'words'],
  ['evidence that is none', { evidence: [] }, 'evidence'],
  ['positions that are none', { positions: 'many' }, 'positions'],
];

/** A store of three people, of whom Ada's row is then damaged behind our back. */
async function damaged(fields: Record<string, unknown>) {
  const store = testStore();
  const { db, writer } = store;
  await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
  const save = (slug: string, name: string) =>
    saveLead(
      writer(),
      operation(),
      { person: person(slug, { name, company: 'Acme', companyKey: 'id:7' }), kind: 'profile', page },
      tables,
    );
  const { leadId } = await save('ada', 'Ada Ferri');
  await save('bo', 'Bo Ferri');
  await save('cy', 'Cy Ferri');
  const row = (await db.leads.toCollection().raw().toArray()).find(({ id }) => id === leadId);
  await db.leads.put({ ...row, ...fields } as never);
  const runAll = () => runJobs(writer, jobSteps(db, tables), new AbortController().signal);
  return { ...store, leadId, save, runAll };
}

describe.each(BAD)('a lead with %s', (_what, fields, why) => {
  it('hides nobody else, and nothing fails over it', async () => {
    const { db, writer, runAll } = await damaged(fields);
    const names = (leads: { name: string }[]) => leads.map(({ name }) => name).sort();
    expect(names(await topLeads(db, 'lead', 2))).toEqual(['Bo Ferri', 'Cy Ferri']);
    expect(names(await searchLeads(db, 'ferri', 9))).toEqual(['Bo Ferri', 'Cy Ferri']);
    expect([...(await leadsByKey(db, ['slug:ada', 'slug:bo'])).keys()]).toEqual(['slug:bo']);
    expect(await findLead(db, [{ kind: 'slug', value: 'ada' }])).toBeNull();
    await rescoreAll(writer());
    await runAll();
    expect(await db.jobs.count()).toBe(0);
  });

  it('is kept in the quarantine with its keys, counted no more, and the person can be saved anew', async () => {
    const { db, writer, time, leadId, save, runAll } = await damaged(fields);
    time.now += 8 * DAY;
    expect(await backfillWhenDue(writer())).toBe(true);
    await runAll();
    const [kept, ...others] = await quarantined(db);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ table: 'leads', why, at: time.now, keys: [{ key: 'slug:ada', leadId }] });
    expect(kept?.row).toMatchObject({ id: leadId });
    expect(Object.entries(kept?.row as object)).toEqual(expect.arrayContaining(Object.entries(fields)));
    expect(await db.leads.count()).toBe(2);
    expect((await stageCounts(db)).lead).toBe(2);
    expect(await save('ada', 'Ada Ferri')).toMatchObject({ created: true });
    expect(await findLead(db, [{ kind: 'slug', value: 'ada' }])).toMatchObject({ name: 'Ada Ferri' });
  });
});

it('bad rows of other tables break neither history nor scoring, and are kept', async () => {
  const { db, writer, leadId, save, runAll } = await damaged({});
  const [note] = await db.activities.where('[leadId+at]').between([leadId, 0], [leadId, Infinity]).toArray();
  await db.activities.put({ ...note, id: 'huge', text: 'x'.repeat(5_000_000) } as never);
  await db.activities.put({ ...note, id: 'kindless', kind: 'sneeze' } as never);
  await db.companies.toCollection().modify({ facts: 3 as never });
  const [icp] = await currentIcps(db);
  await db.icps.put({ ...icp, id: 'bad', criteria: [null] } as never);
  expect((await activitiesOf(db, leadId, 9)).map(({ kind }) => kind)).toEqual(['captured']);
  expect(await currentIcps(db)).toHaveLength(1);
  expect(await save('di', 'Di Ferri')).toMatchObject({ created: true });
  await edit(writer(), null, (path) => startBackfill(path, db));
  await rescoreAll(writer());
  await runAll();
  const kept = await quarantined(db);
  expect(kept.map(({ table, why }) => `${table} ${why}`).sort()).toEqual([
    'activities kind',
    'activities text',
    'companies facts',
    'icps criteria',
  ]);
  expect((await topLeads(db, 'lead', 9)).every(({ fit }) => fit !== null)).toBe(true);
});

it('the guard is told before people go to the quarantine', async () => {
  const { db, writer, runAll } = await damaged({ name: 5 });
  const lowered: number[] = [];
  db.guard = {
    lower: async (people) => void lowered.push(people),
    raise: async () => undefined,
    prepare: async () => undefined,
    expect: () => undefined,
    committed: async () => undefined,
    repeated: async () => undefined,
  };
  await edit(writer(), null, (path) => startBackfill(path, db));
  await runAll();
  expect(lowered).toEqual([1]);
});
