import type { App } from '../../components/data/app.ts';
import { askTab, hasAccess, openPage, pausedTabs, requestAccess } from '../../lib/browser.tabs.ts';
import { browser, loadFile } from '../../lib/browser.ts';
import { chooseLocale, loadTranslate } from '../../lib/i18n.ts';
import { createCall } from '../../lib/messages/client.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Translate } from '../../lib/model/words.ts';
import { openDb } from '../../lib/store/db.ts';

/** What popup and workspace use of the world. */
export function pageApp(): App {
  const now = () => Date.now();
  return {
    db: openDb({ now }),
    call: createCall({
      send: (message) => browser.runtime.sendMessage(message),
      newId: () => crypto.randomUUID(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    }),
    now,
    tabs: { ask: askTab, skeleton, paused: pausedTabs.has, open: (path) => void openPage(path) },
    access: { granted: hasAccess, request: requestAccess },
  };
}

async function skeleton(tabId: number): Promise<string | null> {
  const page = await askTab(tabId, { name: 'page.markup' });
  if (!page) return null;
  const { skeletonFrom } = await import('./skeleton.ts');
  return skeletonFrom(page as Parameters<typeof skeletonFrom>[0]);
}

/** The words of the chosen language; null follows the browser: the catalogue that it chose itself. */
export const translate = (chosen: Locale | null): Promise<Translate> =>
  loadTranslate(chooseLocale(chosen, [browser.i18n.getMessage('ext_locale')]), async (path) =>
    (await loadFile(path)).json(),
  );
