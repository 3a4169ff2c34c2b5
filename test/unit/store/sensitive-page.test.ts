import { expect, it } from 'vitest';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import { person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

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
  const { call } = testWorker();
  await call('icp.save', { icpId: null, draft });
  await call('sensitive.set', { on: true });
  const page = 'https://www.linkedin.com/in/ada-ferri/';
  const { leadId } = await call('lead.save', { person: ada, kind: 'profile', page });
  for (const [field, value] of [
    ['attr:gender', 'woman'],
    ['attr:age', 34],
    ['attr:income', '80,000 USD'],
  ] as const)
    await call('lead.enter', { leadId, field, value });

  const asked = async (kind: 'page' | 'in-page') => [
    await call('person.explain', { person: ada }, { kind }),
    await call('person.score', { subject: ada, people: [ada] }, { kind }),
    await call('person.lookup', { keys: ['slug:ada-ferri'] }, { kind }),
    await call('lead.save', { person: ada, kind: 'profile', page }, { kind }),
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
