import { browser } from './browser.ts';
import type { TabQuestion } from './messages/protocol.ts';

/** What our own pages use of the browser beyond messages. */
const LINKEDIN = { origins: ['https://*.linkedin.com/*'] };

/** The id of the tab in front of this window, null when there is none. */
export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks a tab's in-page script; null when nobody there listens (not LinkedIn, or opened before Assay). */
export async function askTab(tabId: number, question: TabQuestion): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, question)) ?? null;
  } catch {
    // The browser rejects with "Receiving end does not exist", in words of its own: there is no other reason.
    return null;
  }
}

/** Opens one of our own pages in a tab, or goes to it where one is open. */
export const openPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });

/** True when a page stands in a tab, false in the toolbar popup. */
export const inTab = async (): Promise<boolean> => Boolean(await browser.tabs.getCurrent());

/** Firefox lets users take back access to a site; Chromium grants what content scripts match. */
export const hasAccess = (): Promise<boolean> =>
  import.meta.env.FIREFOX ? browser.permissions.contains(LINKEDIN) : Promise.resolve(true);
export const requestAccess = (): Promise<boolean> => browser.permissions.request(LINKEDIN);

/** The browser that hides our icon behind its puzzle piece, null where the icon stands on the toolbar. */
export async function hiddenIn(): Promise<'chromium' | 'firefox' | null> {
  // Not in the polyfill's types; in both browsers for years (Chromium 91, Firefox 118).
  const action = browser.action as unknown as { getUserSettings(): Promise<{ isOnToolbar: boolean }> };
  if ((await action.getUserSettings()).isOnToolbar) return null;
  return import.meta.env.FIREFOX ? 'firefox' : 'chromium';
}

const KEY = 'paused-tabs';

/** Tabs paused until they close: session storage outlives the worker, not the browser. */
export const pausedTabs = {
  async has(tabId: number): Promise<boolean> {
    return (await read()).includes(tabId);
  },
  async set(tabId: number, paused: boolean): Promise<void> {
    const others = (await read()).filter((id) => id !== tabId);
    await browser.storage.session.set({ [KEY]: paused ? [...others, tabId] : others });
  },
};

async function read(): Promise<number[]> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return (tabs as number[] | undefined) ?? [];
}
