import { describe, expect, it } from 'vitest';
import { activitiesOf } from '../../../../lib/store/queries.ts';
import { saveLead } from '../../../../lib/store/save-lead.ts';
import { undoSave } from '../../../../lib/store/undo-save.ts';
import { operation, packagedTables, person, testStore } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const PAGE = 'https://www.linkedin.com/in/ada-ferri/';
const store = () => {
  const made = testStore();
  const save = (who = person('ada-ferri'), op = operation()) =>
    saveLead(made.writer(), op, { person: who, kind: 'profile', page: PAGE }, packagedTables());
  const undo = (op: { id: string }) =>
    undoSave(made.writer(), operation('lead.undo'), op.id, packagedTables());
  return { ...made, save, undo };
};
const member = (value: string) => ({ kind: 'member', value }) as const;

describe('saves at once', () => {
  it('of one person from two tabs make one lead, each with its own activity and operation', async () => {
    const { db, save } = store();
    const ops = Array.from({ length: 1_000 }, () => operation());
    await Promise.all(ops.map((op) => save(person('ada-ferri', {}, [member('4100000001')]), op)));
    const [lead, ...more] = await db.leads.toArray();
    expect(more).toEqual([]);
    const happened = await activitiesOf(db, lead?.id ?? '', 2_000);
    expect(happened.every(({ kind }) => kind === 'captured')).toBe(true);
    expect(new Set(happened.map(({ op }) => op))).toEqual(new Set(ops.map(({ id }) => id)));
    expect(await db.counters.get([db.spaceId, 'stage:lead'])).toMatchObject({ value: 1 });
  }, 120_000);
});

describe('undo of a first save', () => {
  it('leaves every table as it was, but for the operation', async () => {
    const { db, save, undo } = store();
    await save(
      person('bo', { name: 'Bo Berg', company: 'Acme', companyKey: 'id:77' }, [member('4100000002')]),
    );
    const before = await contentOf(db);
    const op = operation();
    // Same name and company as somebody saved, address of somebody saved with another number.
    await save(
      person('bo', { name: 'Bo Berg', company: 'Globex', companyKey: 'id:78' }, [member('4100000003')]),
      op,
    );
    expect(await db.questions.count()).toBe(1);
    expect(await undo(op)).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
    expect(await db.ops.get(op.id)).toBeDefined();
  });

  it('of the only person leaves nothing at all', async () => {
    const { db, save, undo } = store();
    await db.open();
    const before = await contentOf(db);
    const op = operation();
    await save(person('ada', { company: 'Acme', companyKey: 'id:77' }), op);
    await undo(op);
    expect(await contentOf(db)).toEqual(before);
  });

  it('is refused after a later save of the same person, and done after that one is taken back', async () => {
    const { db, save, undo } = store();
    const [first, second] = [operation(), operation()];
    await save(person('ada'), first);
    await save(person('ada', { headline: 'CEO' }), second);
    expect(await undo(first)).toEqual({ undone: false });
    expect(await undo(second)).toEqual({ undone: true });
    expect(await undo(second)).toEqual({ undone: false });
    expect(await undo(first)).toEqual({ undone: true });
    expect(await db.leads.count()).toBe(0);
  });
});

describe('undo of a save of somebody who was there', () => {
  it('brings back the former facts, keys and address exactly', async () => {
    const { db, time, save, undo } = store();
    const ada = (slug: string, fields: Record<string, string>) =>
      person(slug, fields, [member('4100000001')]);
    await save(ada('ada-ferri', { title: 'Director', company: 'Acme', companyKey: 'id:77' }));
    const before = await contentOf(db);
    time.now += 90_000;
    const op = operation();
    const newer = ada('ada-ferri-cto', { title: 'CTO', company: 'Globex', companyKey: 'id:78', about: 'x' });
    for (const observed of Object.values(newer.fields)) observed.seenAt = time.now;
    await save(newer, op);
    const [changed] = await db.leads.toArray();
    expect(changed?.facts.title?.map(({ value }) => value)).toEqual(['Director', 'CTO']);
    expect(changed?.url).toBe('https://www.linkedin.com/in/ada-ferri-cto/');
    expect(await db.companies.count()).toBe(2);

    time.now -= 90_000;
    expect(await undo(op)).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  });
});
