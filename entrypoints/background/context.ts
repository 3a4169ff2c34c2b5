import fit from '../../components/fit.css?inline';
import page from '../../components/page.css?inline';
import tokens from '../../components/tokens.css?inline';
import { pausedTabs } from '../../lib/browser.tabs.ts';
import { browser, loadFile } from '../../lib/browser.ts';
import { chooseLocale, createTranslate } from '../../lib/i18n.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Catalogue } from '../../lib/model/words.ts';
import { HOOK_DATA } from '../../lib/pages/hook-data/all.ts';
import { setHooks } from '../../lib/pages/hooks.ts';
import { loadIndustries } from '../../lib/parse/industry.ts';
import { loadPlaces } from '../../lib/parse/place.ts';
import type { Context } from '../../lib/store/commands/context.ts';
import { openDb } from '../../lib/store/db.ts';
import { readSettings } from '../../lib/store/queries.ts';
import { followUpCount } from './follow-ups.ts';
import { createIntegrity, keepOlder } from './integrity.ts';
import { once } from './once.ts';
import { reportOnce } from './report.ts';
import { tellTabs as askAgain, tellTabsAt, toolbarTurn } from './tabs.ts';

// What a company's page means is said here.
setHooks(HOOK_DATA);

interface WorkerContext extends Context {
  /** Shows how many follow-ups are due; once their alarm has rung, with a notice. */
  countFollowUps: (hasRung?: boolean) => void;
}

/** Ties the commands to the real browser, clock and files. */
export function createContext(startJobs: () => void): WorkerContext {
  const now = () => Date.now();
  const db = openDb({ now, before: () => keepOlder(now()) });
  const bytes = async (path: string) => (await loadFile(path)).arrayBuffer();
  const catalogues = new Map<Locale, Catalogue>();
  const language: Context['language'] = async () => {
    const { locale } = await readSettings(db);
    const chosen = chooseLocale(locale, [browser.i18n.getMessage('ext_locale')]);
    const catalogue =
      catalogues.get(chosen) ??
      ((await (await loadFile(`/_locales/${chosen}/messages.json`)).json()) as Catalogue);
    catalogues.set(chosen, catalogue);
    return { t: createTranslate(catalogue, chosen), catalogue };
  };
  const showFollowUps = followUpCount(db, now, async () => (await language()).t);
  const countFollowUps = (hasRung?: boolean) => void showFollowUps(hasRung).catch(reportOnce);
  const tellTabs = () => {
    askAgain();
    countFollowUps();
  };
  return {
    db,
    integrity: createIntegrity(db, () => {
      startJobs();
      tellTabs();
    }),
    now,
    tables: once(async () => {
      const [places, industries] = await Promise.all([
        bytes('/data/places.txt'),
        bytes('/data/industries.json'),
      ]);
      return { places: loadPlaces(places), industries: loadIndustries(industries) };
    }),
    language,
    style: tokens + fit + page,
    hooks: HOOK_DATA,
    pausedTabs,
    toolbarTurn,
    tellTabs,
    countFollowUps,
    tellTabsAt,
    startJobs,
  };
}
