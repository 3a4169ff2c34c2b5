import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { PATIENCE_MS, until } from '../wait.ts';
import type { Tab } from './browser.ts';
import type { HostContent } from './closed-roots.ts';
import { dragByEvents, dragByMouse } from './drag.ts';

/** What the two drivers do differently for one tab. */
export interface Differences {
  go(page: Page, url: string): Promise<void>;
  scheme: boolean;
  /** A drag by mouse ends in a drop. */
  drops: boolean;
  hosts(page: Page, selector: string): Promise<HostContent[]>;
}

/** Exceptions and error lines, with the browsers' own notes about favicons and failed pictures left out. */
function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) =>
    problems.push(`exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) {
      problems.push(`console: ${line.text()} (${line.location().url ?? ''})`);
    }
  });
  return problems;
}

/** A tab over a puppeteer page, the same for both browsers. */
export function pageTab(page: Page, id: number, differences: Differences): Tab {
  const problems = collectProblems(page);
  const evaluate = page.evaluate.bind(page) as unknown as Tab['evaluate'];
  const visible = async (selector: string) => {
    await until(
      () =>
        page.evaluate((wanted) => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          return box !== undefined && box.width > 0 && box.height > 0;
        }, selector),
      `${selector} is shown on ${page.url()}`,
    );
    return selector;
  };
  const middle = async (selector: string) => {
    const box = await (await page.$(await visible(selector)))?.boundingBox();
    if (!box) throw new Error(`${selector} has no place`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    id,
    problems,
    go: (url) => differences.go(page, url),
    url: () => evaluate(() => location.href),
    evaluate,
    until: (what, run, ...args) => until(() => evaluate(run, ...args), what) as never,
    hosts: (selector) => differences.hosts(page, selector),
    // Nobody clicks in a tab that is not in front; Firefox would take seconds to find the place there.
    click: async (selector) => {
      await page.bringToFront();
      await press(page, await visible(selector));
    },
    hover: async (selector) => {
      await page.bringToFront();
      await page.hover(await visible(selector));
    },
    clickAt: async (x, y) => {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    drag: async (from, to) => {
      await page.bringToFront();
      const drag = differences.drops ? dragByMouse : dragByEvents;
      await drag(page, await middle(from), await middle(to));
    },
    press: async (...keys) => {
      for (const each of keys) await chord(page, each.split('+') as KeyInput[]);
    },
    type: (text) => page.keyboard.type(text),
    select: async (selector, value) => {
      await page.select(await visible(selector), value);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    scheme: async (scheme) => {
      if (differences.scheme) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      return differences.scheme;
    },
    screenshot: async (file, whole = false) => {
      mkdirSync(dirname(file), { recursive: true });
      await page.screenshot({ path: file as `${string}.png`, fullPage: whole });
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** So often a click that a moving page took somewhere else is made again, as its user would. */
const MOST_CLICKS = 5;

async function press(page: Page, selector: string): Promise<void> {
  for (let left = MOST_CLICKS; left > 0; left--) {
    const heard = await page.evaluateHandle(listen, selector);
    await page.click(selector);
    // A page that went with the click took it.
    const isMissed = await heard.evaluate(({ missed }) => missed).catch(() => false);
    if (!isMissed) return;
  }
  throw new Error(`${selector} moves away from every click`);
}

/**
 * Runs in the page: hears whether the next press of the mouse meets something else than the element. The scripts are run
 * by tsx, which wraps every function that is given a name in one that pages do not know: a method has none.
 */
function listen(selector: string): { missed: boolean } {
  const wanted = document.querySelector(selector);
  const heard = {
    missed: false,
    handleEvent(event: Event) {
      const { target, isTrusted } = event;
      if (!isTrusted || !(target instanceof Node)) return;
      removeEventListener('mousedown', heard, true);
      // A field is pressed through its label, and an element that the page made anew in the same place is not that one.
      const around = wanted?.closest('label') ?? wanted;
      heard.missed = around?.isConnected === true && !around.contains(target);
    },
  };
  addEventListener('mousedown', heard, true);
  return heard;
}

/** Presses the last key while the others are held. */
async function chord(page: Page, keys: KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) as KeyInput);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** Gives puppeteer's waiting the same patience as ours. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE_MS);
  page.setDefaultNavigationTimeout(PATIENCE_MS);
  return page;
}
