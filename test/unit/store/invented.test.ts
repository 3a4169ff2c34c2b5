import { expect, it } from 'vitest';
import { STAGES } from '../../../lib/model/stage.ts';
import { DEMO_COMPANIES, DEMO_PEOPLE } from '../../../lib/store/demo/people.ts';
import { removeInvented } from '../../../lib/store/demo/remove.ts';
import { seedInvented } from '../../../lib/store/demo/seed.ts';
import { mergeLeads } from '../../../lib/store/merge/merge.ts';
import { stageCounts } from '../../../lib/store/queries.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

const say = (key: string) => key;
const tables = packagedTables();

it('invented people stand in all stages, with a past and nothing of LinkedIn', async () => {
  const { db, time, writer } = testStore();
  const { people } = await seedInvented(writer(), operation('demo.seed'), tables, say);
  expect(people).toBe(DEMO_PEOPLE.length);
  const counts = await stageCounts(db);
  expect(STAGES.every((stage) => counts[stage] > 0)).toBe(true);
  const leads = await db.leads.toArray();
  expect(leads.every(({ url, salesUrl }) => url === null && salesUrl === null)).toBe(true);
  expect(leads.every(({ createdAt }) => createdAt < time.now)).toBe(true);
  const activities = await db.activities.toArray();
  expect(activities.every(({ at }) => at <= time.now)).toBe(true);
  expect(activities.some(({ kind }) => kind === 'touch:meeting')).toBe(true);
  expect(await db.companies.count()).toBe(Object.keys(DEMO_COMPANIES).length);
});

it('asked twice, by a repeat or anew, nobody is there twice', async () => {
  const { db, writer } = testStore();
  const asked = operation('demo.seed');
  await seedInvented(writer(), asked, tables, say);
  await seedInvented(writer(), asked, tables, say);
  await seedInvented(writer(), operation('demo.seed'), tables, say);
  expect(await db.leads.count()).toBe(DEMO_PEOPLE.length);
});

it('they go without a trace, and nobody else does', async () => {
  const { db, writer } = testStore();
  const ada = { person: person('ada-ferri-invented'), kind: 'profile' as const, page: 'https://x' };
  const { leadId } = await saveLead(writer(), operation(), ada, tables);
  const before = await Promise.all([db.leads, db.identities, db.activities].map((table) => table.toArray()));
  const companies = await db.companies.toArray();
  await seedInvented(writer(), operation('demo.seed'), tables, say);
  expect(await removeInvented(writer(), operation('demo.remove'))).toEqual({ removed: DEMO_PEOPLE.length });
  const after = await Promise.all([db.leads, db.identities, db.activities].map((table) => table.toArray()));
  expect(after).toEqual(before);
  expect(await db.companies.toArray()).toEqual(companies);
  expect((await stageCounts(db)).lead).toBe(1);
  expect((await db.leads.get(leadId))?.name).toBe('Ada Ferri');
});

it('whoever was merged with somebody real stays', async () => {
  const { db, writer } = testStore();
  await seedInvented(writer(), operation('demo.seed'), tables, say);
  const ada = { person: person('ada-ferri-invented'), kind: 'profile' as const, page: 'https://x' };
  const { leadId } = await saveLead(writer(), operation(), ada, tables);
  const [invented] = (await db.leads.toArray()).filter(({ id }) => id !== leadId);
  const pair = { winnerId: invented?.id ?? '', loserId: leadId };
  await mergeLeads(writer(), operation('lead.merge'), pair, tables);
  await removeInvented(writer(), operation('demo.remove'));
  const left = (await db.leads.toArray()).filter(({ mergedInto }) => mergedInto === null);
  expect(left.map(({ id }) => id)).toEqual([invented?.id]);
});
