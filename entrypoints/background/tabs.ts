import { browser } from '../../lib/browser.ts';
import type { TabQuestion } from '../../lib/messages/protocol.ts';

export const PAUSE_ALARM = 'pause-over';

/** Tells every tab that has our script to ask for its settings again; the others have nobody listening. */
export function tellTabs(): void {
  const question: TabQuestion = { name: 'changed' };
  browser.tabs.query({}).then((tabs) => {
    for (const { id } of tabs) {
      if (id === undefined) continue;
      // Whatever stood there may no longer hold; a script that still may will say so again.
      toolbarTurn(id)('');
      browser.tabs.sendMessage(id, question).catch(() => null);
    }
  });
}

/** The alarm also wakes a sleeping worker. */
export const tellTabsAt = (when: number): void => void browser.alarms.create(PAUSE_ALARM, { when });

/** Takes what the user pressed to the script in the tab in front; other pages have nobody listening. */
export function passShortcut(command: string, tab?: { id?: number }): void {
  if (tab?.id === undefined) return;
  const question = { name: command } as TabQuestion;
  browser.tabs.sendMessage(tab.id, question).catch(() => null);
}

const turns = new Map<number, number>();
/** Until when a tab's text stays whatever comes, ms UTC. */
const held = new Map<number, number>();

/** A turn at one tab's toolbar icon (see `Context`); a closed tab is no error. */
export function toolbarTurn(tabId: number): (text: string, hold?: number) => void {
  const turn = (turns.get(tabId) ?? 0) + 1;
  turns.set(tabId, turn);
  return (text, hold = 0) => {
    const show = () => {
      // Null, not the empty text: that would hide the number of follow-ups that stands everywhere else.
      if (turns.get(tabId) === turn)
        browser.action.setBadgeText({ tabId, text: text || null }).catch(() => null);
    };
    const wait = (held.get(tabId) ?? 0) - Date.now();
    if (wait > 0) setTimeout(show, wait);
    else show();
    if (hold > 0) held.set(tabId, Date.now() + hold);
  };
}
