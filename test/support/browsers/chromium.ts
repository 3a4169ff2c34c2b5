import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { watchWorker } from './chromium-worker.ts';
import { readClosedRootsCdp } from './closed-roots.ts';
import { CHROME_BUILD, chromeId } from './identity.ts';
import { foreignRequests } from './net-log.ts';
import { openTabs } from './tabs.ts';
import { unwatchedWorker } from './unwatched-worker.ts';

/** Chromium's own calls home, all off: what is left on the wire is the page's and the extension's. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--disable-features=AutofillServerCommunication',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
];

const go = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
};

/** Starts Chromium with the built extension; the practice site at `port` is its linkedin.com, and nothing else exists. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const build = options.build ?? CHROME_BUILD;
  const id = chromeId(build);
  const netLog = join(tmpdir(), `assay-net-${process.pid}-${Date.now()}.json`);
  const locale = options.locale ?? 'en';
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [build],
    ...(options.watched === false && { targetFilter: (target) => target.type() !== 'service_worker' }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.profile && { userDataDir: options.profile }),
    args: [
      ...QUIET,
      '--no-sandbox',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.linkedin.com 127.0.0.1:${options.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...(options.headless === false ? [] : [`--log-net-log=${netLog}`]),
    ],
  });
  const worker = options.watched === false ? unwatchedWorker(browser) : watchWorker(browser, id);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const tabs = await openTabs(browser, {
    extensionUrl,
    go,
    scheme: true,
    hosts: readClosedRootsCdp,
    fresh: !options.profile,
  }).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });

  return {
    name: 'chromium',
    ...tabs,
    extensionUrl,
    backgroundProblems: worker.problems,
    countWrites: async () => {
      await worker.evaluate(`(${countInWorker})()`);
      return async () => {
        const writes = await worker.evaluate('globalThis.assayWrites');
        if (typeof writes !== 'number')
          throw new Error('The background was restarted while writes were counted');
        return writes;
      };
    },
    killBackground: async () => {
      await worker.kill();
      return true;
    },
    countEnds: worker.countEnds,
    pid: browser.process()?.pid ?? 0,
    close: () => browser.close(),
    foreignRequests: () => {
      const found = foreignRequests(readFileSync(netLog, 'utf8'), id);
      rmSync(netLog);
      return found;
    },
  };
}

/** Runs in the worker. Dexie keeps bound copies of `transaction`, so the use of a transaction is what is counted. */
function countInWorker(): void {
  const scope = globalThis as unknown as { assayWrites: number };
  scope.assayWrites = 0;
  const seen = new WeakSet<IDBTransaction>();
  const real = IDBTransaction.prototype.objectStore;
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && !seen.has(this)) scope.assayWrites += 1;
    seen.add(this);
    return real.call(this, name);
  };
}
