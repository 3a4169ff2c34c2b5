import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import type { CompanyReading } from '../../../lib/model/reading.ts';
import { keepCompany } from '../../../lib/store/companies.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { runJobs } from '../../../lib/store/jobs.ts';
import { rescoreChunk } from '../../../lib/store/rescore.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { directors, NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const DAY = 24 * 60 * 60 * 1_000;
const tables = packagedTables();
const acme = { title: 'Operations Director', company: 'Acme Srl', companyKey: 'id:77' };

function shown(
  values: Record<string, string | number>,
  keys: CompanyReading['keys'] = [
    { kind: 'slug', value: 'acme' },
    { kind: 'id', value: '77' },
  ],
  seenAt = NOON,
): CompanyReading {
  const fields = Object.entries(values).map(([field, value]) => [
    field,
    { value, via: 'test.company', confidence: 0.95, seenAt },
  ]);
  return { keys, fields: Object.fromEntries(fields) };
}

/** An ICP that only a company's page can decide. */
const midsize: IcpDraft = {
  ...directors,
  criteria: [
    ...directors.criteria,
    { id: 'size', attribute: 'companySize', anyOf: ['F'], importance: 'important', gate: null },
    { id: 'trade', attribute: 'industry', anyOf: [135], importance: 'important', gate: null },
  ],
};

async function storeWith(...people: ReturnType<typeof person>[]) {
  const store = testStore();
  const { db, writer } = store;
  // Before the store opens: it keeps the function that it finds then.
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => begun.mockRestore());
  await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: midsize });
  const ids: string[] = [];
  for (const one of people) {
    const input = { person: one, kind: 'profile' as const, page: 'https://www.linkedin.com/in/x/' };
    ids.push((await saveLead(writer(), operation(), input, tables)).leadId);
  }
  const work = () =>
    runJobs(writer, { rescore: rescoreChunk.bind(null, db, tables) }, AbortSignal.timeout(5_000));
  await work();
  const fits = async () => (await db.leads.bulkGet(ids)).map((lead) => lead?.fit);
  const keep = (reading: CompanyReading) => keepCompany(writer(), operation('person.score'), reading);
  /** Modes of the transactions that begin after this call. */
  const transactions = () => {
    begun.mockClear();
    return () => begun.mock.calls.map(([, mode]) => mode);
  };
  return { ...store, ids, work, fits, keep, transactions };
}

describe('a company page that is viewed', () => {
  it('fills the facts of a saved person’s company, with their source, and narrows the fit of everybody there', async () => {
    const { db, work, fits, keep } = await storeWith(
      person('ada', acme),
      person('bea', acme),
      person('eve', { company: 'Other', companyKey: 'id:88' }),
    );
    const before = await fits();
    expect(await keep(shown({ name: 'Acme Srl', size: 'F', industryId: 135, country: 'IT' }))).toBe(true);
    const company = await db.companies.where('keys').equals('id:77').first();
    expect(company?.keys).toEqual(['id:77', 'slug:acme']);
    expect(company?.facts.size).toEqual([
      expect.objectContaining({
        value: 'F',
        source: { kind: 'captured', page: 'https://www.linkedin.com/company/acme/', hook: 'test.company' },
        by: 'local',
      }),
    ]);
    await work();
    const after = await fits();
    for (const at of [0, 1]) {
      const width = (fit: (typeof before)[0]) => (fit ? fit.upper - fit.lower : Number.NaN);
      expect(width(after[at])).toBeLessThan(width(before[at]));
      expect(after[at]).toMatchObject({ lower: 100, upper: 100, verdict: 'fit' });
    }
    expect(after[2]).toEqual(before[2]);
    expect(await db.jobs.count()).toBe(0);
  });

  it('writes nothing, and opens nothing to write, where nobody saved works there', async () => {
    const { db, keep, transactions } = await storeWith(person('ada', acme));
    const modes = transactions();
    const stranger = [
      { kind: 'id' as const, value: '99' },
      { kind: 'slug' as const, value: 'stranger' },
    ];
    expect(await keep(shown({ name: 'Stranger', size: 'C' }, stranger))).toBe(false);
    expect(modes()).not.toContain('readwrite');
    expect(await db.companies.count()).toBe(1);
    await keep(shown({ size: 'C' }));
    expect(modes()).toContain('readwrite');
  });

  it('writes what is new, changed or a day old, and nothing in between', async () => {
    const { db, keep, transactions } = await storeWith(person('ada', acme));
    const at = (ms: number, size = 'F') => shown({ name: 'Acme Srl', size }, undefined, NOON + ms);
    expect(await keep(at(0))).toBe(true);
    const modes = transactions();
    expect(await keep(at(1_000))).toBe(false);
    expect(await keep(at(DAY - 1))).toBe(false);
    expect(modes()).not.toContain('readwrite');
    expect(await keep(at(DAY))).toBe(true);
    expect(await keep(at(DAY + 1, 'G'))).toBe(true);
    const sizes = (await db.companies.toArray())[0]?.facts.size;
    expect(sizes?.map(({ value, seenAt }) => [value, seenAt])).toEqual([
      ['F', NOON + DAY],
      ['G', NOON + DAY + 1],
    ]);
  });

  it('does not take a slug for the company whose number differs', async () => {
    const { db, keep } = await storeWith(person('ada', acme));
    await keep(shown({ size: 'F' }));
    const other = [
      { kind: 'slug' as const, value: 'acme' },
      { kind: 'id' as const, value: '78' },
    ];
    expect(await keep(shown({ size: 'B' }, other))).toBe(false);
    expect((await db.companies.toArray())[0]?.facts.size?.map(({ value }) => value)).toEqual(['F']);
  });

  it('fills both companies that were stored under one key each, without mixing their keys', async () => {
    const { db, keep } = await storeWith(
      person('ada', acme),
      person('bea', { company: 'Acme', companyKey: 'slug:acme' }),
    );
    await keep(shown({ size: 'F' }));
    const stored = await db.companies.toArray();
    expect(stored.map(({ keys }) => keys).sort()).toEqual([['id:77'], ['slug:acme']]);
    expect(stored.map(({ facts }) => facts.size?.[0]?.value)).toEqual(['F', 'F']);
  });
});

describe('a person saved where the company is known', () => {
  it('counts its facts at once, and still does when saved again from a row without a company', async () => {
    const { db, writer, keep } = await storeWith(person('ada', acme));
    await keep(shown({ size: 'F', industryId: 135 }));
    const save = async (who: ReturnType<typeof person>) => {
      const input = { person: who, kind: 'profile' as const, page: 'https://www.linkedin.com/in/bea/' };
      return db.leads.get((await saveLead(writer(), operation(), input, tables)).leadId);
    };
    expect((await save(person('bea', acme)))?.fit).toMatchObject({ lower: 100, upper: 100 });
    expect((await save(person('bea')))?.fit).toMatchObject({ lower: 100, upper: 100 });
  });

  it('takes the headquarters for the place of somebody who shows none, but surely for nobody', async () => {
    const nowhere = { ...person('ada', acme), fields: { ...person('ada', acme).fields } };
    delete nowhere.fields.location;
    const { db, ids, work, fits, keep } = await storeWith(
      nowhere,
      person('bea', { ...acme, location: 'Paris, France' }),
    );
    const before = await fits();
    await keep(shown({ size: 'F', industryId: 135, country: 'IT' }));
    await work();
    const [ada, bea] = await fits();
    expect(ada?.expected).toBeGreaterThan(before[0]?.expected ?? 100);
    expect(ada?.upper).toBe(100);
    expect(ada?.lower).toBeLessThan(100);
    expect(bea?.upper).toBeLessThan(100);
    // Where the company sits is no place of the person.
    expect((await db.leads.bulkGet(ids)).map((lead) => lead?.country)).toEqual([null, 'FR']);
  });
});
