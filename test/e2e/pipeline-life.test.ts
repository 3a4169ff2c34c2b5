import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import type { Lead } from '../../lib/model/lead.ts';
import type { Stage } from '../../lib/model/stage.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { directors, person } from '../support/store.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** Saves somebody who fits, as the popup would, and opens the popup. */
async function begin(world: World): Promise<{ id: string; popup: Tab }> {
  await agree(world);
  await send(world, 'icp.save', { icpId: null, draft: directors });
  const { leadId } = await send(world, 'lead.save', {
    person: person('ada-ferri-invented'),
    kind: 'profile',
    page: 'https://www.linkedin.com/in/ada-ferri-invented/',
  });
  const popup = await world.browser.openExtension('popup.html');
  return { id: leadId, popup };
}

const leadIn = async (world: World, id: string) =>
  (await world.rows<Lead>('leads')).find((lead) => lead.id === id);
const reaches = (world: World, id: string, stage: Stage) =>
  until(async () => (await leadIn(world, id))?.stage === stage, `the stage is ${stage}`);
const open = (popup: Tab, stage: Stage) => popup.click(`[data-action="show-stage"][data-to="${stage}"]`);
/** The row is there at this stage, and the keyboard is on it. */
async function onRow(popup: Tab, id: string, stage: Stage): Promise<void> {
  await popup.until(
    `the row at ${stage}`,
    (leadId, at) => document.querySelector(`[data-lead-id="${leadId}"][data-stage="${at}"]`) !== null,
    id,
    stage,
  );
  await popup.press('j');
  await popup.until(
    'the keyboard is on the row',
    (leadId) => document.activeElement?.closest<HTMLElement>('[data-lead-id]')?.dataset.leadId === leadId,
    id,
  );
}

scenario('the life of one person: lead to customer, archived, taken back, lost, revived', async (world) => {
  const { id, popup } = await begin(world);
  await popup.click('[data-action="ready"][data-to="prospect"]');
  await reaches(world, id, 'prospect');

  await open(popup, 'prospect');
  await onRow(popup, id, 'prospect');
  await popup.press('3');
  await popup.until('a reason is asked for', () => document.querySelector('[name="reason"]') !== null);
  await popup.press('Escape');
  await onRow(popup, id, 'prospect');
  await popup.press('t');
  await popup.click('[data-contact="reply-positive"]');
  await popup.click('[data-action="ready"][data-to="opportunity"]');
  await reaches(world, id, 'opportunity');

  await open(popup, 'opportunity');
  await onRow(popup, id, 'opportunity');
  await popup.press('4');
  await reaches(world, id, 'customer');

  await open(popup, 'customer');
  await onRow(popup, id, 'customer');
  await popup.press('5');
  await popup.click('[data-action="archive"][data-reason="not-now"]');
  await reaches(world, id, 'archived');
  expect((await leadIn(world, id))?.followUpAt).toBeGreaterThan(Date.now() + 80 * 86_400_000);
  // The message of the move before may still stand there when the store has this one.
  await popup.until('this move is told', () =>
    document.querySelector('.toast')?.textContent?.includes('is now: Archived'),
  );
  await popup.click('.toast [data-action="undo"]');
  await reaches(world, id, 'customer');
  expect((await leadIn(world, id))?.followUpAt).toBeNull();

  await onRow(popup, id, 'customer');
  await popup.press('5');
  await popup.click('[data-action="archive"][data-reason="lost"]');
  await popup.click('[name="reason"]');
  await popup.type('Bought elsewhere');
  await popup.press('Enter');
  await reaches(world, id, 'archived');

  await open(popup, 'archived');
  await onRow(popup, id, 'archived');
  await popup.press('1');
  await reaches(world, id, 'lead');

  const moves = (await world.rows<Activity>('activities')).filter(({ kind }) => kind === 'stage');
  const told = moves
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
    .map(({ move }) => [move?.from, move?.to, move?.reason, move?.detail ?? null]);
  expect(told).toEqual([
    ['lead', 'prospect', null, null],
    ['prospect', 'opportunity', null, null],
    ['opportunity', 'customer', null, null],
    ['customer', 'archived', 'lost', 'Bought elsewhere'],
    ['archived', 'lead', null, null],
  ]);
  expect(moves.every(({ actor, at }) => actor === 'local' && at > 0)).toBe(true);
});

scenario(
  'a follow-up falls due: the toolbar counts it, today begins with it, a contact settles it',
  async (world) => {
    const { id, popup } = await begin(world);
    await send(world, 'lead.followUp', { leadId: id, at: Date.now() + 4_000 });
    expect(await world.toolbar(popup)).toBe('');
    // An unpacked extension gets an alarm on time; nobody asks the worker anything meanwhile.
    await until(async () => (await world.toolbar(popup)) === '1', 'the alarm has counted it');
    const today = await world.browser.openExtension('popup.html');
    await today.until(
      'it is the first of today',
      (leadId) =>
        document.querySelector<HTMLElement>('[data-lead-id]:has(.is-due)')?.dataset.leadId === leadId,
      id,
    );
    await onRow(today, id, 'lead');
    await today.press('n');
    await today.until(
      'the note has the keyboard',
      () => document.activeElement?.getAttribute('name') === 'note',
    );
    await today.type('Call after the fair');
    await today.press('Enter');
    await until(
      async () =>
        (await world.rows<Activity>('activities')).some(({ text }) => text === 'Call after the fair'),
      'the note is kept',
    );
    await today.click('[data-contact="call"]');
    await until(async () => (await leadIn(world, id))?.followUpAt === null, 'the follow-up is settled');
    await until(async () => (await world.toolbar(popup)) === '', 'the toolbar counts nothing');
  },
);

interface Background {
  browser: { notifications: { create(id: string, notice: { message: string }): Promise<string> } };
  shown: string[];
}

/** Runs in the inert page. A browser without a screen takes a notice away at once: what is shown is written down. */
async function hearNotices(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { getBackgroundPage(): Promise<Background> } };
  };
  const background = await chrome.runtime.getBackgroundPage();
  Object.assign(globalThis, { background });
  background.shown = [];
  const { notifications } = background.browser;
  const show = notifications.create.bind(notifications);
  notifications.create = async (id, notice) => {
    const shown = await show(id, notice);
    background.shown.push(notice.message);
    return shown;
  };
}

/** Runs in the inert page. */
function mayNotify(): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { permissions: { contains(wanted: { permissions: string[] }): Promise<boolean> } };
  };
  return chrome.permissions.contains({ permissions: ['notifications'] });
}

// Chromium asks in a window that no driver can answer.
scenario(
  'a notice, once the user allows it, says how many follow-ups are due and names nobody',
  async (world) => {
    const { id } = await begin(world);
    const settings = await world.browser.openExtension('workspace.html#/settings');
    await settings.click('input[name="notices"]');
    await settings.until(
      'the choice stands',
      () => document.querySelector<HTMLInputElement>('input[name="notices"]')?.checked,
    );
    await world.browser.inside(hearNotices);
    await send(world, 'lead.followUp', { leadId: id, at: Date.now() + 4_000 });
    const shown = await until(async () => {
      const all = await world.browser.inside(
        () => (globalThis as unknown as { background: Background }).background.shown,
      );
      return all.length > 0 && all;
    }, 'a notice is shown');
    expect(shown).toEqual(['One follow-up is due']);
    await send(world, 'store.wipe', {});
    await until(
      async () => !(await world.browser.inside(mayNotify)),
      'with everything else it is taken back',
    );
  },
  { only: 'firefox' },
);
