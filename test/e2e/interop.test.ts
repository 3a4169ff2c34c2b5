import { expect } from 'vitest';
import { person, viewer } from '../site/people.ts';
import { profilePath } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, leadOf, settledToolbar } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');
const another = person('madison-quillfeather');

interface Seen {
  display: string;
  /** Middle of it in the window. */
  x: number;
  y: number;
}

/** Our element in the shown frame of the classic app; null where there is none with a size. */
const inFrame = (tab: Tab, name: string): Promise<Seen | null> =>
  tab.evaluate((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src*="vanilla"]');
    const host = frame?.contentDocument?.querySelector(wanted);
    if (!frame || !host) return null;
    const [outer, box] = [frame.getBoundingClientRect(), host.getBoundingClientRect()];
    return box.width === 0
      ? null
      : {
          display: frame.contentWindow?.getComputedStyle(host).display ?? '',
          x: outer.x + box.x + box.width / 2,
          y: outer.y + box.y + box.height / 2,
        };
  }, name);

const inShell = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('assay-chip,assay-save,assay-badge').length);

scenario(
  'interop: chip and save stand by the name of a classic profile in the frame of the newer shell',
  async (world) => {
    await agree(world);
    const tab = await world.open(`${profilePath(somebody.slug)}?interop=1&lazy=0`);
    const chip = await until(() => inFrame(tab, 'assay-chip'), 'the chip stands in the frame');
    expect(await inShell(tab)).toBe(0);
    // The style sheet of the shell's window would not hold here, and the element would have none.
    expect(chip.display).toBe('inline-flex');
    const button = await until(() => inFrame(tab, 'assay-save'), 'the button stands in the frame');
    await tab.clickAt(button.x, button.y);
    const lead = await until(() => leadOf(world, somebody), 'the person is stored');
    expect(lead).toMatchObject({ name: somebody.name, stage: 'lead', deleted: null });
    expect(lead.facts.headline?.at(-1)?.value).toBe(somebody.headline);
    // The viewer is in the frame that was loaded ahead.
    expect(await leadOf(world, viewer)).toBeUndefined();
  },
);

scenario('interop: the next page in the shell has no element of the last one', async (world) => {
  await agree(world);
  const tab = await world.open(`${profilePath(somebody.slug)}?interop=1&lazy=0`);
  await until(() => inFrame(tab, 'assay-chip'), 'the chip stands in the frame');
  await tab.evaluate(
    (path) => {
      (window as unknown as { practice: { go(path: string): Promise<void> } }).practice.go(path);
    },
    `${profilePath(another.slug)}?interop=1&lazy=0`,
  );
  await until(
    () =>
      tab.evaluate((name) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe[src*="vanilla"]');
        const app = frame?.contentDocument;
        return (
          app?.querySelector('h1')?.textContent?.includes(name) === true &&
          app.querySelectorAll('assay-chip').length === 1
        );
      }, another.name),
    'the frame shows the other person with one chip',
  );
  const button = await until(() => inFrame(tab, 'assay-save'), 'the button stands in the frame');
  await tab.clickAt(button.x, button.y);
  await until(() => leadOf(world, another), 'the other person is stored');
  expect(await leadOf(world, somebody)).toBeUndefined();
});

scenario('interop: pages untouched, the toolbar knows the fit of whom the frame shows', async (world) => {
  await agree(world, 'untouched');
  const tab = await world.open(`${profilePath(somebody.slug)}?interop=1&lazy=0`);
  expect(await settledToolbar(world, tab)).toMatch(/\d/);
  expect(await inFrame(tab, 'assay-chip')).toBeNull();
});
