import { readFileSync } from 'node:fs';
import { starterIcp } from '../../lib/fit/starter.ts';
import { createTranslate } from '../../lib/i18n.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from '../site/person.ts';
import type { Tab } from './browsers/browser.ts';
import type { HostContent } from './browsers/closed-roots.ts';
import { send } from './send.ts';
import { settled, until } from './wait.ts';
import type { World } from './world.ts';

const SCORED = ['is-fit', 'is-undecided', 'is-not-fit'];
export const isScored = ({ classes }: HostContent) => classes.some((name) => SCORED.includes(name));

const english = () => {
  const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
  return createTranslate(JSON.parse(readFileSync(file, 'utf8')), 'en');
};

/** Chooses, and takes the starter ICP with it: on the welcome screen if the story has one, else with its messages. */
export async function agree(world: World, mode: 'badges' | 'untouched' = 'badges'): Promise<void> {
  const welcome = world.browser.welcome;
  if (welcome) {
    await welcome.front();
    await welcome.click(`[data-action="agree-${mode}"]`);
  } else {
    await send(world, 'agreement.choose', { mode });
    await send(world, 'icp.save', { icpId: null, draft: starterIcp(english()) });
  }
  await until(async () => (await world.rows('icps')).length === 1, 'the starter ICP is stored');
}

export interface ProfileOptions {
  fe?: SiteFrontend;
  /** Milliseconds for which the old page stays after a navigation. */
  delay?: number;
  ui?: string;
}

export const pathOf = (person: { slug: string }, options: ProfileOptions = {}): string => {
  const query = new URLSearchParams(
    Object.entries({ lazy: 100, ...options }).map(([name, value]) => [name, String(value)]),
  );
  return `${profilePath(person.slug)}?${query}`;
};

export const openProfile = (
  world: World,
  person: PracticePerson,
  options: ProfileOptions = {},
): Promise<Tab> => world.open(pathOf(person, options));

/** The number of the badge inside, `86` or `~72`, without the words. */
export const numberOf = ({ text }: HostContent): string => /~?\d+|–/.exec(text)?.[0] ?? text;

/** Waits for the one chip to show a fit that stays. */
export const settledChip = (tab: Tab): Promise<HostContent> =>
  settled(async () => {
    const [chip, ...others] = await tab.hosts('assay-chip');
    return chip && others.length === 0 && isScored(chip) ? chip : null;
  }, 'one chip shows a fit');

/** Waits for a fit on the toolbar icon that stays. */
export const settledToolbar = (world: World, tab: Tab): Promise<string> =>
  settled(async () => {
    const text = await world.toolbar(tab);
    return /^~?\d+$/.test(text) ? text : null;
  }, 'the toolbar shows a fit');

/** Presses *Save as lead* and waits for the row. */
export async function save(world: World, tab: Tab, person: PracticePerson): Promise<Lead> {
  await tab.front();
  await tab.click('assay-save');
  return until(() => leadOf(world, person), `${person.name} is stored`);
}

/** The stored lead with this person's address. */
export async function leadOf(world: World, { slug }: { slug: string }): Promise<Lead | undefined> {
  const leads = await world.rows<Lead>('leads');
  return leads.find(
    ({ url, deleted }) => deleted === null && decodeURIComponent(url ?? '').includes(`/in/${slug}/`),
  );
}

/** Opens the chip's panel once the page shows *Saved · undo*; the first action has the focus, and Enter takes the save back. */
export async function undoInPanel(tab: Tab): Promise<void> {
  await tab.front();
  await until(
    async () => /Undo/.test((await tab.hosts('assay-save'))[0]?.text ?? ''),
    'the page offers to undo',
  );
  await clickOpen(tab, 'assay-chip');
  await tab.press('Enter');
}

/** Clicks until the panel is open: a page that still moves takes the first click somewhere else, as it does a user's. */
export async function clickOpen(tab: Tab, selector: string): Promise<void> {
  const isOpen = async () => (await tab.hosts(selector))[0]?.expanded;
  await until(async () => {
    if (!(await isOpen())) await tab.click(selector);
    return until(isOpen, 'opened', 2_000).catch(() => false);
  }, `the panel of ${selector} is open`);
}

/** Names of our elements that stand in the page; an untouched page has none. */
export const ourNodes = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('assay')),
  );

/** Rows of the popup: who, at which stage, with which fit text. */
export const popupRows = (popup: Tab): Promise<{ id: string; stage: string; name: string; text: string }[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lead-id]')].map((row) => ({
      id: row.dataset.leadId ?? '',
      stage: row.dataset.stage ?? '',
      name: row.querySelector('.lead-name')?.textContent ?? '',
      text: row.textContent ?? '',
    })),
  );
