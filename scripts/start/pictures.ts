import { SCREENS } from '../../entrypoints/workspace/screens.ts';
import type { Icp } from '../../lib/model/icp.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { demoPeople } from '../../test/site/people.ts';
import type { Tab } from '../../test/support/browsers/browser.ts';
import { pathOf, settledChip } from '../../test/support/steps.ts';
import { pause, until } from '../../test/support/wait.ts';
import type { World } from '../../test/support/world.ts';

/** Width and height of the windows that are pictured. */
const SIZES = [
  [1280, 900],
  [360, 740],
] as const;

/** Pictures of what a user sees, light and dark, wide and narrow, and once in Japanese. */
export async function takePictures(world: World, folder: string): Promise<void> {
  console.log('Taking pictures …');
  const [long] = [...demoPeople].sort((a, b) => b.name.length - a.name.length);
  const icps = await world.rows<Icp>('icps');
  const [lead] = await world.rows<Lead>('leads');
  const profile = await world.open(pathOf(long ?? { slug: '' }));
  await settledChip(profile);
  const [search, post, sales] = [
    await openList(world, '/search/results/people/?lazy=0'),
    await openList(world, '/feed/update/urn:li:activity:8900000000000000000/?lazy=0'),
    await openList(world, '/sales/search/people?lazy=0'),
  ];
  const popup = await world.browser.popup(profile);
  const icp = await world.browser.openExtension(`workspace.html#/icps/${icps[0]?.id}`);
  await icp.until(
    'the editor is shown',
    () => document.querySelector('[data-action="icp-publish"]') !== null,
  );
  const subjects: [name: string, tab: Tab, whole: boolean][] = [
    ['profile', profile, false],
    ['search', search, false],
    ['post', post, false],
    ['sales', sales, false],
    ['popup', popup, true],
    ['icp', icp, true],
  ];
  const all = async (language: string) => {
    for (const [name, tab, whole] of subjects) {
      await tab.front();
      await inAllSizes(tab, `${folder}/${name}`, language, whole);
    }
  };
  await all('');
  await screens(icp, folder, '', lead?.id ?? '');
  await panel(profile, folder, '');

  await speakJapanese(world);
  await profile.go(`https://www.linkedin.com${pathOf(demoPeople[1] ?? { slug: '' }, { ui: 'ja_JP' })}`);
  await profile.front();
  await settledChip(profile);
  await until(
    async () => /[\u3040-\u30ff\u4e00-\u9fff]/.test((await profile.hosts('assay-chip'))[0]?.text ?? ''),
    'the chip speaks Japanese',
  );
  await all('-ja');
  await screens(icp, folder, '-ja', lead?.id ?? '');
  await panel(profile, folder, '-ja');
}

/** A list whose badges are there; a tab draws only while it is in front. */
async function openList(world: World, path: string): Promise<Tab> {
  const tab = await world.open(path);
  await tab.front();
  await until(async () => (await tab.hosts('assay-badge')).length > 2, `badges stand on ${path}`);
  return tab;
}

/** Every screen of the workspace, from top to bottom, the person's of `leadId`; leaves the tab at the last. */
async function screens(tab: Tab, folder: string, language: string, leadId: string): Promise<void> {
  await tab.front();
  for (const screen of Object.keys(SCREENS)) {
    await tab.evaluate(
      (to) => {
        location.hash = `#/${to}`;
      },
      screen === 'person' ? `person/${leadId}` : screen,
    );
    await tab.until(
      `${screen} is shown`,
      (wanted) => document.querySelector(`main[data-screen="${wanted}"] h1`) !== null,
      screen,
    );
    await tab.until(
      `${screen} has read what it shows`,
      () => document.querySelector('main progress, main .is-loading') === null,
    );
    await inAllSizes(tab, `${folder}/${screen}`, language, true);
  }
}

/** Light and dark where the driver can, wide and narrow. */
async function inAllSizes(tab: Tab, base: string, language: string, whole: boolean): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    if (!(await tab.scheme(scheme)) && scheme === 'dark') continue;
    for (const [width, height] of SIZES) {
      await tab.resize(width, height);
      // Charts and lists move into place.
      await pause(400);
      await tab.screenshot(`${base}-${scheme}-${width}${language}.png`, whole);
    }
  }
  await tab.scheme('light');
  await tab.resize(...SIZES[0]);
}

async function panel(profile: Tab, folder: string, language: string): Promise<void> {
  await profile.front();
  for (const scheme of ['light', 'dark'] as const) {
    if (!(await profile.scheme(scheme)) && scheme === 'dark') continue;
    await profile.click('assay-chip');
    await until(
      async () => (await profile.hosts('assay-chip'))[0]?.classes.includes('range'),
      'the panel is filled',
    );
    await pause(400);
    await profile.screenshot(`${folder}/panel-${scheme}-1280${language}.png`);
    await profile.press('Escape');
  }
  await profile.scheme('light');
}

/** The setting that the settings screen changes, for every page at once. */
async function speakJapanese(world: World): Promise<void> {
  await world.browser.inside(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    const answer = await chrome.runtime.sendMessage({
      name: 'locale.set',
      op: crypto.randomUUID(),
      input: { locale: 'ja' },
    });
    if (!answer.ok) throw new Error('The language was not changed');
  });
}
