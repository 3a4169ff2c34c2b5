import { expect } from 'vitest';
import type { Locale } from '../../lib/model/settings.ts';
import { type LogEntry, type Site, startSite } from '../site/server.ts';
import type { BrowserName, Tab, TestBrowser } from '../support/browsers/browser.ts';
import { launch } from '../support/browsers/launch.ts';
import { readTable } from '../support/browsers/read-table.ts';

export interface WorldOptions {
  /** Language of the browser. */
  locale?: Locale;
}

/** A browser with the extension, and the practice site that it takes for LinkedIn. */
export interface World {
  browser: TestBrowser;
  site: Site;
  /** Opens a path of the practice site in a new tab. */
  open(path: string): Promise<Tab>;
  /** All rows of a table of the extension's database; none while there is no database. */
  rows<T>(table: string): Promise<T[]>;
  /** Text on the toolbar icon over a tab. */
  toolbar(tab: Tab): Promise<string>;
  /** Pictures of all tabs, for somebody who wants to know why. */
  photograph(name: string): Promise<void>;
  /** Once closed: nothing went wrong that the story did not look at. */
  expectQuiet(): void;
}

interface Closable extends World {
  /** What went wrong, as it stood before the browser was closed: closing makes errors of its own. */
  wrong: string[];
}

export async function openWorld(name: BrowserName, { locale }: WorldOptions): Promise<World> {
  const site = await startSite();
  const browser = await launch(name, { port: site.port, locale }).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  const wrong: string[] = [];
  const world: Closable = {
    browser,
    site,
    wrong,
    open: (path) => browser.openPage(new URL(path, 'https://www.linkedin.com').href),
    rows: (table) => readTable(browser, table),
    toolbar: (tab) =>
      browser.inside(async (tabId) => {
        const { chrome } = globalThis as unknown as ActionApi;
        return chrome.action.getBadgeText({ tabId });
      }, tab.id),
    photograph: async (story) => {
      const base = `.output/e2e/${name}-${story.replace(/\W+/g, '-')}`;
      for (const [at, tab] of browser.tabs.entries()) {
        // A closed or crashed tab has no picture; the story's own error is what counts.
        await tab.screenshot(`${base}-${at}.png`).catch(() => undefined);
      }
    },
    expectQuiet: () => {
      expect(wrong).toEqual([]);
      expect([...browser.foreignRequests(), ...site.log.filter(isForeign).map(({ host }) => host)]).toEqual(
        [],
      );
    },
  };
  return world;
}

interface ActionApi {
  chrome: { action: { getBadgeText(tab: { tabId: number }): Promise<string> } };
}

const isForeign = ({ host }: LogEntry) => !/^(.+\.)?linkedin\.com(:\d+)?$|^127\.0\.0\.1/.test(host);

/** Asks the pages what reached them from outside, then closes browser and site. */
export async function closeWorld(world: World): Promise<void> {
  const { wrong } = world as Closable;
  for (const tab of world.browser.tabs) {
    wrong.push(...tab.problems, ...(await tab.evaluate(heardByPage).catch(() => [])));
  }
  wrong.push(...world.browser.backgroundProblems);
  await world.browser.close();
  await world.site.close();
}

/** Runs in the page: the practice site's spy writes down messages, events and violations of its policy. */
function heardByPage(): string[] {
  const { practice } = window as unknown as {
    practice?: { heard: { kind: string; type: string }[]; reports: { kind: string; text: string }[] };
  };
  return [
    ...(practice?.heard ?? []).map(({ kind, type }) => `${kind} ${type}`),
    ...(practice?.reports ?? []).map(({ kind, text }) => `${kind} ${text}`),
  ];
}
