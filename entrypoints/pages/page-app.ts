import type { App } from '../../components/data/app.ts';
import { askToKeep, installation } from '../../lib/browser.device.ts';
import { notices } from '../../lib/browser.notices.ts';
import { askTab, hasAccess, hiddenIn, openPage, pausedTabs, requestAccess } from '../../lib/browser.tabs.ts';
import { browser, loadFile } from '../../lib/browser.ts';
import { chooseLocale, loadTranslate } from '../../lib/i18n.ts';
import { createCall } from '../../lib/messages/client.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Translate } from '../../lib/model/words.ts';
import type { Markup } from '../../lib/pages/markup.ts';
import { openDb } from '../../lib/store/db.ts';
import { isOlder } from '../../lib/store/upgrade/is-older.ts';

/** What popup and workspace use of the world. */
export function pageApp(): App {
  const now = () => Date.now();
  const call = createCall({
    send: (message) => browser.runtime.sendMessage(message),
    newId: () => crypto.randomUUID(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  // The worker takes a snapshot of an older store before it upgrades it; its answer comes after that.
  const before = async () => {
    if (await isOlder(indexedDB)) await call('integrity.state', {});
  };
  // What the browser refuses here it refuses again when the store is opened, which tells it.
  const db = openDb({ now, before: () => before().catch(() => undefined) });
  return {
    db,
    call,
    now,
    tabs: { read, skeleton, paused: pausedTabs.has, open: (path) => void openPage(path) },
    hiddenIn,
    installation: async () => installation((await readers()).hooksChanged()),
    askToKeep,
    exports: async () => (await import('./page-export.ts')).exportFiles(db, now),
    imports: async () => (await import('./page-import.ts')).importFiles(db),
    backup: async () => (await import('./page-backup.ts')).backupFiles(db, now),
    notices,
    access: { granted: hasAccess, request: requestAccess },
  };
}

/** The readers are loaded at the first question: the popup is there before them. */
const readers = () => import('./page-reading.ts');
const markupOf = async (tabId: number) => (await askTab(tabId, { name: 'page.markup' })) as Markup | null;

async function read(tabId: number): Promise<{ url: string; reading: Reading } | null> {
  const markup = await markupOf(tabId);
  return markup && { url: markup.url, reading: (await readers()).readingFrom(markup, Date.now()) };
}

async function skeleton(tabId: number): Promise<string | null> {
  const markup = await markupOf(tabId);
  return markup && (await readers()).skeletonFrom(markup);
}

/** The words of the chosen language; null follows the browser: the catalogue that it chose itself. */
export const translate = (chosen: Locale | null): Promise<Translate> =>
  loadTranslate(chooseLocale(chosen, [browser.i18n.getMessage('ext_locale')]), async (path) =>
    (await loadFile(path)).json(),
  );
