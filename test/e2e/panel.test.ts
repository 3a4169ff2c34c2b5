import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import type { Lead } from '../../lib/model/lead.ts';
import type { Person } from '../../lib/model/reading.ts';
import { person } from '../site/people.ts';
import { currentRole, profileUrl } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { send } from '../support/send.ts';
import { agree, clickOpen, leadOf, openProfile, save, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const giulia = person('giulia-valdosso');
/** Milliseconds UTC. */
const APRIL = Date.UTC(2026, 3, 3);

/** Somebody as a page showed them once. */
function once(slug: string, member: number, fields: Record<string, string>): Person {
  const seen = (value: string) => ({ value, via: 'test.hook', confidence: 1, seenAt: APRIL });
  return {
    keys: [
      { kind: 'slug', value: slug },
      { kind: 'member', value: String(member) },
    ],
    url: profileUrl(slug),
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, seen(value)])),
    positions: [],
    education: [],
    morePositions: false,
  };
}

const saveOnce = (world: World, one: Person) =>
  send(world, 'lead.save', { person: one, kind: 'profile', page: one.url ?? '' });

/** Opens the panel and waits for words in it; gives all that it says. */
async function openPanel(tab: Tab, words: RegExp): Promise<string> {
  await clickOpen(tab, 'assay-chip');
  return panelSays(tab, words);
}

const panelSays = (tab: Tab, words: RegExp): Promise<string> =>
  until(async () => {
    const text = (await tab.hosts('assay-chip'))[0]?.text ?? '';
    return words.test(text) && text;
  }, `the panel says ${words}`);

const tabs = (count: number): string[] => Array.from({ length: count }, () => 'Tab');

scenario('note, tag and follow-up go with the save, and the page hears nothing of them', async (world) => {
  await agree(world);
  const tab = await openProfile(world, giulia);
  await settledChip(tab);
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput'])
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key ?? type), true);
  });
  const first = await openPanel(tab, /Saving stores exactly this/);
  // Work history and education are told too, before anybody was saved: open.
  expect(first).toMatch(/Capo reparto · Ceramiche Mai Esistite .* Politecnico Immaginario/);
  // Save, Copy, Close, then the folded part.
  await tab.press(...tabs(3), 'Enter', 'Tab');
  await tab.type('Met at the fair');
  await tab.press('Tab');
  await tab.type('fair, Brescia');
  await tab.press('Tab');
  await tab.type('12012026');
  expect(
    await tab.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((key) => key !== 'Tab')),
  ).toEqual([]);
  await tab.click('assay-save');
  const lead = await until(() => leadOf(world, giulia), 'she is stored');
  expect(Object.keys(lead.tags)).toEqual(['fair', 'Brescia']);
  expect(new Date(lead.followUpAt ?? 0).toLocaleDateString('en-US')).toBe('12/1/2026');
  const notes = (await world.rows<Activity>('activities')).filter(({ kind }) => kind === 'note');
  expect(notes).toMatchObject([{ leadId: lead.id, text: 'Met at the fair' }]);
});

scenario('a note is added to somebody saved by Enter, and taken back alone', async (world) => {
  await agree(world);
  const tab = await openProfile(world, giulia);
  await settledChip(tab);
  const { id } = await save(world, tab, giulia);
  await until(async () => /Undo/.test((await tab.hosts('assay-save'))[0]?.text ?? ''), 'saved');
  await openPanel(tab, /Stored in this browser/);
  // Undo, Copy, Close, then the folded part, its note and its tags.
  await tab.press(...tabs(3), 'Enter', ...tabs(2));
  await tab.type('warm');
  await tab.press('Enter');
  await until(async () => 'warm' in ((await leadOf(world, giulia))?.tags ?? {}), 'the tag is stored');
  await panelSays(tab, /Undo/);
  // The focus is there.
  await tab.press('Enter');
  await until(
    async () => Object.keys((await leadOf(world, giulia))?.tags ?? { still: '' }).length === 0,
    'the tag is taken back',
  );
  expect((await leadOf(world, giulia))?.id).toBe(id);
});

scenario('a new job is told, accepted as a new fact beside the old one, and taken back', async (world) => {
  await agree(world);
  const before = { name: giulia.name, title: 'Capo reparto', company: 'Ceramiche Mai Esistite' };
  await saveOnce(world, once(giulia.slug, giulia.memberId, before));
  const tab = await openProfile(world, giulia);
  await settledChip(tab);
  await openPanel(
    tab,
    /Was Capo reparto at Ceramiche Mai Esistite, now Direttrice Operations at Valvole Immaginarie S\.p\.A\. Accept/,
  );
  const titles = async () => (await leadOf(world, giulia))?.facts.title?.map(({ value }) => value);
  expect(await titles()).toEqual(['Capo reparto']);
  await tab.press('Enter');
  await until(async () => (await titles())?.length === 2, 'the new title is stored');
  expect(await titles()).toEqual(['Capo reparto', 'Direttrice Operations']);
  await until(
    async () => !/Accept/.test((await tab.hosts('assay-chip'))[0]?.text ?? 'Accept'),
    'nothing is new any more',
  );
  await panelSays(tab, /Undo/);
  await tab.press('Enter');
  await until(async () => (await titles())?.length === 1, 'the old title is back');
});

scenario('warnings: colleagues by company, somebody not to be contacted, another address', async (world) => {
  await agree(world);
  const company = currentRole(giulia)?.company;
  const works = { company: company?.name ?? '', companyKey: `id:${company?.id}` };
  await saveOnce(world, once('bo-berg', 4_100_900_001, { name: 'Bo Berg', ...works }));
  const { leadId } = await saveOnce(world, once('cy-coe', 4_100_900_002, { name: 'Cy Coe', ...works }));
  await send(world, 'lead.move', { leadId, to: 'customer', reason: 'signed' });
  const tab = await openProfile(world, giulia);
  await settledChip(tab);
  const text = await openPanel(
    tab,
    /You have 2 other leads at Valvole Immaginarie S\.p\.A\.\. 1 of them is a customer/,
  );
  expect(text).not.toMatch(/Bo Berg|Cy Coe/);
  await tab.press('Escape');

  const other = person('madison-quillfeather');
  await saveOnce(world, once('maddy-before', other.memberId, { name: other.name }));
  const renamed = await openProfile(world, other);
  await settledChip(renamed);
  await openPanel(renamed, /address is new; you saved \/in\/maddy-before/);

  await send(world, 'person.suppress', { keys: [`slug:${giulia.slug}`], why: 'objected' });
  await until(
    async () => /Do not contact/.test((await tab.hosts('assay-chip'))[0]?.text ?? ''),
    'the chip says: do not contact',
  );
  await openPanel(tab, /do-not-contact list/);
  expect((await tab.hosts('assay-chip'))[0]?.text).not.toMatch(/Save as lead|Note, tags/);
});

scenario('a profile that is gone says so where somebody was saved', async (world) => {
  await agree(world);
  await saveOnce(world, once('removed-person', 4_100_900_003, { name: 'Re Moved' }));
  const tab = await world.open('/in/removed-person/?lazy=100');
  await openPanel(tab, /no longer shows this person, whom you saved/);
});

scenario('what the page shows and Assay cannot read is named, and typed by the user', async (world) => {
  await agree(world);
  const tab = await openProfile(world, giulia, { fe: 'classic' });
  await settledChip(tab);
  await tab.evaluate(() => {
    const section = document.querySelector('#experience')?.closest('section');
    for (const element of section?.querySelectorAll('ul, li, [data-view-name], [class]') ?? [])
      for (const { name } of [...element.attributes]) if (name !== 'id') element.removeAttribute(name);
  });
  await openPanel(tab, /Title: type it yourself .*Is this page misread\?/);
  // Save, Copy, Close, the fold; then the first field.
  await tab.press(...tabs(4));
  await tab.type('Chief of Valves');
  await tab.press('Enter');
  const lead = await until(() => leadOf(world, giulia), 'she is stored');
  expect(lead.facts.title?.map(({ value, source }) => [value, source.kind])).toEqual([
    ['Chief of Valves', 'entered'],
  ]);
});

scenario('copies name, link and a line', async (world) => {
  await agree(world);
  const tab = await openProfile(world, giulia);
  await settledChip(tab);
  await openPanel(tab, /Saving stores exactly this/);
  await tab.press('Tab', 'Enter');
  await panelSays(tab, /Copied/);
  expect((await world.rows<Lead>('leads')).length).toBe(0);
});
