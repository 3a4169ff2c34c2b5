import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../../lib/messages/protocol.ts';
import { activitiesOf } from '../../../../lib/store/queries.ts';
import { testCommands } from '../../../support/commands.ts';
import { person } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const PAGE = 'https://www.linkedin.com/in/ada-ferri/';
const DUE = Date.UTC(2026, 11, 1, 9);
const ada = (fields: Record<string, string> = {}) =>
  person('ada-ferri', { title: 'Director', company: 'Acme', companyKey: 'id:77', ...fields });

function store() {
  const made = testCommands();
  const save = (typed: Partial<CommandInput<'lead.save'>> = {}) =>
    made.call('lead.save', { person: ada(), kind: 'profile', page: PAGE, ...typed }, 'in-page');
  const lead = async (id: string) => {
    const row = await made.db.leads.get(id);
    if (!row) throw new Error('no such lead');
    return row;
  };
  const kinds = async (id: string) => (await activitiesOf(made.db, id, 50)).map(({ kind }) => kind).sort();
  return { ...made, save, lead, kinds };
}

describe('typed while saving', () => {
  it('note, tags and follow-up are stored with the person, and go with the undo', async () => {
    const { db, call, save, lead, kinds } = store();
    await db.open();
    const before = await contentOf(db);
    const typed = { note: ' met at a fair ', tags: ['fair, Padova、 hot ,fair'], followUpAt: DUE };
    const { leadId, operation } = await save(typed);
    const { tags, followUpAt, words } = await lead(leadId);
    expect(Object.keys(tags)).toEqual(['fair', 'Padova', 'hot']);
    expect(new Set(Object.values(tags)).size).toBe(3);
    for (const clock of Object.values(tags)) expect(clock).toMatch(/^\d{15}-\d{5}-\w{8}$/);
    expect(followUpAt).toBe(DUE);
    expect(words).toContain('padova');
    expect(await kinds(leadId)).toEqual(['captured', 'note']);
    const [note] = (await activitiesOf(db, leadId, 9)).filter(({ kind }) => kind === 'note');
    expect(note).toMatchObject({ text: 'met at a fair', op: operation });
    expect(await call('lead.undo', { save: operation })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  });

  it('nothing but spaces is nothing', async () => {
    const { save, lead, kinds } = store();
    const { leadId } = await save({ note: '  ', tags: [' , '], entered: { title: ' ' } });
    expect(await kinds(leadId)).toEqual(['captured']);
    expect(await lead(leadId)).toMatchObject({ tags: {}, followUpAt: null });
    expect((await lead(leadId)).facts.title).toHaveLength(1);
  });

  it('marks that turn the direction of what follows are left out', async () => {
    const { call, save, lead } = store();
    const { leadId } = await save({ entered: { company: '\u202eAcme' } });
    await call('lead.enter', { leadId, field: 'name', value: 'Ada\u2067 Ferri' });
    const { name, facts } = await lead(leadId);
    expect([name, facts.company?.at(-1)?.value]).toEqual(['Ada Ferri', 'Acme']);
  });

  it('a field missed on the page is a fact entered by the user, also the name', async () => {
    const { save, lead, kinds } = store();
    const nameless = ada();
    delete nameless.fields.name;
    await expect(save({ person: nameless })).rejects.toMatchObject({ name: 'bad-input' });
    const { leadId } = await save({ person: nameless, entered: { name: 'Ada F.', location: 'Lodi' } });
    const { name, facts } = await lead(leadId);
    expect(name).toBe('Ada F.');
    expect(facts.location?.map(({ value, source }) => [value, source.kind])).toEqual([
      ['Milan, Italy', 'captured'],
      ['Lodi', 'entered'],
    ]);
    expect(await kinds(leadId)).toEqual(['captured', 'edited', 'edited']);
  });
});

describe('added to somebody saved', () => {
  it('takes over nothing from the page, and is taken back exactly', async () => {
    const { db, call, save, lead, kinds } = store();
    const { leadId } = await save({ tags: ['Fair'] });
    const before = await contentOf(db);
    const moved = ada({ title: 'Chief Technology Officer', company: 'Globex', companyKey: 'id:78' });
    const typed = { note: 'called', tags: ['fair, new'], followUpAt: DUE, entered: { location: 'Lodi' } };
    const { operation, created } = await save({ person: moved, addOnly: true, ...typed });
    expect(created).toBe(false);
    const row = await lead(leadId);
    expect(row.facts.title?.map(({ value }) => value)).toEqual(['Director']);
    expect(Object.keys(row.tags)).toEqual(['Fair', 'new']);
    expect(row).toMatchObject({ followUpAt: DUE, url: PAGE });
    expect(await kinds(leadId)).toEqual(['captured', 'edited', 'edited', 'note']);
    expect(await db.companies.count()).toBe(1);
    expect(await call('lead.undo', { save: operation })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  });

  it('is nothing where nothing was typed', async () => {
    const { db, save } = store();
    await save();
    const before = await contentOf(db);
    await save({ addOnly: true, note: ' ', tags: [','] });
    expect(await contentOf(db)).toEqual(before);
  });

  it('of somebody not saved saves them all the same', async () => {
    const { save, lead } = store();
    const { leadId, created } = await save({ addOnly: true, note: 'x' });
    expect(created).toBe(true);
    expect((await lead(leadId)).facts.title).toHaveLength(1);
  });
});

describe('a newer title accepted', () => {
  it('counts before what was entered, keeps the old ones, and gives way again on undo', async () => {
    const { db, call, save, lead } = store();
    const { leadId } = await save();
    await call('lead.enter', { leadId, field: 'title', value: 'Head of Ops' });
    await db.jobs.clear();
    const before = await lead(leadId);
    const moved = ada({ title: 'Chief Operating Officer' });
    const { operation } = await save({ person: moved });
    const { facts } = await lead(leadId);
    expect(facts.title?.map(({ value }) => value)).toEqual(['Director', 'Chief Operating Officer']);
    const happened = await activitiesOf(db, leadId, 9);
    const given = happened.find(({ op, kind }) => op === operation && kind === 'edited');
    expect(given?.entry).toMatchObject({ field: 'title', clock: null, dropped: [{ value: 'Head of Ops' }] });
    expect(await call('lead.undo', { save: operation })).toEqual({ undone: true });
    expect((await lead(leadId)).facts).toEqual(before.facts);
    expect(await activitiesOf(db, leadId, 9)).toHaveLength(2);
  });

  it('leaves alone what was entered where the page shows what it showed', async () => {
    const { call, save, lead } = store();
    const { leadId } = await save();
    await call('lead.enter', { leadId, field: 'title', value: 'Owner' });
    await save();
    expect((await lead(leadId)).facts.title?.map(({ value }) => value)).toEqual(['Director', 'Owner']);
  });
});
