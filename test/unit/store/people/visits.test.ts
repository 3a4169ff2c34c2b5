import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changesFor } from '../../../../lib/store/person-changes.ts';
import { testCommands } from '../../../support/commands.ts';
import { directors, person } from '../../../support/store.ts';

const HOUR = 3_600_000;
const ada = (fields: Record<string, string> = {}, seenAt?: number) => {
  const shown = person('ada-ferri', { title: 'Director', company: 'Acme', companyKey: 'id:77', ...fields });
  if (seenAt) for (const observed of Object.values(shown.fields)) observed.seenAt = seenAt;
  return shown;
};

/** Begun before the store is open, it tells the modes of the transactions that some work opens. */
function watchTransactions() {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return async (work: () => Promise<unknown>): Promise<unknown[]> => {
    begun.mockClear();
    await work();
    return begun.mock.calls.map(([, mode]) => mode);
  };
}
afterEach(() => vi.restoreAllMocks());

describe('viewing', () => {
  it('somebody who is not saved writes nothing', async () => {
    const transactions = watchTransactions();
    const { call, save } = testCommands();
    await call('icp.save', { icpId: null, draft: directors });
    await save(person('bo', { name: 'Bo Berg' }));
    const modes = await transactions(async () => {
      await call('person.score', { subject: ada(), people: [person('cy'), person('di')] }, 'in-page');
      await call('person.explain', { person: ada() }, 'in-page');
      await call('person.lookup', { keys: ['slug:ada-ferri'] }, 'in-page');
    });
    expect(modes.length).toBeGreaterThan(0);
    expect(modes).not.toContain('readwrite');
  });

  it('a saved person writes one visit a day, and when unchanged values were seen', async () => {
    const { db, call, save, time } = testCommands();
    const { leadId } = await save(ada());
    const began = time.now;
    const look = (fields = {}) =>
      call('person.score', { subject: ada(fields, time.now), people: [] }, 'in-page');
    await look();
    expect(await db.activities.count()).toBe(1);
    time.now += 25 * HOUR;
    const seen = time.now;
    await Promise.all([look({ title: 'CTO' }), look({ title: 'CTO' })]);
    time.now += HOUR;
    await look();
    const happened = await db.activities.toArray();
    expect(happened.map(({ kind }) => kind)).toEqual(['captured', 'visited']);
    const lead = await db.leads.get(leadId);
    expect(lead?.facts.title).toMatchObject([{ value: 'Director', seenAt: began }]);
    expect(lead?.facts.company).toMatchObject([{ value: 'Acme', seenAt: seen }]);
  });

  it('people of a list writes nothing, saved or not', async () => {
    const transactions = watchTransactions();
    const { call, save, time } = testCommands();
    await save(ada());
    time.now += 30 * HOUR;
    const modes = await transactions(() =>
      call('person.score', { subject: null, people: [ada()] }, 'in-page'),
    );
    expect(modes).not.toContain('readwrite');
  });
});

describe('what a page shows newly', () => {
  it('is proposed, taken over by saving again, and taken back exactly', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada());
    const newer = ada({ title: 'Chief Technology Officer', company: 'Globex', companyKey: 'id:78' });
    const told = await call('person.explain', { person: newer }, 'in-page');
    expect(told.changes).toEqual([
      { field: 'title', before: 'Director', now: 'Chief Technology Officer' },
      { field: 'company', before: 'Acme', now: 'Globex' },
    ]);
    expect(JSON.stringify(told.panel.head)).toContain('Globex');
    const before = await db.leads.get(leadId);
    const { operation } = await save(newer);
    expect((await call('person.explain', { person: newer })).changes).toEqual([]);
    await call('lead.undo', { save: operation });
    expect((await db.leads.get(leadId))?.facts).toEqual(before?.facts);
    expect((await call('person.explain', { person: newer })).changes).toHaveLength(2);
  });

  it.each([
    ['spelling', { title: 'DIRECTOR ', company: 'ACME S.r.l.' }, 0],
    ['another language', { title: 'Marketing Director' }, 1],
    [
      'the same company under a number unknown before',
      { company: 'Acme Europe', companyKey: 'slug:acme' },
      1,
    ],
    ['the same company by number, renamed', { company: 'Acme Holding' }, 0],
    ['another company of the same name', { companyKey: 'id:99' }, 1],
  ])('%s', async (_, fields, changes) => {
    const { db, save } = testCommands();
    const { leadId } = await save(ada());
    const lead = await db.leads.get(leadId);
    const company = (lead?.companyId && (await db.companies.get(lead.companyId))) || null;
    if (!lead) throw new Error('not saved');
    expect(changesFor(lead, company, ada(fields))).toHaveLength(changes);
  });

  it('a title in the language of the page is the same one', async () => {
    const { db, save } = testCommands();
    const { leadId } = await save(ada({ title: 'Marketing Director' }));
    const lead = await db.leads.get(leadId);
    if (!lead) throw new Error('not saved');
    expect(changesFor(lead, null, ada({ title: 'Direttore Marketing' }))).toEqual([]);
    expect(changesFor(lead, null, ada({ title: 'Regional Marketing Director' }))).toHaveLength(1);
  });

  it('what the user corrected is no change', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada());
    await call('lead.enter', { leadId, field: 'title', value: 'Owner' });
    expect((await call('person.explain', { person: ada() })).changes).toEqual([]);
    await db.jobs.clear();
  });
});

describe('who is near', () => {
  it('counts colleagues by company, by name only apart, look-alikes, and names nobody', async () => {
    const { call, save } = testCommands();
    const bo = await save(person('bo', { name: 'Bo Berg', company: 'Acme', companyKey: 'id:77' }));
    await save(person('cy', { name: 'Cy Coe', company: 'Acme', companyKey: 'id:77' }));
    await save(person('di', { name: 'Di Dan', company: 'ACME GmbH' }));
    await save(person('ferri-a', { company: 'Acme', companyKey: 'id:77' }));
    await call('lead.move', { leadId: bo.leadId, to: 'customer', reason: 'signed' });
    const { around, news, panel } = await call('person.explain', { person: ada() }, 'in-page');
    expect(around).toEqual({ colleagues: 3, customers: 1, perhapsColleagues: 1, lookAlikes: 1 });
    expect(news.around).toContain('You have 3 other leads at Acme. 1 of them is a customer.');
    expect(JSON.stringify([news, panel])).not.toMatch(/Bo Berg|Cy Coe|Di Dan/);
  });
});
