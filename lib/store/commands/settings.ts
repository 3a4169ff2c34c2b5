import type { Handler } from '../../messages/router.ts';
import { kindsOf } from '../../model/surface.ts';
import type { Catalogue } from '../../model/words.ts';
import { readSettings } from '../queries.ts';
import { isPaused, pausedUntil, writeSettings } from '../settings.ts';
import { type Context, operationOf, writerOf } from './context.ts';

/** Words that the in-page script shows. */
const IN_PAGE_WORDS = /^(page|stage|verdict|refusal|error)_/;

/** Answers the one question that is asked before agreement; words only after it. */
export const inPage =
  (context: Context): Handler<'settings.inPage'> =>
  async (_input, { caller }) => {
    const settings = await readSettings(context.db);
    const { t, catalogue } = await context.language();
    const paused =
      isPaused(settings, context.now()) ||
      (caller.tabId !== null && (await context.pausedTabs.has(caller.tabId)));
    const agreed = settings.mode !== null;
    const { style, hooks } = context;
    const off = agreed ? kindsOf(settings.surfacesOff) : [];
    const load = agreed ? { words: pick(catalogue), style, hooks } : { words: {}, style: '', hooks: {} };
    return { agreed, mode: settings.mode, off, paused, locale: t.locale, ...load };
  };

export const choose =
  (context: Context): Handler<'agreement.choose'> =>
  async ({ mode }, request) => {
    const agreed = mode !== 'later';
    await writeSettings(writerOf(context), operationOf('agreement.choose', request), {
      mode: agreed ? mode : null,
      agreedAt: agreed ? context.now() : null,
    });
    context.tellTabs();
    return null;
  };

export const pause =
  (context: Context): Handler<'pause.set'> =>
  async ({ scope, tabId }, request) => {
    if (tabId !== null) await context.pausedTabs.set(tabId, scope === 'tab');
    if (scope !== 'tab') {
      const until = pausedUntil(scope, context.now());
      await writeSettings(writerOf(context), operationOf('pause.set', request), { pausedUntil: until });
      if (typeof until === 'number') context.tellTabsAt(until);
    }
    context.tellTabs();
    return null;
  };

export const setAbout =
  (context: Context): Handler<'about.set'> =>
  async ({ keep }, request) => {
    await writeSettings(writerOf(context), operationOf('about.set', request), { keepAbout: keep });
    context.tellTabs();
    return null;
  };

export const setLocale =
  (context: Context): Handler<'locale.set'> =>
  async ({ locale }, request) => {
    await writeSettings(writerOf(context), operationOf('locale.set', request), { locale });
    context.tellTabs();
    return null;
  };

export const setSurface =
  (context: Context): Handler<'surface.set'> =>
  async ({ surface, on }, request) => {
    const { surfacesOff } = await readSettings(context.db);
    const others = surfacesOff.filter((each) => each !== surface);
    await writeSettings(writerOf(context), operationOf('surface.set', request), {
      surfacesOff: on ? others : [...others, surface],
    });
    context.tellTabs();
    return null;
  };

export const dismissHint =
  (context: Context): Handler<'hint.dismiss'> =>
  async ({ hint }, request) => {
    const { hintsSeen } = await readSettings(context.db);
    const changes =
      hint === 'news' ? { updatedFrom: null } : { hintsSeen: [...new Set([...hintsSeen, hint])] };
    return writeSettings(writerOf(context), operationOf('hint.dismiss', request), changes);
  };

export const setLanes =
  (context: Context): Handler<'board.lanes'> =>
  ({ lanes }, request) =>
    writeSettings(writerOf(context), operationOf('board.lanes', request), { boardLanes: lanes });

export const hideNames =
  (context: Context): Handler<'names.hide'> =>
  ({ hide }, request) =>
    writeSettings(writerOf(context), operationOf('names.hide', request), { hideNames: hide });

const pick = (catalogue: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(catalogue).filter(([key]) => IN_PAGE_WORDS.test(key)));
