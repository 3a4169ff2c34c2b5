import { describe, expect, it } from 'vitest';
import { hashKeys, newSecret } from '../../../../lib/privacy/suppression.ts';
import { candidate } from '../../../support/candidate.ts';
import { testCommands } from '../../../support/commands.ts';
import { directors, person } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const number = { kind: 'member', value: '4100000001' } as const;
const ada = person('ada-ferri', {}, [number]);
const renamed = person('ada-new-name', { name: 'Ada F.' }, [number]);

const reasonOf = (reason: string) => ({ stage: 'archived', reason });

describe('the hash', () => {
  it('is HMAC-SHA-256 (RFC 4231, case 2)', async () => {
    const secret = Buffer.from('Jefe').toString('hex');
    expect(await hashKeys(crypto.subtle, secret, ['what do ya want for nothing?'])).toEqual([
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ]);
  });

  it('has a secret of 32 bytes', () => {
    const filled = { getRandomValues: <T>(array: T) => (array as Uint8Array).fill(171) as T };
    expect(newSecret(filled as Crypto)).toBe('ab'.repeat(32));
  });
});

describe('somebody who is not to be contacted', () => {
  it('erased with an objection leaves hashes only, and is not saved again under any key', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada);
    await call('lead.erase', { leadId, objected: true });
    const { suppressions, secrets, meta: _, settings: _s, ...rest } = await contentOf(db);
    expect(Object.values(rest).flat()).toEqual([]);
    expect(secrets).toHaveLength(1);
    expect(suppressions).toMatchObject([{ why: 'objected' }, { why: 'objected' }]);
    expect(JSON.stringify([suppressions, await db.ops.toArray()])).not.toMatch(/ferri|4100000001/i);

    await expect(save(ada)).rejects.toMatchObject({ name: 'do-not-contact' });
    await expect(save(renamed)).rejects.toMatchObject({ name: 'do-not-contact' });
    expect(await db.leads.count()).toBe(0);
    await save(person('bo-berg', { name: 'Bo Berg' }));
    expect(await db.leads.count()).toBe(1);
  });

  it('erased without leaves nothing, and may be saved again', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada);
    await call('lead.erase', { leadId });
    expect(await db.suppressions.count()).toBe(0);
    await save(ada);
  });

  it('archived so is told in lists and not saved again; moved on, no longer', async () => {
    const { call, save } = testCommands();
    const { leadId } = await save(ada);
    await call('lead.move', { leadId, to: 'archived', reason: 'do-not-contact' });
    await expect(save(renamed)).rejects.toMatchObject({ name: 'do-not-contact' });
    const found = await call(
      'person.lookup',
      { keys: ['slug:ada-ferri', 'member:4100000001', 'slug:bo'] },
      'in-page',
    );
    expect(found).toMatchObject({
      'slug:ada-ferri': { doNotContact: true, stage: 'archived' },
      'member:4100000001': { doNotContact: true },
    });
    expect(Object.keys(found)).toHaveLength(2);
    await call('lead.move', { leadId, to: 'lead', reason: 'asked us back' });
    expect(await save(renamed)).toMatchObject({ leadId, created: false });
  });

  it.each(['one', 'many'])('archived for another reason before is so by now (%s)', async (how) => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada);
    await call('lead.move', { leadId, to: 'archived', reason: 'lost' });
    const move = { to: 'archived', reason: 'do-not-contact' } as const;
    const { operation: step } =
      how === 'one'
        ? await call('lead.move', { leadId, ...move })
        : await call('leads.step', { leadIds: [leadId], step: { kind: 'move', ...move } });
    expect(await db.leads.get(leadId)).toMatchObject(reasonOf('do-not-contact'));
    await expect(save(ada)).rejects.toMatchObject({ name: 'do-not-contact' });
    if (how === 'one') await call('lead.undoStep', { step });
    else await call('leads.undoStep', { step });
    expect(await db.leads.get(leadId)).toMatchObject(reasonOf('lost'));
    await save(ada);
  });

  it('stays so where another window archives them for another reason', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada);
    for (const reason of ['do-not-contact', 'lost'])
      await call('lead.move', { leadId, to: 'archived', reason });
    expect(await db.leads.get(leadId)).toMatchObject(reasonOf('do-not-contact'));
    await expect(save(ada)).rejects.toMatchObject({ name: 'do-not-contact' });
  });

  it('is imported no longer', async () => {
    const { db, call } = testCommands();
    await db.candidates.bulkPut([candidate('c1', 'slug:ada-ferri'), candidate('c2', 'slug:bo-berg')]);
    await call('person.suppress', { keys: ['slug:ada-ferri'], why: 'user' });
    expect(await db.candidates.toCollection().primaryKeys()).toEqual(['c2']);
  });

  it('is shown as such and not scored, saved or not', async () => {
    const { call } = testCommands();
    await call('icp.save', { icpId: null, draft: directors });
    await call('person.suppress', { keys: ['slug:ada-ferri'], why: 'user' });
    const { subject, look, people, looks } = await call('person.score', {
      subject: ada,
      people: [ada, person('bo')],
    });
    expect(subject).toMatchObject({ doNotContact: true, lower: 0, upper: 100 });
    expect(look).toMatchObject({ text: '⊘', word: 'Do not contact' });
    expect(people.map((score) => score?.doNotContact)).toEqual([true, false]);
    expect(looks[1]?.text).not.toBe('⊘');
    const told = await call('person.explain', { person: ada }, 'in-page');
    expect(told).toMatchObject({ fit: null, others: [], stored: [], score: { doNotContact: true } });
    expect(JSON.stringify(told.panel)).toContain('do-not-contact list');

    await call('person.unsuppress', { keys: ['slug:ada-ferri'] });
    expect((await call('person.score', { subject: ada, people: [] })).subject?.doNotContact).toBe(false);
  });

  it('is refused also where another worker made the secret, or a backup brought another one', async () => {
    const { db, call, save } = testCommands();
    await call('person.suppress', { keys: ['slug:somebody'], why: 'user' });
    const secret = newSecret(crypto);
    const [hash = ''] = await hashKeys(crypto.subtle, secret, ['slug:ada-ferri']);
    await db.secrets.put({ key: 'suppression', value: secret });
    await db.suppressions.put({ id: hash, at: 1, why: 'objected' });
    await expect(save(ada)).rejects.toMatchObject({ name: 'do-not-contact' });
  });

  it('is refused also where a backup of another store brought the hash, with its secret', async () => {
    const { db, call, save } = testCommands();
    await call('person.suppress', { keys: ['slug:somebody'], why: 'user' });
    const secret = newSecret(crypto);
    const [hash = ''] = await hashKeys(crypto.subtle, secret, ['slug:ada-ferri']);
    await db.secrets.put({ key: 'suppression:other', value: secret });
    await db.suppressions.put({ id: hash, at: 1, why: 'objected' });
    await expect(save(ada)).rejects.toMatchObject({ name: 'do-not-contact' });
    expect((await call('person.score', { subject: ada, people: [] })).subject?.doNotContact).toBe(true);
  });

  it('who objected stays on the list when the user changes their own mind', async () => {
    const { db, call, save } = testCommands();
    const { leadId } = await save(ada);
    await call('person.suppress', { keys: ['slug:ada-ferri'], why: 'objected' });
    await call('lead.move', { leadId, to: 'archived', reason: 'do-not-contact' });
    await call('lead.move', { leadId, to: 'lead', reason: 'mistake' });
    expect((await db.suppressions.toArray()).map(({ why }) => why)).toEqual(['objected', 'objected']);
  });
});
