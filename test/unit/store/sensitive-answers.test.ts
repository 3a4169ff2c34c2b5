import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  type CommandInput,
  type CommandName,
  type Sender,
} from '../../../lib/messages/protocol.ts';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import { directors, operation, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const page = 'https://www.linkedin.com/in/ada-ferri/';
const inPage = { kind: 'in-page', tabId: 7 } as const;
const ada = person('ada-ferri');
/** Everything is invented, and no word of it stands anywhere else. */
const union: AttributeDefinition = {
  id: 'union',
  label: 'Zyzzyva Guild',
  kind: 'choice',
  options: [{ id: 'quokka', label: 'Quokka branch' }],
  sensitive: true,
};
const hobby: AttributeDefinition = {
  id: 'hobby',
  label: 'Hobby',
  kind: 'text',
  options: [],
  sensitive: false,
};

const draft: IcpDraft = {
  ...directors,
  criteria: [
    ...directors.criteria,
    { id: 'age', attribute: 'age', anyOf: ['30-39'], importance: 'important', gate: null },
    {
      id: 'income',
      attribute: 'income',
      min: 75_131,
      max: null,
      currency: 'USD',
      importance: 'important',
      gate: null,
    },
    {
      id: 'g',
      attribute: 'custom',
      of: 'gender',
      test: { kind: 'choice', anyOf: ['woman'] },
      importance: 'useful',
      gate: 'must',
    },
    {
      id: 'kids',
      attribute: 'custom',
      of: 'children',
      test: { kind: 'number', min: 2, max: 2 },
      importance: 'useful',
      gate: null,
    },
    {
      id: 'b',
      attribute: 'custom',
      of: 'belief',
      test: { kind: 'text', anyOf: ['wobblism'] },
      importance: 'useful',
      gate: null,
    },
    {
      id: 'u',
      attribute: 'custom',
      of: 'union',
      test: { kind: 'choice', anyOf: ['quokka'] },
      importance: 'useful',
      gate: null,
    },
    {
      id: 'h',
      attribute: 'custom',
      of: 'hobby',
      test: { kind: 'text', anyOf: ['axolotls'] },
      importance: 'useful',
      gate: null,
    },
  ],
};

const VALUES: [CommandInput<'lead.enter'>['field'], string | number][] = [
  ['attr:age', 34],
  ['attr:income', '81,977 USD'],
  ['attr:gender', 'woman'],
  ['attr:children', 2],
  ['attr:health', 'sneezles'],
  ['attr:belief', 'Wobblism'],
  ['attr:union', 'quokka'],
  ['attr:hobby', 'axolotls'],
];
/** Words of what is asked and of what is known, as they are stored and as they are said. */
const SECRETS = [
  '30-39',
  '30s',
  'age',
  'income',
  '75,131',
  '75131',
  '81,977',
  '81977',
  'gender',
  'woman',
  'children',
  'kids',
  'health',
  'sneezles',
  'belief',
  'wobblism',
  'zyzzyva',
  'union',
  'quokka',
];

async function withAda() {
  const worker = testWorker();
  const { call } = worker;
  await call('agreement.choose', { mode: 'badges' });
  await call('sensitive.set', { on: true });
  await call('attribute.define', { definition: union });
  await call('attribute.define', { definition: hobby });
  await call('icp.save', { icpId: null, draft });
  const { leadId } = await call('lead.save', { person: ada, kind: 'profile', page });
  for (const [field, value] of VALUES) await call('lead.enter', { leadId, field, value });
  await worker.runAll();
  return { ...worker, leadId };
}

/** What the in-page script may send of a person whom all this is known of. */
const INPUTS: { [N in CommandName]?: CommandInput<N> } = {
  'person.lookup': { keys: ['slug:ada-ferri'] },
  'person.score': { subject: ada, people: [ada] },
  'person.explain': { person: ada },
  'lead.save': { person: ada, kind: 'profile', page },
  'lead.undo': { save: operation().id },
  'health.report': { kind: 'profile', frontend: 'sdui', misses: [], refusal: null, worked: [] },
};

/** Words of a text, so that `page` is not taken for `age`. */
const words = (answer: unknown): string =>
  ` ${JSON.stringify(answer)
    .toLowerCase()
    .replace(/[^a-z0-9,-]+/g, ' ')} `;
const told = (answer: unknown): string[] => SECRETS.filter((secret) => words(answer).includes(` ${secret} `));

describe('sensitive attributes of a saved person', () => {
  it('are told to our own pages, so that what follows can fail', async () => {
    const { call } = await withAda();
    const answer = await call('person.explain', { person: ada });
    expect(told(answer)).toEqual(expect.arrayContaining(['age', 'income', 'woman', 'quokka', 'wobblism']));
    expect(answer.stored).toEqual(
      expect.arrayContaining([
        { label: 'Zyzzyva Guild', value: 'Quokka branch' },
        { label: 'Hobby', value: 'axolotls' },
      ]),
    );
  });

  const inPageCommands = (Object.keys(COMMANDS) as CommandName[]).filter(
    (name) => (COMMANDS[name].from as readonly Sender[]).includes('in-page') && name !== 'settings.inPage',
  );
  it.each(inPageCommands)('do not occur in the answer to %s', async (name) => {
    const { call } = await withAda();
    const input = INPUTS[name];
    if (!input) throw new Error(`no input for ${name}`);
    expect(told(await call(name, input as never, inPage))).toEqual([]);
  });

  it('leave the page the numbers, which still add up, and what is not sensitive', async () => {
    const { call } = await withAda();
    const answer = await call('person.explain', { person: ada }, inPage);
    const points = answer.fit?.pieces.flatMap(({ matched, open, lost }) => [matched, open, lost]) ?? [];
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(answer.stored).toContainEqual({ label: 'Hobby', value: 'axolotls' });
  });

  it('do not become settings of the page', async () => {
    const { call } = await withAda();
    const { words: _, style: __, hooks: ___, ...settings } = await call('settings.inPage', {}, inPage);
    expect(told(settings)).toEqual([]);
  });

  it('that are asked again after an attribute was removed stay hidden', async () => {
    const { call } = await withAda();
    await call('attribute.remove', { attributeId: 'union' });
    expect(told(await call('person.explain', { person: ada }, inPage))).toEqual([]);
  });
});
