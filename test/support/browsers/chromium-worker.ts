import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { until } from '../wait.ts';

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
}

/**
 * Watches the worker of the extension with this id, also after it was ended and started again.
 * Chromium 156 dies when a worker restarts under an attached session: puppeteer's own `target.worker()` must not
 * be used together with a kill.
 */
export function watchWorker(browser: Browser, id: string): Worker {
  const problems: string[] = [];
  let session: Promise<CDPSession> | null = null;
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);

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
    if (!isOurs(target)) return;
    session = attach(target);
    // A worker may end while we attach; whoever evaluates next is told.
    session.catch(() => undefined);
  };
  browser.on('targetcreated', start);
  browser.on('targetdestroyed', (target) => {
    if (isOurs(target)) session = null;
  });
  for (const target of browser.targets()) start(target);

  return {
    problems,
    evaluate: async (expression) => {
      const attached = await until(() => session, 'the worker runs');
      const { result, exceptionDetails } = await attached.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    kill: async () => {
      await (await session)?.detach();
      session = null;
      const running = browser.targets().filter(isOurs);
      const page = (await browser.pages())[0];
      const control = await page?.createCDPSession();
      await control?.send('ServiceWorker.enable');
      await until(async () => {
        // One that is only starting is not stopped; the next one, which a page may have woken already, is another target.
        await control?.send('ServiceWorker.stopAllWorkers');
        return !browser.targets().some((target) => running.includes(target));
      }, 'the worker is gone');
      await control?.detach();
    },
    countEnds: () => Promise.reject(new Error('A watched worker does not end by itself')),
  };
}
