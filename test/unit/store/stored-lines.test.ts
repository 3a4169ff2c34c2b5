import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../lib/i18n.ts';
import type { Person } from '../../../lib/model/reading.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { storedLines } from '../../../lib/store/commands/stored-lines.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;
const t = createTranslate(english, 'en');

const full: Person = {
  ...person(
    'ada-ferri',
    { degree: 2, title: 'Operations Director', company: 'Acme Srl', companyKey: 'id:77' },
    [{ kind: 'member', value: '4100000123' }],
  ),
  positions: [
    {
      title: 'Operations Director',
      company: 'Acme Srl',
      companyKey: 'id:77',
      type: 'Full-time',
      start: '2021-03',
      end: null,
      ongoing: true,
      place: 'Brescia · On-site',
      via: 'test.role',
    },
    {
      title: 'Plant Manager',
      company: 'Bolt SpA',
      companyKey: 'slug:bolt',
      type: null,
      start: '2015',
      end: '2021-02',
      ongoing: false,
      place: null,
      via: 'test.role',
    },
  ],
  education: [{ name: 'Politecnico', degree: 'MSc', start: '2003', end: '2008', via: 'test.school' }],
};

/** Words that are ours and not the person's: how a value was found, ids and stamps of the store. */
const OURS = new Set([
  'via',
  'hook',
  'clock',
  'by',
  'kind',
  'id',
  'spaceId',
  'source',
  'evidence',
  'fit',
  'words',
  'stage',
]);

/** Every text and number of the person anywhere in the row. */
function personal(value: unknown, key = ''): string[] {
  if (OURS.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (key === 'value' && typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => personal(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => personal(inner, name));
}

describe('the list of what is stored', () => {
  it('names everything that the row and its keys hold about the person, before and after saving', async () => {
    const { db, writer } = testStore();
    const before = storedLines(full, null, t, NOON).map(({ value }) => value);
    const input = { person: full, kind: 'profile' as const, page: 'https://www.linkedin.com/in/ada-ferri/' };
    const { leadId } = await saveLead(writer(), operation(), input, packagedTables());
    const lead = await db.leads.get(leadId);
    const { facts, positions, education, url } = lead ?? {};
    const keys = (await db.identities.toArray()).map(({ key }) => key.replace(/^\w+:/, ''));
    const after = storedLines(full, lead ?? null, t, NOON).map(({ value }) => value);
    const held = [...personal({ facts, positions, education, url }), ...keys];
    expect(held.length).toBeGreaterThan(20);
    for (const lines of [before, after]) {
      const text = lines.join('\n');
      expect(held.filter((value) => !text.includes(value))).toEqual([]);
    }
  });
});
