import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { savedPages } from '../pages/cases.ts';
import { compact, type SavedPage } from '../pages/compact.ts';
import { type Readers, readersIn } from '../support/readers.ts';
import { agree } from '../support/steps.ts';
import { pause } from '../support/wait.ts';
import { scenario } from './scenario.ts';

/** Time for one page's script to start and to say what the case expects. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 25;
/** Pages handed to the browser at once. */
const AT_ONCE = 20;
/** So many wrong pages have one cause, and the rest need not wait for it. */
const MOST_WRONG = 10;
const TIMEOUT_MS = 240_000;

const ON_LINKEDIN = /^https:\/\/([a-z0-9-]+\.)*linkedin\.com\//;

const REFRESH = /<meta[^>]+http-equiv=["']?refresh/i;
/** Parsed in another way where scripts may run, or only while a page is loaded. */
const LIVE = /<noscript|shadowrootmode/i;

interface Case extends SavedPage {
  name: string;
  expected: { refusal: unknown };
}

const cases = savedPages().map(
  ([name, page]): Case => ({
    name,
    ...page,
    expected: JSON.parse(readFileSync(new URL(`../pages/${name}/expected.json`, import.meta.url), 'utf8')),
  }),
);

const readerOf = ({ name }: Case) => name.split('/')[0];

/** Those looked at in a tab of their own: of each reader one that has something to read, in languages by turns. */
function inTabs(): Case[] {
  // The extension runs nowhere else, so a page of another host is for jsdom alone.
  // One that sends its reader on at once does so in a browser: it cannot be looked at there either.
  const open = cases.filter(({ url, html }) => ON_LINKEDIN.test(url) && !REFRESH.test(html));
  const readers = [...new Set(open.map(readerOf))];
  const chosen = readers.map((reader, at) => {
    const all = open.filter((page) => readerOf(page) === reader);
    const full = all.filter(({ expected }) => expected.refusal === null);
    return full[at % full.length] ?? all[0];
  });
  return open.filter((page) => LIVE.test(page.html) || chosen.includes(page));
}

/** Asks until the reading is the expected one; the last one otherwise. */
async function readingOf(read: Readers['inTab'], tabId: number, { url, expected }: Case): Promise<unknown> {
  const end = Date.now() + PATIENCE_MS;
  const asked = new URL(url).href;
  for (;;) {
    const answer = await read(tabId);
    const reading = answer && (answer.url === asked ? compact(answer.reading) : { asked, read: answer.url });
    if (Date.now() > end || isDeepStrictEqual(reading, expected)) return reading;
    await pause(PAUSE_MS);
  }
}

scenario('every saved page, parsed by the browser, reads as its case says', async (world) => {
  const { ofHtml } = await readersIn(world);
  const parsed = cases.filter(({ html }) => !LIVE.test(html));
  for (let at = 0; at < parsed.length; at += AT_ONCE) {
    const some = parsed.slice(at, at + AT_ONCE);
    const readings = await ofHtml(some.map(({ url, html }) => ({ url, html })));
    for (const [each, { name, expected }] of some.entries())
      expect.soft(readings[each] && compact(readings[each]), name).toEqual(expected);
  }
});

scenario(
  'a saved page of each reader, open in a tab, reads as its case says',
  async (world) => {
    // Nothing is inserted: a page stays as it was saved.
    await agree(world, 'untouched');
    const tab = await world.open('/authwall');
    const { inTab } = await readersIn(world);
    let wrong = 0;
    for (const page of inTabs()) {
      world.site.serve(page);
      await tab.go(page.url);
      const reading = await readingOf(inTab, tab.id, page);
      expect.soft(reading, page.name).toEqual(page.expected);
      if (!isDeepStrictEqual(reading, page.expected)) wrong += 1;
      if (wrong === MOST_WRONG) break;
    }
  },
  // Saved pages hold pictures and scripts on purpose: that the page's policy refuses them is no fault of ours.
  { timeout: TIMEOUT_MS, tolerates: /Content.Security.Policy|ERR_BLOCKED/i },
);
