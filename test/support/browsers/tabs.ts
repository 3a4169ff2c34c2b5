import type { Browser, Page } from 'puppeteer-core';
import { until } from '../wait.ts';
import type { Tab, TestBrowser } from './browser.ts';
import { type Differences, pageTab, patient } from './page-tab.ts';

/** For so long the driver may overlook the tab that the extension opened. */
const FINDING_MS = 5_000;

interface Place extends Differences {
  extensionUrl(path: string): string;
  /** A profile that has not seen the extension yet: it opens its welcome screen. */
  fresh: boolean;
}

/** The part of `chrome.tabs` that the drivers use; both browsers know the name `chrome`. */
interface TabsApi {
  tabs: {
    query(all: object): Promise<{ id: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}

/** The part of a browser that its tabs make. */
export interface Tabs
  extends Pick<
    TestBrowser,
    'tabs' | 'welcome' | 'openPage' | 'openExtension' | 'popup' | 'inside' | 'leaveToUser' | 'closed'
  > {
  /** Closes all but the inert page, loads that anew, and forgets what the site set. These here are of no use any more. */
  startOver(): Promise<Tabs>;
}

/**
 * Opens tabs and learns the ids by which the extension knows them. No driver tells them, so an inert page of the
 * extension (its manifest, shown as text: it has the API and none of our code) lists the tabs before and after.
 */
export async function openTabs(browser: Browser, differences: Place): Promise<Tabs> {
  const inert = patient(await browser.newPage());
  // Chromium starts before it has loaded the extension: until then its pages do not exist.
  await until(async () => {
    await differences.go(inert, differences.extensionUrl('manifest.json'));
    return inert.evaluate(
      () => typeof (globalThis as { chrome?: { tabs?: object } }).chrome?.tabs === 'object',
    );
  }, 'the inert page has the extension API');
  return around(browser, inert, differences);
}

async function around(browser: Browser, inert: Page, differences: Place): Promise<Tabs> {
  const ids = () =>
    inert.evaluate(async () => {
      const all = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
      return all.map((tab) => tab.id);
    });
  const tabs: Tab[] = [];
  const open = async (url: string): Promise<Tab> => {
    const before = new Set(await ids());
    const page = patient(await browser.newPage());
    const id = await until(
      async () => (await ids()).find((each) => !before.has(each)),
      'the new tab has an id',
    );
    const tab = pageTab(page, id, differences);
    tabs.push(tab);
    await tab.go(url);
    return tab;
  };
  const findWelcome = async (): Promise<Tab> => {
    const address = differences.extensionUrl('workspace.html');
    // Only our own pages show their address without the `tabs` permission.
    const { id, url } = await until(
      () =>
        inert.evaluate(async (start) => {
          const all = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
          return all.flatMap((tab) => (tab.url?.startsWith(start) ? { id: tab.id, url: tab.url } : []))[0];
        }, address),
      'the extension opens its welcome screen',
    );
    const look = async () => {
      // Firefox's driver does not know the addresses of extension pages; the pages do.
      for (const each of await browser.pages()) {
        // It may still name tabs that went with a removed extension.
        const at = await each.evaluate(() => location.href).catch(() => '');
        if (at.startsWith(address)) return each;
      }
      return null;
    };
    const page = await until(look, 'the driver finds the welcome screen', FINDING_MS).catch(() => null);
    if (page) {
      const tab = pageTab(patient(page), id, differences);
      tabs.push(tab);
      return tab;
    }
    // Firefox's driver may keep to the empty page that was there before: the same screen in a tab that it opens.
    await inert.evaluate((tab) => (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.remove(tab), id);
    return open(url);
  };
  const welcome = differences.fresh ? await findWelcome() : null;
  return {
    tabs,
    welcome,
    openPage: open,
    openExtension: (path) => open(differences.extensionUrl(path)),
    popup: (tab) => open(differences.extensionUrl(`popup.html?tab=${tab.id}`)),
    leaveToUser: async () => {
      for (const page of await browser.pages()) {
        if (page === inert || (await page.evaluate(() => location.href)) === 'about:blank')
          await page.close();
      }
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    inside: inert.evaluate.bind(inert) as unknown as TestBrowser['inside'],
    startOver: async () => {
      await closeOthers(browser, inert);
      await inert.evaluate(() => {
        Object.assign(globalThis, { isOld: true });
        setTimeout(() => location.reload());
      });
      await until(
        () => inert.evaluate(() => !('isOld' in globalThis) && document.readyState !== 'loading'),
        'the inert page is loaded anew',
      );
      return around(browser, inert, { ...differences, fresh: false });
    },
  };
}

/** Closes all tabs but this one, and forgets what the site set. */
export async function closeOthers(browser: Browser, kept: Page): Promise<void> {
  for (const page of await browser.pages()) {
    // A tab may be gone, or go with another.
    if (page !== kept) await page.close().catch(() => undefined);
  }
  const cookies = await browser.cookies();
  if (cookies.length > 0) await browser.deleteCookie(...cookies);
  await kept.bringToFront();
}
