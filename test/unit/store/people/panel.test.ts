import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../lib/model/icp.ts';
import type { Block } from '../../../../lib/model/look.ts';
import type { Miss } from '../../../../lib/model/reading.ts';
import { testCommands } from '../../../support/commands.ts';
import { directors, person } from '../../../support/store.ts';

const ada = (fields: Record<string, string> = {}) =>
  person('ada-ferri', { title: 'Director', company: 'Acme', companyKey: 'id:77', ...fields });

/** Every element of some blocks, in document order. */
const elements = (blocks: Block[]): Block[] =>
  blocks.flatMap((block) => [
    block,
    ...elements(block.slice(2).filter((part) => Array.isArray(part)) as Block[]),
  ]);
const texts = (blocks: Block[]): string[] =>
  elements(blocks).flatMap(([, , ...content]) => content.filter((part) => typeof part === 'string'));
const named = (blocks: Block[]) => elements(blocks).flatMap(([, { name }]) => name ?? []);

describe('the panel', () => {
  it('shows to whoever saves for the first time what is stored, open; later folded', async () => {
    const { call, save } = testCommands();
    const stored = async () => {
      const { panel } = await call('person.explain', { person: ada() }, 'in-page');
      return panel.body.find(([tag, { name }]) => tag === 'details' && name !== 'typed')?.[1];
    };
    expect(await stored()).toMatchObject({ open: '' });
    await save(person('bo', { name: 'Bo Berg' }));
    expect(await stored()).not.toHaveProperty('open');
  });

  it('asks the next question first, with a link to the company where it is answered', async () => {
    const { call } = testCommands();
    const size: Criterion = {
      id: 'size',
      attribute: 'companySize',
      anyOf: ['D'],
      importance: 'essential',
      gate: null,
    };
    await call('icp.save', { icpId: null, draft: { ...directors, criteria: [size] } });
    const { panel } = await call('person.explain', { person: ada() }, 'in-page');
    const at = panel.body.findIndex(([, , title]) => title === 'Still unknown');
    const next = panel.body[at + 1];
    expect(next?.[1]).toEqual({ class: 'next' });
    expect(JSON.stringify(next)).toContain('"href":"https://www.linkedin.com/company/77/"');
  });

  it('says where each fact was seen: on this page, on the profile, by the user', async () => {
    const { call, save, time, db } = testCommands();
    await call('icp.save', { icpId: null, draft: directors });
    const reasons = async (shown = ada()) =>
      (await call('person.explain', { person: shown }, 'in-page')).reasons.for.join(' ');
    expect(await reasons()).toContain('seen on this page, Nov 21, 2026');
    const { leadId } = await save(ada());
    time.now += 86_400_000;
    const elsewhere = ada();
    delete elsewhere.fields.location;
    expect(await reasons(elsewhere)).toContain('seen on the profile, Nov 21, 2026');
    await call('lead.enter', { leadId, field: 'location', value: 'Rome, Italy' });
    expect(await reasons()).toContain('entered by you Nov 22, 2026');
    await db.jobs.clear();
  });

  it('names what was missed and lets it be typed; what the person does not have is no miss', async () => {
    const { call } = testCommands();
    const miss = (field: string, why: Miss['why']): Miss => ({ of: 'subject', field, hook: null, why });
    const misses = [miss('title', 'drift'), miss('company', 'not-loaded'), miss('headline', 'absent')];
    const { panel } = await call('person.explain', { person: ada(), misses }, 'in-page');
    expect(named(panel.body)).toEqual(expect.arrayContaining(['missed', 'title', 'company', 'note', 'tags']));
    expect(named(panel.body)).not.toContain('headline');
    expect(texts(panel.body)).toContain('Not loaded yet: Company.');
    expect(texts(panel.body).join()).toContain('“Is this page misread?”');
  });

  it('offers to accept a new address of the same member, and tells of another member at an old one', async () => {
    const { call, save } = testCommands();
    const member = (value: string) => ({ kind: 'member', value }) as const;
    await save(person('ada-before', {}, [member('4100000001')]));
    const renamed = await call('person.explain', { person: person('ada-ferri', {}, [member('4100000001')]) });
    expect(texts(renamed.panel.head).join()).toContain('you saved /in/ada-before');
    expect(JSON.stringify(renamed.panel.head)).toContain('"data-do":"save"');
    const other = await call('person.explain', { person: person('ada-before', {}, [member('4100000002')]) });
    expect(texts(other.panel.head).join()).toContain('another member number');
    expect(JSON.stringify(other.panel.head)).not.toContain('data-do');
  });

  it('never shows notes or tags of anybody', async () => {
    const { call } = testCommands();
    const page = 'https://www.linkedin.com/in/ada-ferri/';
    const typed = { note: 'secretly hesitant', tags: ['secret-tag'] };
    await call('lead.save', { person: ada(), kind: 'profile', page, ...typed }, 'in-page');
    expect(JSON.stringify(await call('person.explain', { person: ada() }, 'in-page'))).not.toMatch(/secret/);
  });
});
