import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../../lib/messages/protocol.ts';
import { shownText } from '../../../lib/store/facts.ts';
import { activitiesOf } from '../../../lib/store/queries.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { directors, operation, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const page = 'https://www.linkedin.com/in/ada-ferri/';
type Field = CommandInput<'lead.enter'>['field'];

async function withAda(fields: Record<string, string | number> = {}) {
  const worker = testWorker();
  const { db, call, time } = worker;
  await call('icp.save', { icpId: null, draft: directors });
  const save = async (more: Record<string, string | number> = {}) => {
    const who = person('ada-ferri', { ...fields, ...more });
    for (const observed of Object.values(who.fields)) observed.seenAt = time.now;
    return call('lead.save', { person: who, kind: 'profile', page });
  };
  const { leadId } = await save();
  await worker.runAll();
  const enter = (field: Field, value: string | number | null, op = operation('lead.enter').id) =>
    call('lead.enter', { leadId, field, value }, { op });
  const undo = (enterOp: string) => call('lead.undoEnter', { enter: enterOp });
  const row = async () => {
    const lead = await db.leads.get(leadId);
    if (!lead) throw new Error('gone');
    return lead;
  };
  const shown = async (field: Field) => shownText((await row()).facts[field]);
  return { ...worker, leadId, save, enter, undo, row, shown };
}

describe('an entered value', () => {
  it('wins in display and scoring over what pages show, also later, until it is taken away', async () => {
    const { enter, save, shown, row, runAll, time } = await withAda();
    expect(await row()).toMatchObject({ fit: { verdict: 'fit' } });
    await enter('location', 'Lyon, France');
    await runAll();
    expect(await row()).toMatchObject({ country: 'FR', fit: { verdict: 'not-fit' } });
    time.now += 1_000;
    await save({ location: 'Turin, Italy' });
    expect(await shown('location')).toBe('Lyon, France');
    expect(await row()).toMatchObject({ country: 'FR' });
    await enter('location', null);
    await runAll();
    expect(await shown('location')).toBe('Turin, Italy');
    expect(await row()).toMatchObject({ country: 'IT', fit: { verdict: 'fit' } });
  });

  it('carries source, author and clock, and stands in the history without its words', async () => {
    const { db, leadId, enter, row } = await withAda();
    await enter('headline', '  Chief Tomato Officer ');
    expect((await row()).facts.headline?.at(-1)).toMatchObject({
      value: 'Chief Tomato Officer',
      source: { kind: 'entered' },
      by: 'local',
      clock: expect.stringMatching(/^\d{15}-\d{5}-/),
    });
    const [last] = (await activitiesOf(db, leadId, 9)).filter(({ kind }) => kind === 'edited');
    expect(last).toMatchObject({ entry: { field: 'headline', dropped: [] } });
    expect(JSON.stringify(last)).not.toContain('Tomato');
  });

  it('of the name is what the lead is called and found by', async () => {
    const { db, enter, row } = await withAda();
    await enter('name', 'Adelaide Ferri');
    expect(await row()).toMatchObject({ name: 'Adelaide Ferri' });
    expect(await searchLeads(db, 'adelaide', 9)).toHaveLength(1);
    await enter('name', null);
    expect(await row()).toMatchObject({ name: 'Ada Ferri' });
    expect(await searchLeads(db, 'adelaide', 9)).toHaveLength(0);
  });

  it('is kept with the nine before it; the same one again only renews it', async () => {
    const { enter, row, time } = await withAda();
    for (let n = 0; n < 12; n++) await enter('title', `Invented title ${n}`);
    time.now += 1_000;
    await enter('title', 'Invented title 11');
    const facts = (await row()).facts.title ?? [];
    expect(facts.map(({ value }) => value)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Invented title ${n + 2}`),
    );
    expect(facts.at(-1)?.seenAt).toBe(time.now);
  });

  it('of another employer makes the page’s company say nothing about this person', async () => {
    const { db, enter, row, runAll } = await withAda({ company: 'Acme Srl', companyKey: 'id:77' });
    const [acme] = await db.companies.toArray();
    if (!acme) throw new Error('no company');
    const size = { value: 'F', via: 'x', confidence: 1, seenAt: 0 };
    const source = { kind: 'captured' as const, page, hook: 'x' };
    await db.companies.put({ ...acme, facts: { size: [{ ...size, source, by: 'local', clock: '' }] } });
    await enter('company', 'ACME');
    await runAll();
    expect((await row()).evidence.sizes).toHaveLength(1);
    await enter('company', 'Other Works Ltd');
    await runAll();
    expect((await row()).evidence.sizes).toEqual([]);
  });
});

describe('taking an entry back', () => {
  it('gives the value before, whatever it was, and tells that in the history', async () => {
    const { db, leadId, enter, undo, shown } = await withAda();
    const [first, second, third] = [operation().id, operation().id, operation().id];
    await enter('title', 'First', first);
    await enter('title', 'Second', second);
    expect(await undo(second)).toEqual({ undone: true });
    expect(await shown('title')).toBe('First');
    await enter('title', null, third);
    expect(await shown('title')).toBeNull();
    expect(await undo(third)).toEqual({ undone: true });
    expect(await shown('title')).toBe('First');
    expect((await activitiesOf(db, leadId, 99)).filter(({ kind }) => kind === 'edited')).toHaveLength(5);
  });

  it('does nothing when the field was changed since, was undone already, or nothing was entered', async () => {
    const { enter, undo, shown } = await withAda();
    const [first, other, nothing] = [operation().id, operation().id, operation().id];
    await enter('title', 'First', first);
    await enter('headline', 'Elsewhere', other);
    await enter('title', 'Second');
    expect(await undo(first)).toEqual({ undone: false });
    expect(await undo(other)).toEqual({ undone: true });
    expect(await undo(other)).toEqual({ undone: false });
    await enter('location', null, nothing);
    expect(await undo(nothing)).toEqual({ undone: false });
    expect(await undo(operation().id)).toEqual({ undone: false });
    expect(await shown('title')).toBe('Second');
  });

  it('is not open to the command that takes back a save', async () => {
    const { call, enter, shown } = await withAda();
    const op = operation().id;
    await enter('title', 'First', op);
    expect(await call('lead.undo', { save: op }, { kind: 'in-page', tabId: 1 })).toEqual({ undone: false });
    expect(await shown('title')).toBe('First');
  });

  it('repeats nothing that was done', async () => {
    const { enter, row } = await withAda();
    const op = operation().id;
    await enter('title', 'Once', op);
    await enter('title', 'Once', op);
    expect((await row()).facts.title).toHaveLength(1);
  });
});

describe('an attribute', () => {
  const color = { id: 'color', label: 'Colour', kind: 'choice' as const, sensitive: false };
  const options = [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
  ];

  it.each<[Field, string | number]>([
    ['attr:color', 'green'],
    ['attr:unknown', 'x'],
    ['attr:budget', 'plenty'],
    ['attr:budget', -1],
    ['attr:language', '??'],
    ['title', '   '],
    ['title', 7],
    // Sensitive ones are off unless switched on.
    ['attr:age', 34],
  ])('%s is never %j', async (field, value) => {
    const { call, enter, row } = await withAda();
    await call('attribute.define', { definition: { ...color, options } });
    const before = await row();
    await expect(enter(field, value)).rejects.toMatchObject({ name: 'bad-input' });
    expect(await row()).toEqual(before);
  });

  it.each<[Field, string | number]>([
    ['attr:color', 'red'],
    ['attr:budget', '10,000 USD'],
    ['attr:budget', 10_000],
    ['attr:language', 'it, pt-BR'],
  ])('%s may be %j', async (field, value) => {
    const { call, enter, row, runAll } = await withAda();
    await call('attribute.define', { definition: { ...color, options } });
    await enter(field, value);
    await runAll();
    expect(Object.keys((await row()).evidence.attributes)).toEqual([field.slice(5)]);
  });

  it('keeps its kind, loses its meaning with its definition, and gets it back', async () => {
    const { db, call, enter, row, runAll } = await withAda();
    const definition = { ...color, options };
    await call('attribute.define', { definition });
    await enter('attr:color', 'red');
    await expect(
      call('attribute.define', { definition: { ...definition, kind: 'text', options: [] } }),
    ).rejects.toMatchObject({ name: 'bad-input' });
    await call('attribute.remove', { attributeId: 'color' });
    await runAll();
    expect((await row()).evidence.attributes).toEqual({});
    await call('attribute.define', { definition: { ...definition, label: 'Favourite colour' } });
    await runAll();
    expect((await row()).evidence.attributes).toHaveProperty('color');
    expect(await db.settings.get('attributes')).toMatchObject({ value: [{ label: 'Favourite colour' }] });
    await expect(call('attribute.remove', { attributeId: 'x' })).rejects.toMatchObject({ name: 'not-found' });
  });

  it('that is sensitive counts only while such are switched on; taken away it is kept nowhere', async () => {
    const { db, call, enter, undo, row, runAll } = await withAda();
    await call('sensitive.set', { on: true });
    await enter('attr:belief', 'imaginary pastafarian');
    await runAll();
    expect((await row()).evidence.attributes).toHaveProperty('belief');
    await call('sensitive.set', { on: false });
    await runAll();
    expect((await row()).evidence.attributes).toEqual({});
    const op = operation().id;
    await enter('attr:belief', null, op);
    const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(everything).not.toContain('pastafarian');
    expect(await undo(op)).toEqual({ undone: false });
  });
});

it('erasing a person leaves nothing of what was entered', async () => {
  const { db, call, leadId, enter, runAll } = await withAda();
  await enter('title', 'Imaginary tomato grower');
  await enter('title', null);
  await runAll();
  await call('lead.erase', { leadId });
  const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  expect(everything).not.toContain('tomato');
});
