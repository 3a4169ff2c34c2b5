import { describe, expect, it } from 'vitest';
import { keysOfLead } from '../../../../lib/store/identities.ts';
import { openQuestions } from '../../../../lib/store/open-questions.ts';
import { suppressedAmong } from '../../../../lib/store/suppressions.ts';
import { testCommands } from '../../../support/commands.ts';
import { person } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const acme = { company: 'Acme S.r.l.', companyKey: 'id:77' };

describe('people who look like one', () => {
  it.each([
    [
      'works at the same company',
      acme,
      { company: 'ACME', companyKey: 'slug:acme' },
      ['same-name', 'same-company'],
    ],
    [
      'has the same headline',
      { headline: 'I sell pumps' },
      { headline: 'I  SELL pumps' },
      ['same-name', 'same-headline'],
    ],
  ])('%s: the user is asked, nothing is merged', async (_, one, other, reasons) => {
    const { db, save } = testCommands();
    const first = await save(
      person('af-1x', { name: 'Ada Férri', location: 'Turin', headline: 'a', ...one }),
    );
    const second = await save(
      person('ferri9', { name: 'ADA FERRI', location: 'Rome', headline: 'b', ...other }),
    );
    expect(await db.leads.count()).toBe(2);
    expect(await db.questions.toArray()).toMatchObject([
      { kind: 'same-person', leadIds: [first.leadId, second.leadId], reasons, answered: null },
    ]);
  });

  it('an address that differs in its ending only speaks for it, a city only adds', async () => {
    const { db, save } = testCommands();
    await save(person('ada-ferri', { headline: 'a' }));
    await save(person('ada-ferri-4b5021', { headline: 'b' }));
    expect((await db.questions.toArray())[0]?.reasons).toEqual(['same-name', 'same-slug', 'same-location']);
  });

  it('a name and a city alone say nothing, nor do two member numbers', async () => {
    const { db, save } = testCommands();
    await save(person('one', { headline: 'a' }));
    await save(person('two', { headline: 'b' }));
    await save(person('three', { name: 'Bo Berg' }, [{ kind: 'member', value: '4100000001' }]));
    await save(person('four', { name: 'Bo Berg' }, [{ kind: 'member', value: '4100000002' }]));
    expect(await db.questions.count()).toBe(0);
  });

  it('two hundred of one name make no question and no save slower', async () => {
    const { db, save } = testCommands();
    const [first] = await Promise.all([save(person('x0', { name: 'Li Wei' }))]);
    const row = await db.leads.get(first?.leadId ?? '');
    if (!row) throw new Error('not saved');
    const many = Array.from({ length: 210 }, (_, n) => ({ ...row, id: `${row.id}-${n}` }));
    await db.leads.bulkAdd(many);
    await save(person('x1', { name: 'Li Wei' }));
    expect(await db.questions.count()).toBe(0);
  });
});

describe('an answer', () => {
  async function asked() {
    const commands = testCommands();
    const one = await commands.save(person('ada-ferri', acme));
    const other = await commands.save(person('ferri-ada', acme));
    const [open] = await openQuestions(commands.db);
    return { ...commands, one, other, questionId: open?.question.id ?? '' };
  }

  it('same: they become one and the question is gone; taken back: as before', async () => {
    const { db, call, questionId, one } = await asked();
    const before = await contentOf(db);
    await call('question.answer', { questionId, same: true });
    expect(await openQuestions(db)).toEqual([]);
    expect(await db.leads.filter(({ mergedInto }) => mergedInto === one.leadId).count()).toBe(1);
    expect(await call('question.reopen', { questionId })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  });

  it('same, one of them not to be contacted: under no key of both; taken back: as before', async () => {
    const { db, call, questionId, one, other } = await asked();
    await call('lead.move', { leadId: one.leadId, to: 'archived', reason: 'do-not-contact' });
    const before = await contentOf(db);
    const keys = [...(await keysOfLead(db, one.leadId)), ...(await keysOfLead(db, other.leadId))];
    await call('question.answer', { questionId, same: true });
    expect(await suppressedAmong(db, keys)).toEqual(new Set(keys));
    expect(await call('question.reopen', { questionId })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  });

  it('two people: never asked again, whoever is saved anew', async () => {
    const { db, call, save, questionId } = await asked();
    await call('question.answer', { questionId, same: false });
    await save(person('ferri-ada', { ...acme, headline: 'New' }));
    expect(await openQuestions(db)).toEqual([]);
    expect(await db.questions.count()).toBe(1);
    await call('question.reopen', { questionId });
    expect(await openQuestions(db)).toHaveLength(1);
  });

  it('a question about somebody erased is gone with them', async () => {
    const { db, call, one } = await asked();
    await call('lead.erase', { leadId: one.leadId });
    expect(await db.questions.count()).toBe(0);
  });
});
