import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { pause, until } from '../wait.ts';
import type { Background } from './wipe.ts';

/** A session on a worker that ended may never answer. */
const DETACHING_MS = 1_000;

/** The extension's service worker, seen through one debugger session that is let go before a kill. */
export interface Worker {
  /** Exceptions and error lines of every worker that ran so far. */
  readonly problems: string[];
  /** Runs an expression in the worker that lives now. */
  evaluate(expression: string): Promise<unknown>;
  /** Ends the worker as Chromium does when it is idle; the next event starts it again. */
  kill(): Promise<void>;
  /** Starts to count ends of workers; ask the returned function for the number. */
  countEnds(): Promise<() => Promise<number>>;
  /** Watches no longer. */
  leave(): Promise<void>;
}

/**
 * Watches the worker of the extension with this id, also after it was ended and started again.
 * Chromium 156 dies when a worker restarts under an attached session: puppeteer's own `target.worker()` must not
 * be used together with a kill.
 */
export function watchWorker(browser: Browser, id: string): Worker {
  const problems: string[] = [];
  /** One session per living worker. */
  const sessions = new Map<Target, Promise<CDPSession>>();
  let isKilling = false;
  const origin = `chrome-extension://${id}/`;
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);

  const attach = async (target: Target): Promise<CDPSession> => {
    const made = await target.createCDPSession();
    made.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
      problems.push(`exception: ${exception?.description ?? text}`),
    );
    made.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error')
        problems.push(`console: ${args.map((arg) => arg.description ?? arg.value).join(' ')}`);
    });
    await made.send('Runtime.enable');
    return made;
  };
  const start = (target: Target) => {
    if (!isOurs(target) || isKilling || sessions.has(target)) return;
    const session = attach(target);
    sessions.set(target, session);
    // A worker may end while we attach; whoever evaluates next is told.
    session.catch(() => sessions.delete(target));
  };
  const startAll = () => browser.targets().forEach(start);
  const end = (target: Target) => void sessions.delete(target);
  /** A session left on a worker would keep it from ever ending. */
  const letGo = async () => {
    // One that ended meanwhile has nothing to let go.
    const gone = [...sessions.values()].map((session) =>
      session.then((one) => one.detach()).catch(() => null),
    );
    await Promise.race([Promise.all(gone), pause(DETACHING_MS)]);
    sessions.clear();
  };
  browser.on('targetcreated', start);
  browser.on('targetdestroyed', end);
  startAll();

  return {
    problems,
    evaluate: async (expression) => {
      const attached = await until(() => [...sessions.values()].at(-1), 'the worker runs');
      const { result, exceptionDetails } = await attached.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    kill: async () => {
      isKilling = true;
      await letGo();
      await workerFromOutside(browser, id).end();
      isKilling = false;
      startAll();
    },
    countEnds: () => Promise.reject(new Error('A watched worker does not end by itself')),
    leave: async () => {
      browser.off('targetcreated', start);
      browser.off('targetdestroyed', end);
      await letGo();
    },
  };
}

/** The same worker without a session on it: what Chromium tells a page's debugger of all workers. */
export function workerFromOutside(browser: Browser, id: string): Background {
  const origin = `chrome-extension://${id}/`;
  /** Runs `use` while Chromium tells of the worker: whether it is down, and whether it has been since then. */
  const listen = async <T>(use: (control: CDPSession, seen: Seen) => Promise<T>): Promise<T> => {
    const control = await (await browser.pages())[0]?.createCDPSession();
    if (!control) throw new Error('No page is open');
    // Whether a target goes or is used again by the next worker is up to Chromium; that it stopped is told here.
    const statuses = new Map<string, string>();
    const seen: Seen = { isDown: false, wasDown: false };
    control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, versionId, runningStatus } of versions)
        if (scriptURL.startsWith(origin)) statuses.set(versionId, runningStatus);
      const all = [...statuses.values()];
      seen.isDown = all.length > 0 && all.every((status) => status === 'stopped');
      seen.wasDown ||= seen.isDown;
    });
    await control.send('ServiceWorker.enable');
    await until(() => statuses.size > 0, 'the worker is known');
    return use(control, seen).finally(() => control.detach());
  };
  return {
    isDown: () => listen(async (_, { isDown }) => isDown),
    end: () =>
      listen(async (control, seen) => {
        await until(async () => {
          // One that is only starting is not stopped: asked again, but not once a page may have woken the next.
          if (!seen.wasDown) await control.send('ServiceWorker.stopAllWorkers');
          return seen.wasDown;
        }, 'the worker is gone');
      }),
  };
}

interface Seen {
  isDown: boolean;
  wasDown: boolean;
}
