import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { savedPages } from '../pages/cases.ts';
import { compact } from '../pages/compact.ts';
import { type ReadTab, readersIn } from '../support/readers.ts';
import { agree } from '../support/steps.ts';
import { pause } from '../support/wait.ts';
import { scenario } from './scenario.ts';

/** Time for one page's script to start and to say what the case expects. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 15;
/** So many wrong pages have one cause, and the rest need not wait for it. */
const MOST_WRONG = 10;
const TIMEOUT_MS = 240_000;

const ON_LINKEDIN = /^https:\/\/([a-z0-9-]+\.)*linkedin\.com\//;

const REFRESH = /<meta[^>]+http-equiv=["']?refresh/i;

const expectedOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../pages/${name}/expected.json`, import.meta.url), 'utf8'));

/** Asks until the reading is the expected one; the last one otherwise. */
async function readingOf(read: ReadTab, tabId: number, url: string, expected: unknown): Promise<unknown> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await read(tabId);
    const reading =
      answer && (answer.url === url ? compact(answer.reading) : { asked: url, read: answer.url });
    if (Date.now() > end || isDeepStrictEqual(reading, expected)) return reading;
    await pause(PAUSE_MS);
  }
}

scenario(
  'every saved page reads in the browser as its case says',
  async (world) => {
    // Nothing is inserted: a page stays as it was saved.
    await agree(world, 'untouched');
    const tab = await world.open('/authwall');
    const read = await readersIn(world);
    let wrong = 0;
    for (const [name, page] of savedPages()) {
      // The extension runs nowhere else, so a page of another host is for jsdom alone.
      // One that sends its reader on at once does so in a browser: it cannot be looked at there either.
      if (!ON_LINKEDIN.test(page.url) || REFRESH.test(page.html)) continue;
      world.site.serve(page);
      await tab.go(page.url);
      const expected = expectedOf(name);
      const reading = await readingOf(read, tab.id, new URL(page.url).href, expected);
      expect.soft(reading, name).toEqual(expected);
      if (!isDeepStrictEqual(reading, expected)) wrong += 1;
      if (wrong === MOST_WRONG) break;
    }
  },
  // Saved pages hold pictures and scripts on purpose: that the page's policy refuses them is no fault of ours.
  { timeout: TIMEOUT_MS, tolerates: /Content.Security.Policy|ERR_BLOCKED/i },
);
