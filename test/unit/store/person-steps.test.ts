import { expect, it } from 'vitest';
import { missingFacts } from '../../../lib/pipeline/missing-facts.ts';
import { mergeLeads } from '../../../lib/store/merge/merge.ts';
import { chosenText, readSettings } from '../../../lib/store/queries.ts';
import { setNotice, setRole, tickLine } from '../../../lib/store/quick-steps.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { chooseSnippet, removeSnippet, saveSnippet } from '../../../lib/store/snippets.ts';
import { undoStep } from '../../../lib/store/undo-step.ts';
import { NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const tables = packagedTables();
type Store = ReturnType<typeof testStore>;
const saved = async ({ writer }: Store, slug = 'ada-ferri-invented', fields = {}) => {
  const input = { person: person(slug, fields), kind: 'people-search' as const, page: 'https://x' };
  return (await saveLead(writer(), operation(), input, tables)).leadId;
};

it('a part, a notice and a tick are steps that can be taken back', async () => {
  const store = testStore();
  const { db, writer } = store;
  const leadId = await saved(store);
  const [role, notice, tick] = [operation('lead.role'), operation('lead.notice'), operation('lead.tick')];
  await setRole(writer(), role, { leadId, role: 'champion' });
  await setNotice(writer(), notice, { leadId, at: NOON });
  await tickLine(writer(), tick, { leadId, line: 'lead#0', done: true });
  await tickLine(writer(), operation('lead.tick'), { leadId, line: 'lead:Call them', done: true });
  const lead = await db.leads.get(leadId);
  expect(lead).toMatchObject({ role: 'champion', noticedAt: NOON });
  expect(Object.keys(lead?.ticks ?? {})).toEqual(['lead#0', 'lead:Call them']);
  for (const step of [role, notice]) await undoStep(writer(), operation('lead.undoStep'), step.id);
  expect(await db.leads.get(leadId)).toMatchObject({ role: null, noticedAt: null });
  // Another line was ticked since.
  expect(await undoStep(writer(), operation('lead.undoStep'), tick.id)).toEqual({ undone: false });
});

it('the same again changes nothing and leaves no line in the history', async () => {
  const store = testStore();
  const leadId = await saved(store);
  await setRole(store.writer(), operation('lead.role'), { leadId, role: null });
  await tickLine(store.writer(), operation('lead.tick'), { leadId, line: 'lead#0', done: false });
  expect((await store.db.activities.toArray()).map(({ kind }) => kind)).toEqual(['captured']);
});

it('a merge keeps the part, the earlier notice and the ticks of both', async () => {
  const store = testStore();
  const { db, writer } = store;
  const [winnerId, loserId] = [await saved(store), await saved(store, 'ada-f-invented')];
  await setRole(writer(), operation('lead.role'), { leadId: loserId, role: 'user' });
  await setNotice(writer(), operation('lead.notice'), { leadId: winnerId, at: NOON });
  await setNotice(writer(), operation('lead.notice'), { leadId: loserId, at: NOON - 5 });
  await tickLine(writer(), operation('lead.tick'), { leadId: winnerId, line: 'lead#0', done: true });
  await tickLine(writer(), operation('lead.tick'), { leadId: loserId, line: 'lead#1', done: true });
  await mergeLeads(writer(), operation('lead.merge'), { winnerId, loserId }, tables);
  const lead = await db.leads.get(winnerId);
  expect(lead).toMatchObject({ role: 'user', noticedAt: NOON - 5 });
  expect(Object.keys(lead?.ticks ?? {}).sort()).toEqual(['lead#0', 'lead#1']);
});

it('who was saved from a list lacks what a profile tells', async () => {
  const store = testStore();
  const { db } = store;
  const few = await db.leads.get(await saved(store, 'a-invented'));
  const more = await db.leads.get(await saved(store, 'b-invented', { title: 'Director', company: 'Mulino' }));
  // Title, company, work history, education; then the last two.
  expect([few && missingFacts(few), more && missingFacts(more)]).toEqual([4, 2]);
  expect(few && missingFacts({ ...few, source: 'captured:profile' })).toBe(0);
});

it('a text is kept in its place, chosen for a stage, and the playbook’s comes back when it goes', async () => {
  const { db, writer } = testStore();
  const snippet = (id: string, text: string) => ({ id, name: id, kind: 'intro' as const, text });
  const save = (id: string, text: string, at?: number) =>
    saveSnippet(writer(), operation('snippet.save'), { snippet: snippet(id, text), at });
  for (const id of ['a', 'b', 'c']) await save(id, `Hello from ${id}`);
  await save('b', 'Changed');
  await chooseSnippet(writer(), operation('snippet.choose'), { stage: 'lead', snippetId: 'b' });
  expect(await chosenText(db, 'lead')).toBe('Changed');
  expect(await chosenText(db, 'prospect')).toBeNull();
  await removeSnippet(writer(), operation('snippet.remove'), 'b');
  expect(await chosenText(db, 'lead')).toBeNull();
  await save('b', 'Changed', 1);
  expect((await readSettings(db)).snippets.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(await chosenText(db, 'lead')).toBe('Changed');
});
