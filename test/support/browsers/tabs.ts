import type { Browser, Page } from 'puppeteer-core';
import { until } from '../wait.ts';
import type { Tab, TestBrowser } from './browser.ts';
import { pageTab, patient } from './page-tab.ts';

interface Differences {
  extensionUrl(path: string): string;
  go(page: Page, url: string): Promise<void>;
  scheme: boolean;
}

/** The part of `chrome.tabs` that the drivers use; both browsers know the name `chrome`. */
interface TabsApi {
  tabs: { query(all: object): Promise<{ id: number }[]> };
}

/**
 * Opens tabs and learns the ids by which the extension knows them. No driver tells them, so an inert page of the
 * extension (its manifest, shown as text: it has the API and none of our code) lists the tabs before and after.
 */
export async function openTabs(
  browser: Browser,
  differences: Differences,
): Promise<Pick<TestBrowser, 'openPage' | 'openExtension' | 'popup' | 'inside'>> {
  const inert = patient(await browser.newPage());
  await differences.go(inert, differences.extensionUrl('manifest.json'));
  await until(
    () =>
      inert.evaluate(() => typeof (globalThis as { chrome?: { tabs?: object } }).chrome?.tabs === 'object'),
    'the inert page has the extension API',
  );
  const ids = () =>
    inert.evaluate(async () => {
      const all = await (globalThis as unknown as { chrome: TabsApi }).chrome.tabs.query({});
      return all.map((tab) => tab.id);
    });
  const open = async (url: string): Promise<Tab> => {
    const before = new Set(await ids());
    const page = patient(await browser.newPage());
    const id = await until(
      async () => (await ids()).find((each) => !before.has(each)),
      'the new tab has an id',
    );
    const tab = pageTab(page, id, differences);
    await tab.go(url);
    return tab;
  };
  return {
    openPage: open,
    openExtension: (path) => open(differences.extensionUrl(path)),
    popup: (tab) => open(differences.extensionUrl(`popup.html?tab=${tab.id}`)),
    inside: inert.evaluate.bind(inert) as unknown as TestBrowser['inside'],
  };
}
