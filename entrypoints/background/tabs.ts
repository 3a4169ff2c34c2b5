import { browser } from '../../lib/browser.ts';
import type { TabQuestion } from '../../lib/messages/protocol.ts';

export const PAUSE_ALARM = 'pause-over';
const KEY = 'paused-tabs';

/** Tells every tab that has our script to ask for its settings again; the others have nobody listening. */
export function tellTabs(): void {
  const question: TabQuestion = { name: 'changed' };
  browser.tabs.query({}).then((tabs) => {
    for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, question).catch(() => null);
  });
}

/** The alarm also wakes a sleeping worker. */
export const tellTabsAt = (when: number): void => void browser.alarms.create(PAUSE_ALARM, { when });

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

const turns = new Map<number, number>();

/** A turn at one tab's toolbar icon (see `Context`); a closed tab is no error. */
export function toolbarTurn(tabId: number): (text: string) => void {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  return (text) => {
    if (turns.get(tabId) === turn) browser.action.setBadgeText({ tabId, text }).catch(() => null);
  };
}
