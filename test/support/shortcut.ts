import type { Shortcut } from '../../lib/messages/protocol.ts';
import type { Tab } from './browsers/browser.ts';
import type { World } from './world.ts';

/** What the worker asks a tab when the user presses a command's keys: no driver can press those (headless). */
export const shortcut = (world: World, tab: Tab, name: Shortcut): Promise<null> =>
  world.browser.inside(
    (tabId, command) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { sendMessage(id: number, message: unknown): Promise<unknown> } };
      };
      return chrome.tabs.sendMessage(tabId, { name: command }).then(
        () => null,
        () => null,
      );
    },
    tab.id,
    name,
  );
