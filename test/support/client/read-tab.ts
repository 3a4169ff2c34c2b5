import { readingFrom } from '../../../entrypoints/pages/page-reading.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import type { Markup } from '../../../lib/pages/markup.ts';

interface TabsApi {
  chrome: { tabs: { sendMessage(tabId: number, message: { name: string }): Promise<Markup | null> } };
}

/**
 * What our own pages read in a tab, in a page of the extension: its script there hands the page over, and the readers
 * that popup and workspace load read it. Null while the script has not started.
 */
export async function readTab(tabId: number): Promise<{ url: string; reading: Reading } | null> {
  const { chrome } = globalThis as unknown as TabsApi;
  // Before the script listens, nobody receives the message: the only way this call fails.
  const markup = await chrome.tabs.sendMessage(tabId, { name: 'page.markup' }).catch(() => null);
  return markup && { url: markup.url, reading: readingFrom(markup, 1) };
}
