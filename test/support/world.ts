import type { Locale } from '../../lib/model/locale.ts';
import { type LogEntry, type Site, startSite } from '../site/server.ts';
import type { BrowserName, Tab, TestBrowser } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { readTable } from './browsers/read-table.ts';
import { pause } from './wait.ts';

export interface WorldOptions {
  /** Language of the browser. */
  locale?: Locale;
}

/** A browser with the extension in a new profile, and the practice site that it takes for LinkedIn. */
export interface World {
  browser: TestBrowser;
  site: Site;
  /** Opens a path of the practice site in a new tab. */
  open(path: string): Promise<Tab>;
  /** All rows of a table of the extension's database; none while there is no database. */
  rows<T>(table: string): Promise<T[]>;
  /** Text on the toolbar icon over a tab. */
  toolbar(tab: Tab): Promise<string>;
  /** Pictures of all tabs, as `BASE-0.png` and so on, for somebody who wants to know why. */
  photograph(base: string): Promise<void>;
  /**
   * What went wrong so far, each once: exceptions, error lines, anything that reached the page from outside, violations of its
   * policy, requests to other hosts. An empty list is what should be.
   */
  check(): Promise<string[]>;
  /** A world without the past of this one, in the same browser and extension; this one is of no use any more. */
  empty(): Promise<World>;
  /** The same with the extension just installed; this one is of no use any more. */
  renew(): Promise<World>;
  /** Closes everything, and gives what Chromium noted of requests to other hosts. */
  close(): Promise<string[]>;
}

export async function openWorld(name: BrowserName, { locale }: WorldOptions = {}): Promise<World> {
  const site = await startSite();
  const browser = await launch(name, { port: site.port, locale }).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  return worldOf(site, browser);
}

function worldOf(site: Site, browser: TestBrowser): World {
  const check = async () => {
    const wrong = [...browser.tabs.flatMap(({ problems }) => problems), ...browser.backgroundProblems];
    // A tab that was closed has said what it heard, or nothing.
    for (const tab of browser.tabs) wrong.push(...(await tab.evaluate(heardByPage).catch(() => [])));
    const strangers = site.log.filter(isForeign).map(({ host, path }) => `request to ${host}${path}`);
    return [...new Set([...wrong, ...strangers])];
  };
  return {
    browser,
    site,
    check,
    empty: async () => {
      site.forget();
      return worldOf(site, await browser.empty());
    },
    renew: async () => {
      site.forget();
      return worldOf(site, await browser.renew());
    },
    open: (path) => browser.openPage(new URL(path, 'https://www.linkedin.com').href),
    rows: (table) => readTable(browser, table),
    toolbar: (tab) =>
      browser.inside(async (tabId) => {
        const { chrome } = globalThis as unknown as ActionApi;
        return chrome.action.getBadgeText({ tabId });
      }, tab.id),
    photograph: async (base) => {
      for (const [at, tab] of browser.tabs.entries()) {
        // A closed or crashed tab has no picture; the story's own error is what counts.
        const picture = tab.front().then(() => tab.screenshot(`${base}-${at}.png`));
        await Promise.race([picture.catch(() => undefined), pause(5_000)]);
      }
    },
    close: async () => {
      await browser.close();
      await site.close();
      return browser.foreignRequests().map((url) => `request to ${url}`);
    },
  };
}

interface ActionApi {
  chrome: { action: { getBadgeText(tab: { tabId: number }): Promise<string> } };
}

const isForeign = ({ host }: LogEntry) => !/^(.+\.)?linkedin\.com(:\d+)?$|^127\.0\.0\.1/.test(host);

/** Runs in the page: the practice site's spy writes down messages, events, errors and violations of its policy. */
function heardByPage(): string[] {
  const { practice } = window as unknown as {
    practice?: { heard: { kind: string; type: string }[]; reports: { kind: string; text: string }[] };
  };
  return [
    ...(practice?.heard ?? []).map(({ kind, type }) => `heard by the page: ${kind} ${type}`),
    ...(practice?.reports ?? []).map(({ kind, text }) => `reported by the page: ${kind} ${text}`),
  ];
}
