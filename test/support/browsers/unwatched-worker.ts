import type { Browser, CDPSession } from 'puppeteer-core';
import type { Worker } from './chromium-worker.ts';

/**
 * The extension's service worker without any debugger on it, so that it lives and dies as it does for users: an
 * attached one never goes idle (reference, reliability 1.1). Kills are cheap and may come one after the other.
 */
export function unwatchedWorker(browser: Browser): Worker {
  let ends = 0;
  let control: Promise<CDPSession> | null = null;
  const running = new Set<string>();
  const listen = async (): Promise<CDPSession> => {
    const [page] = await browser.pages();
    if (!page) throw new Error('No page is open');
    const session = await page.createCDPSession();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'running') running.add(versionId);
        if (runningStatus === 'stopped' && running.delete(versionId)) ends++;
      }
    });
    await session.send('ServiceWorker.enable');
    return session;
  };
  const session = () => {
    control ??= listen();
    return control;
  };
  return {
    problems: [],
    evaluate: () => Promise.reject(new Error('Nobody can look into an unwatched worker')),
    kill: async () => {
      await (await session()).send('ServiceWorker.stopAllWorkers');
    },
    countEnds: async () => {
      await session();
      const before = ends;
      return async () => ends - before;
    },
    leave: async () => {
      await (await control)?.detach();
      control = null;
    },
  };
}
