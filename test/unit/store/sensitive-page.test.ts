import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTranslate } from '../../../lib/i18n.ts';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { createHandlers } from '../../../lib/store/commands/index.ts';
import { memoryFiles } from '../../support/files.ts';
import { integrityOver } from '../../support/guarded.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;
const t = createTranslate(catalogue, 'en');
const ada = person('ada-ferri');
const draft: IcpDraft = {
  name: 'Customers',
  live: true,
  criteria: [
    {
      id: 'c1',
      attribute: 'custom',
      of: 'gender',
      test: { kind: 'choice', anyOf: ['woman'] },
      importance: 'essential',
      gate: 'must',
    },
    { id: 'c2', attribute: 'age', anyOf: ['30-39'], importance: 'important', gate: null },
    {
      id: 'c3',
      attribute: 'income',
      min: 75_000,
      max: null,
      currency: 'USD',
      importance: 'useful',
      gate: null,
    },
    { id: 'c4', attribute: 'seniority', anyOf: ['director'], importance: 'minor', gate: null },
  ],
};
/** Anything that would tell of gender, age or income. */
const TELLING = /gender|woman|\bage\b|30.39|\b34\b|income|80[,.]?000|75[,.]?000/i;

it('a page learns neither sensitive criteria nor values, our own pages learn all', async () => {
  const store = testStore();
  const { db, time } = store;
  const handlers = createHandlers({
    db,
    integrity: integrityOver(store, memoryFiles(), { marker: null }),
    now: () => time.now,
    tables: async () => packagedTables(),
    language: async () => ({ t, catalogue }),
    style: '',
    hooks: {},
    pausedTabs: { has: async () => false, set: async () => undefined },
    toolbarTurn: () => () => undefined,
    tellTabs: () => undefined,
    tellTabsAt: () => undefined,
    startJobs: () => undefined,
  });
  const from = (kind: 'page' | 'in-page') => ({ op: operation().id, caller: { kind, tabId: null } });
  await handlers['icp.save']({ icpId: null, draft }, from('page'));
  await handlers['sensitive.set']({ on: true }, from('page'));
  const page = 'https://www.linkedin.com/in/ada-ferri/';
  const { leadId } = await handlers['lead.save']({ person: ada, kind: 'profile', page }, from('page'));
  for (const [field, value] of [
    ['attr:gender', 'woman'],
    ['attr:age', 34],
    ['attr:income', '80,000 USD'],
  ] as const)
    await handlers['lead.enter']({ leadId, field, value }, from('page'));

  const asked = async (kind: 'page' | 'in-page') => [
    await handlers['person.explain']({ person: ada }, from(kind)),
    await handlers['person.score']({ subject: ada, people: [ada] }, from(kind)),
    await handlers['person.lookup']({ keys: ['slug:ada-ferri'] }, from(kind)),
    await handlers['lead.save']({ person: ada, kind: 'profile', page }, from(kind)),
  ];
  const [explained, ...rest] = await asked('in-page');
  expect(JSON.stringify([explained, rest])).not.toMatch(TELLING);
  expect(explained).toMatchObject({
    score: { lower: 92, verdict: 'fit' },
    reasons: {
      for: expect.arrayContaining(['Other must-haves are met.', expect.stringContaining('Other criteria')]),
    },
  });
  expect(JSON.stringify((await asked('page'))[0])).toMatch(TELLING);
});
