import { errorWord, expectedName } from '../../components/error-word.ts';
import { browser, loadFile } from '../../lib/browser.ts';
import { chooseLocale, loadTranslate } from '../../lib/i18n.ts';
import type { AssayDb } from '../../lib/store/db.ts';

/**
 * Says at the toolbar icon that the store did not open, such as for data of a newer Assay: whether anything may stand in
 * the page is not known then, so nothing does. The sentence is in the browser's language; the user's is in the store.
 */
export async function tellIfRefused(db: AssayDb): Promise<void> {
  const name = await db.open().then(() => null, expectedName);
  if (!name) return;
  const locale = chooseLocale(null, [browser.i18n.getMessage('ext_locale')]);
  const t = await loadTranslate(locale, async (path) => (await loadFile(path)).json());
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: t(errorWord(name)) });
}
