import { expect, it } from 'vitest';
import type { Fact } from '../../../lib/model/fact.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { joinedRow } from '../../../lib/store/backup/join-rows.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const title = (value: string, at: number): Fact => ({
  value,
  via: '',
  confidence: 1,
  seenAt: at,
  source: { kind: 'entered' },
  by: 'local',
  clock: `${String(at).padStart(15, '0')}-00000-abcdefgh`,
});

async function ada(): Promise<Lead> {
  const { db, writer } = testStore();
  const { leadId } = await saveLead(
    writer(),
    operation(),
    { person: person('ada'), kind: 'profile', page: 'https://www.linkedin.com/in/ada/' },
    packagedTables(),
  );
  const lead = await db.leads.get(leadId);
  if (!lead) throw new Error('not saved');
  return lead;
}

it('joins the facts of both by their clocks, takes what changed last, and loses nothing that is here', async () => {
  const lead = await ada();
  const here: Lead = {
    ...lead,
    stage: 'prospect',
    updatedAt: NOON + 1,
    tags: { warm: '2', old: '1' },
    facts: { ...lead.facts, title: [title('Owner', NOON - 5)] },
  };
  const there: Lead = {
    ...lead,
    stage: 'customer',
    updatedAt: NOON + 2,
    tags: { warm: '1', fair: '3' },
    facts: { title: [title('Founder', NOON - 9), title('Owner', NOON - 5), title('Partner', NOON - 1)] },
  };
  const joined = joinedRow('leads', here, there) as Lead;
  expect(joined.stage).toBe('customer');
  expect(joined.facts.title?.map(({ value }) => value)).toEqual(['Founder', 'Owner', 'Partner']);
  expect(joined.facts.name).toEqual(lead.facts.name);
  expect(joined.tags).toEqual({ warm: '2', old: '1', fair: '3' });
  expect(joined.words).toContain('fair');
  expect((joinedRow('leads', there, here) as Lead).stage).toBe('customer');
  // Restoring the same file again changes nothing.
  expect(joinedRow('leads', joined, there)).toEqual(joined);
});

it('keeps who was merged into whom here', async () => {
  const lead = await ada();
  const joined = joinedRow(
    'leads',
    { ...lead, mergedInto: 'other' },
    { ...lead, updatedAt: NOON + 9 },
  ) as Lead;
  expect(joined).toMatchObject({ mergedInto: 'other', words: [] });
});

it('knows the attributes of both; any other setting stays as it is here', () => {
  const setting = (key: string, value: unknown) => ({ key, scope: 'device', value });
  const own = [{ id: 'tool', label: 'Tool' }];
  const theirs = [
    { id: 'tool', label: 'Other' },
    { id: 'fleet', label: 'Fleet' },
  ];
  expect(joinedRow('settings', setting('attributes', own), setting('attributes', theirs))).toMatchObject({
    value: [own[0], theirs[1]],
  });
  expect(joinedRow('settings', setting('locale', 'it'), setting('locale', 'ja'))).toMatchObject({
    value: 'it',
  });
});
