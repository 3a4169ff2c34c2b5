import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { saveIcp } from '../../../lib/store/icps.ts';
import { activitiesOf, stageCounts } from '../../../lib/store/queries.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { directors, NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const PAGE = 'https://www.linkedin.com/in/ada-ferri/';
const input = (who = person('ada-ferri')) => ({ person: who, kind: 'profile' as const, page: PAGE });

describe('saving a lead', () => {
  it('stores row, keys, facts with their source, activity and counter', async () => {
    const { db, writer } = testStore();
    await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
    const { leadId } = await saveLead(writer(), operation(), input(), packagedTables());

    const [lead] = await topLeads(db, 'lead', 10);
    expect(lead).toMatchObject({
      id: leadId,
      name: 'Ada Ferri',
      stage: 'lead',
      country: 'IT',
      level: 'director',
      url: PAGE,
      source: 'captured:profile',
      createdAt: NOON,
    });
    expect(lead?.fit).toMatchObject({ verdict: 'fit', icpVersion: 1 });
    expect(lead?.facts.headline).toEqual([
      expect.objectContaining({
        value: 'Operations Director',
        source: { kind: 'captured', page: PAGE, hook: 'test.hook' },
        by: 'local',
        clock: expect.stringMatching(/^\d{15}-\d{5}-[0-9a-f]{8}$/),
      }),
    ]);
    expect(await db.identities.get([db.spaceId, 'slug:ada-ferri'])).toMatchObject({ leadId });
    expect(await activitiesOf(db, leadId, 10)).toMatchObject([{ kind: 'captured', page: PAGE }]);
    expect((await stageCounts(db)).lead).toBe(1);
  });

  it('answers a repeated operation without doing it again', async () => {
    const { db, writer } = testStore();
    const same = operation();
    const first = await saveLead(writer(), same, input(), packagedTables());
    const again = await saveLead(writer(), same, input(), packagedTables());
    expect(again).toEqual(first);
    expect(await db.activities.count()).toBe(1);
  });

  it('makes one lead of a hundred saves at once', async () => {
    const { db, writer } = testStore();
    const saves = Array.from({ length: 100 }, () =>
      saveLead(writer(), operation(), input(), packagedTables()),
    );
    const answers = await Promise.all(saves);
    expect(new Set(answers.map(({ leadId }) => leadId)).size).toBe(1);
    expect(await db.leads.count()).toBe(1);
    expect(await db.activities.count()).toBe(100);
    expect((await stageCounts(db)).lead).toBe(1);
  });

  it('uses exactly one transaction', async () => {
    const { db, writer } = testStore();
    const tables = packagedTables();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await db.open();
    begun.mockClear();
    await saveLead(writer(), operation(), input(), tables);
    expect(begun.mock.calls.map(([, mode]) => mode)).toEqual(['readwrite']);
    begun.mockRestore();
  });

  it('keeps an old value when the page shows a new one', async () => {
    const { db, writer, time } = testStore();
    await saveLead(writer(), operation(), input(), packagedTables());
    time.now += 1_000;
    const promoted = person('ada-ferri', { headline: 'Chief Operating Officer' });
    const { leadId, created } = await saveLead(writer(), operation(), input(promoted), packagedTables());
    expect(created).toBe(false);
    const lead = await db.leads.get(leadId);
    expect(lead?.facts.headline?.map(({ value }) => value)).toEqual([
      'Operations Director',
      'Chief Operating Officer',
    ]);
    expect(lead?.level).toBe('cxo');
  });

  it('finds a renamed person by the member number', async () => {
    const { db, writer } = testStore();
    const member = { kind: 'member', value: '12345' } as const;
    const first = await saveLead(writer(), operation(), input(person('old', {}, [member])), packagedTables());
    const later = await saveLead(writer(), operation(), input(person('new', {}, [member])), packagedTables());
    expect(later.leadId).toBe(first.leadId);
    expect((await db.leads.get(first.leadId))?.url).toBe('https://www.linkedin.com/in/new/');
  });

  it('takes a slug with another member number for another person', async () => {
    const { db, writer } = testStore();
    const one = person('shared', { name: 'Old Owner' }, [{ kind: 'member', value: '1' }]);
    const two = person('shared', { name: 'New Owner' }, [{ kind: 'member', value: '2' }]);
    const first = await saveLead(writer(), operation(), input(one), packagedTables());
    const second = await saveLead(writer(), operation(), input(two), packagedTables());
    expect(second.leadId).not.toBe(first.leadId);
    expect((await db.leads.get(first.leadId))?.name).toBe('Old Owner');
  });

  it('never joins two people of one name', async () => {
    const { db, writer } = testStore();
    await saveLead(writer(), operation(), input(person('ada-1')), packagedTables());
    await saveLead(writer(), operation(), input(person('ada-2')), packagedTables());
    expect(await db.leads.count()).toBe(2);
  });

  it('makes one company for two people with its key, none without', async () => {
    const { db, writer } = testStore();
    const acme = { company: 'Acme Srl', companyKey: 'id:77' };
    await saveLead(writer(), operation(), input(person('a', acme)), packagedTables());
    await saveLead(writer(), operation(), input(person('b', acme)), packagedTables());
    await saveLead(writer(), operation(), input(person('c', { company: 'Acme Srl' })), packagedTables());
    expect(await db.companies.toArray()).toMatchObject([{ name: 'Acme Srl', keys: ['id:77'] }]);
    expect(await db.leads.filter((lead) => lead.companyId === null).count()).toBe(1);
  });

  it('is found by a part of name or company in any spelling', async () => {
    const { db, writer } = testStore();
    const jose = person('jose', { name: 'José Müller', company: 'Übersee AG' });
    const yuki = person('yuki', { name: '佐藤 優希', company: '東都精密' });
    await saveLead(writer(), operation(), input(jose), packagedTables());
    await saveLead(writer(), operation(), input(yuki), packagedTables());
    const names = async (text: string) => (await searchLeads(db, text, 10)).map(({ name }) => name);
    expect(await names('jose mul')).toEqual(['José Müller']);
    expect(await names('UBER')).toEqual(['José Müller']);
    expect(await names('優希')).toEqual(['佐藤 優希']);
    expect(await names('精密')).toEqual(['佐藤 優希']);
    expect(await names('nobody')).toEqual([]);
    expect(await names('  ')).toEqual([]);
  });
});
