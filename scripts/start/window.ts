import { startSite } from '../../test/site/server.ts';
import type { BrowserName } from '../../test/support/browsers/browser.ts';
import { launch } from '../../test/support/browsers/launch.ts';
import { profileFolder } from './profile.ts';

/** Opens a window: the welcome screen in front, the practice site behind it. Ends when the browser is closed. */
export async function startWindow(name: BrowserName, fresh: boolean): Promise<void> {
  const site = await startSite();
  const profile = profileFolder(name, false, fresh);
  const browser = await launch(name, { port: site.port, headless: false, profile });
  const welcome = await browser.inside(findWelcome, browser.extensionUrl('workspace.html'));
  await browser.openPage('https://www.linkedin.com/feed/');
  await browser.inside(bringToFront, welcome);
  await browser.leaveToUser();
  console.log(`The practice site stands in another tab: an invented network, at an address that this browser takes for
linkedin.com. Agree on the welcome screen, then open somebody's profile there. Close the browser to end.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
  await browser.closed;
  await site.close();
}

interface TabsApi {
  chrome: {
    tabs: {
      query(all: object): Promise<{ id: number; url?: string }[]>;
      create(tab: { url: string }): Promise<{ id: number }>;
      update(id: number, change: { active: boolean }): Promise<unknown>;
    };
  };
}

/** Runs in the extension: the welcome screen that an installation opens, else a new one. */
async function findWelcome(address: string): Promise<number> {
  const { tabs } = (globalThis as unknown as TabsApi).chrome;
  for (let left = 20; left > 0; left--) {
    const found = (await tabs.query({})).find((tab) => tab.url?.startsWith(address));
    if (found) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await tabs.create({ url: `${address}#/welcome` })).id;
}

/** Runs in the extension. */
async function bringToFront(tabId: number): Promise<void> {
  await (globalThis as unknown as TabsApi).chrome.tabs.update(tabId, { active: true });
}
