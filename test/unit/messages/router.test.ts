import { describe, expect, it, vi } from 'vitest';
import { ExpectedError } from '../../../lib/errors.ts';
import { COMMANDS, type CommandName, type Sender } from '../../../lib/messages/protocol.ts';
import { createRouter, type Handlers } from '../../../lib/messages/router.ts';
import { type Caller, callerOf, type MessageSender } from '../../../lib/messages/sender.ts';
import { person } from '../../support/store.ts';
import { WORKSPACE_INPUTS } from './workspace-inputs.ts';

const OP = '00000000-0000-4000-8000-000000000001';
const names = Object.keys(COMMANDS) as CommandName[];
const caller = (kind: Sender): Caller => ({ kind, tabId: 7 });

const draft = {
  name: 'Buyers',
  live: true,
  criteria: [{ id: 'c', attribute: 'keyword', anyOf: ['crm'], importance: 'useful', gate: null }],
};

/** A good input for each command. */
const INPUTS: { [N in CommandName]: unknown } = {
  'settings.inPage': {},
  'person.lookup': { keys: ['slug:ada'] },
  'person.score': { subject: person('ada'), people: [] },
  'person.explain': { person: person('ada') },
  'lead.save': { person: person('ada'), kind: 'profile', page: 'https://www.linkedin.com/in/ada/' },
  'lead.undo': { save: OP },
  'health.report': { kind: 'profile', frontend: 'sdui', refusal: null, worked: [], misses: [] },
  'lead.erase': { leadId: 'x', objected: true },
  'lead.mergePreview': { winnerId: 'x', loserId: 'y' },
  'lead.merge': { winnerId: 'x', loserId: 'y' },
  'lead.unmerge': { activityId: 'x' },
  'question.answer': { questionId: 'x', same: true },
  'question.reopen': { questionId: 'x' },
  'person.suppress': { keys: ['slug:ada'], why: 'user' },
  'person.unsuppress': { keys: ['slug:ada'] },
  'import.begin': {},
  'people.import': {
    to: 'candidates',
    file: 'Connections.csv',
    columns: { url: 'URL', name: 'First Name + Last Name' },
    madeAt: 0,
    rows: [{ url: 'https://www.linkedin.com/in/ada/', name: 'Ada Ferri', title: null, company: null }],
  },
  'candidates.save': { candidateIds: ['slug:ada'] },
  'candidates.drop': { candidateIds: ['slug:ada'] },
  'import.undo': { import: OP },
  'icp.save': { icpId: null, draft },
  'icp.setLive': { icpId: 'x', live: false },
  'icp.duplicate': { icpId: 'x', name: 'Buyers too' },
  'icp.archive': { icpId: 'x' },
  'icp.revive': { icpId: 'x' },
  'icp.rollBack': { icpId: 'x', version: 1 },
  'icp.remove': { icpId: 'x' },
  'draft.save': { icpId: null, draft },
  'draft.discard': { icpId: 'x' },
  'draft.publish': { icpId: 'x' },
  'draft.effect': { icpId: 'x', draft },
  'draft.try': { icpId: 'x', draft, leadId: 'y' },
  'draft.rehearse': { draft, people: [person('ada')] },
  'job.cancel': { jobId: 'rescore' },
  'job.resume': { jobId: 'rescore' },
  'lead.enter': { leadId: 'x', field: 'attr:budget', value: '10,000 USD' },
  'lead.undoEnter': { enter: OP },
  'attribute.define': {
    definition: { id: 'tool', label: 'Tool in use', kind: 'text', options: [], sensitive: false },
  },
  'attribute.remove': { attributeId: 'tool' },
  'sensitive.set': { on: true },
  'agreement.choose': { mode: 'badges' },
  'pause.set': { scope: 'hour', tabId: null },
  'about.set': { keep: true },
  'locale.set': { locale: 'ja' },
  'surface.set': { surface: 'feed', on: false },
  'hint.dismiss': { hint: 'pin' },
  ...WORKSPACE_INPUTS,
  'backup.made': {},
  'backup.later': {},
  'backup.restore': { file: '1795262400000.jsonl.gz', mode: 'merge' },
  'integrity.state': {},
  'snapshot.list': {},
  'snapshot.take': {},
  'restore.preview': { name: '20261121T120000000Z.daily.l2.g1.jsonl.gz' },
  'restore.start': { name: '20261121T120000000Z.daily.l2.g1.jsonl.gz' },
  'restore.undo': {},
  'restore.cancel': {},
  'store.wipe': {},
  'loss.dismiss': {},
  'quarantine.delete': { id: 'leads:x' },
};

const entry = (field: string, value: string) => ({
  name: 'lead.enter',
  op: OP,
  input: { leadId: 'x', field, value },
});

function router(handler: () => Promise<unknown> = async () => 'done') {
  const handle = vi.fn(handler);
  const report = vi.fn();
  const handlers = Object.fromEntries(names.map((name) => [name, handle])) as unknown as Handlers;
  const options = { mayPass: async () => true, refuse: async () => null };
  return { handle, report, route: createRouter({ handlers, report, ...options }) };
}

describe('every command from every kind of sender', () => {
  const pairs = names.flatMap((name) => (['in-page', 'page'] as const).map((kind) => ({ name, kind })));
  it.each(pairs)('$name from $kind', async ({ name, kind }) => {
    const { route, handle } = router();
    const allowed = (COMMANDS[name].from as readonly Sender[]).includes(kind);
    const answer = await route({ name, op: OP, input: INPUTS[name] }, caller(kind));
    expect(answer).toMatchObject(allowed ? { ok: true } : { ok: false, error: { name: 'forbidden' } });
    expect(handle).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });

  it('lets the in-page script do nothing but the six things of the design', () => {
    const inPage = names.filter((name) => (COMMANDS[name].from as readonly Sender[]).includes('in-page'));
    expect(inPage.sort()).toEqual(
      [
        'settings.inPage',
        'person.lookup',
        'person.score',
        'person.explain',
        'lead.save',
        'lead.undo',
        'health.report',
      ].sort(),
    );
  });
});

describe('the router', () => {
  it.each([
    ['nothing', undefined, 'unknown-command'],
    ['an unknown command', { name: 'lead.dump', op: OP, input: {} }, 'unknown-command'],
    ['a name of Object', { name: 'constructor', op: OP, input: {} }, 'unknown-command'],
    ['no operation id', { name: 'lead.erase', input: { leadId: 'x' } }, 'unknown-command'],
    ['a wrong input', { name: 'lead.erase', op: OP, input: { leadId: 5 } }, 'bad-input'],
    [
      'too many keys',
      { name: 'lead.move', op: OP, input: { leadId: 'x', to: 'king', reason: null } },
      'bad-input',
    ],
    ['a field that nobody may enter', entry('companyKey', 'id:1'), 'bad-input'],
    ['an attribute id of no form', entry('attr:__proto__', 'x'), 'bad-input'],
    ['a huge message', { name: 'lead.erase', op: OP, input: { leadId: 'x'.repeat(5_000_000) } }, 'too-large'],
  ])('refuses %s', async (_what, message, name) => {
    const { route, handle } = router();
    expect(await route(message, caller('page'))).toMatchObject({ ok: false, error: { name } });
    expect(handle).not.toHaveBeenCalled();
  });

  it('takes a list of accounts from our pages, and nothing of that size from a script in a page', async () => {
    const { route } = router();
    const large = { keys: ['slug:ada'], more: 'x'.repeat(300_000) };
    const message = (name: CommandName, input: unknown) => ({ name, op: OP, input });
    expect(await route(message('person.lookup', large), caller('in-page'))).toMatchObject({
      error: { name: 'too-large' },
    });
    const accounts = Array.from({ length: 20_000 }, (_, n) => ({ name: `Invented ${n}`, key: `id:${n}` }));
    const criteria = [{ id: 'c', attribute: 'accounts', anyOf: accounts, importance: 'useful', gate: null }];
    const answer = await route(
      message('draft.save', { icpId: null, draft: { ...draft, criteria } }),
      caller('page'),
    );
    expect(answer).toMatchObject({ ok: true });
  });

  it('drops keys it does not know', async () => {
    const { route, handle } = router();
    await route({ name: 'lead.erase', op: OP, input: { leadId: 'x', evil: 1 } }, caller('page'));
    expect(handle).toHaveBeenCalledWith({ leadId: 'x' }, expect.anything());
  });

  it('answers an expected error by its name and reports nothing', async () => {
    const { route, report } = router(async () => {
      throw new ExpectedError('not-found');
    });
    const answer = await route({ name: 'lead.erase', op: OP, input: { leadId: 'x' } }, caller('page'));
    expect(answer).toMatchObject({ ok: false, error: { name: 'not-found' } });
    expect(report).not.toHaveBeenCalled();
  });

  it('calls any other failure not saved, and reports it', async () => {
    const full = new Error('disk full');
    const { route, report } = router(async () => {
      throw full;
    });
    const answer = await route({ name: 'lead.erase', op: OP, input: { leadId: 'x' } }, caller('page'));
    expect(answer).toMatchObject({ ok: false, error: { name: 'not-saved' } });
    expect(report).toHaveBeenCalledWith(full);
  });
});

describe('the router answers whatever happens', () => {
  const erase = { name: 'lead.erase', op: OP, input: { leadId: 'x' } };
  const over = (refuse: () => Promise<null>) =>
    createRouter({ handlers: {} as Handlers, mayPass: async () => true, refuse, report: () => {} })(
      erase,
      caller('page'),
    );

  it('also when the store did not open: by the name inside what wraps it', async () => {
    const closed = Object.assign(new Error('closed'), { inner: new ExpectedError('newer-data') });
    expect(await over(() => Promise.reject(closed))).toMatchObject({
      ok: false,
      error: { name: 'newer-data' },
    });
    expect(await over(() => Promise.reject(new Error('?')))).toMatchObject({ error: { name: 'not-saved' } });
  });

  it('also to a message that cannot be written down', async () => {
    const round: Record<string, unknown> = { ...erase };
    round.input = round;
    const { route } = router();
    expect(await route(round, caller('page'))).toMatchObject({ ok: false, error: { name: 'not-saved' } });
  });
});

describe('who sent a message', () => {
  const own = {
    id: 'assay',
    origin: 'chrome-extension://assay/',
    isServed: (url: string) => url.startsWith('https://www.linkedin.com/'),
  };
  const linkedin = { id: 'assay', url: 'https://www.linkedin.com/feed/', frameId: 0, tab: { id: 3 } };
  const cases: [string, MessageSender, Caller | null][] = [
    ['our script on LinkedIn', linkedin, { kind: 'in-page', tabId: 3 }],
    ['our popup', { id: 'assay', url: 'chrome-extension://assay/popup.html' }, { kind: 'page', tabId: null }],
    [
      'our page in a tab',
      { id: 'assay', url: 'chrome-extension://assay/w.html', tab: { id: 4 } },
      { kind: 'page', tabId: 4 },
    ],
    ['another extension', { ...linkedin, id: 'other' }, null],
    ['a frame', { ...linkedin, frameId: 2 }, null],
    ['another site', { ...linkedin, url: 'https://linkedin.example/feed/' }, null],
    ['a page without a tab', { id: 'assay', url: 'https://www.linkedin.com/', frameId: 0 }, null],
    [
      'an id that only begins like ours',
      { id: 'assay', url: 'chrome-extension://assay.evil/popup.html' },
      null,
    ],
    ['nobody', {}, null],
  ];
  it.each(cases)('%s', (_who, sender, expected) => {
    expect(callerOf(sender, own)).toEqual(expected);
  });
});
