import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { createLimiter } from '../../lib/messages/limit.ts';
import { createRouter } from '../../lib/messages/router.ts';
import { callerOf, type MessageSender } from '../../lib/messages/sender.ts';
import { parseUrl } from '../../lib/pages/index.ts';
import { writerOf } from '../../lib/store/commands/context.ts';
import { createHandlers } from '../../lib/store/commands/index.ts';
import { readSettings } from '../../lib/store/queries.ts';
import { rememberUpdate } from '../../lib/store/settings.ts';
import { createContext } from './context.ts';
import { FOLLOW_UP_ALARM } from './follow-ups.ts';
import { checkRowsOnce, runSnapshots, SNAPSHOT_ALARM, SNAPSHOT_SOON_ALARM } from './integrity.ts';
import { createJobRunner, JOBS_ALARM, RENEWAL_ALARM } from './jobs.ts';
import { openFromNotice } from './notice.ts';
import { tellIfRefused } from './refused.ts';
import { reportOnce } from './report.ts';
import { PAUSE_ALARM, passShortcut, tellTabs } from './tabs.ts';

/**
 * The worker: the one writer of the store. Every listener is registered at once, because a worker that wakes for
 * an event loses it otherwise (reference, reliability 1.1).
 */
export default defineBackground({
  type: 'module',
  main() {
    const context = createContext(() => jobs.start());
    const jobs = createJobRunner(context);
    const route = createRouter({
      handlers: createHandlers(context),
      mayPass: createLimiter({
        now: context.now,
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      }),
      refuse: async (name, caller) => {
        // Our own pages may do all but save somebody before the user agreed.
        const free = caller.kind === 'page' ? name !== 'lead.save' : name === 'settings.inPage';
        if (free) return null;
        const { mode } = await readSettings(context.db);
        return mode === null ? 'not-agreed' : null;
      },
      report: reportOnce,
    });
    const snapshots = () => void runSnapshots(context.integrity).catch(reportOnce);
    const own = {
      id: browser.runtime.id,
      origin: browser.runtime.getURL('/'),
      isServed: (url: string) => url.startsWith('https:') && parseUrl(url) !== null,
    };

    // `sendResponse` with `return true` is the one form that works in both browsers and in tests (traps.md).
    browser.runtime.onMessage.addListener(((
      message: unknown,
      sender: MessageSender,
      sendResponse: (r: unknown) => void,
    ) => {
      route(message, callerOf(sender, own)).then(sendResponse);
      return true;
    }) as never);

    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === JOBS_ALARM) jobs.start();
      if (name === SNAPSHOT_ALARM || name === SNAPSHOT_SOON_ALARM) snapshots();
      if (name === RENEWAL_ALARM) jobs.renew();
      if (name === PAUSE_ALARM) tellTabs();
      if (name === FOLLOW_UP_ALARM) context.countFollowUps(true);
    });
    openFromNotice();
    // Which tab it was pressed in comes with it; the polyfill's types do not know that yet.
    browser.commands.onCommand.addListener(passShortcut as (command: string) => void);
    browser.tabs.onRemoved.addListener((tabId) => {
      context.pausedTabs.set(tabId, false).catch(reportOnce);
    });
    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      if (reason === 'install') browser.tabs.create({ url: '/workspace.html#/welcome' }).catch(reportOnce);
      if (reason === 'update') jobs.rescore();
      if (previousVersion && previousVersion !== browser.runtime.getManifest().version)
        rememberUpdate(writerOf(context), previousVersion).catch(reportOnce);
    });
    // First of all: what the marker knows must be compared before anything is written.
    context.integrity.guard.check().catch(reportOnce);
    checkRowsOnce(context.integrity).catch(reportOnce);
    snapshots();
    tellIfRefused(context.db).catch(reportOnce);
    context.countFollowUps();
    jobs.start();
    jobs.renew();
  },
});
