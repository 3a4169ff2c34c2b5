import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { type Worker, watchWorker, workerFromOutside } from './chromium-worker.ts';
import { readClosedRootsCdp } from './closed-roots.ts';
import { CHROME_BUILD, copyOfBuild } from './identity.ts';
import { foreignRequests } from './net-log.ts';
import { closeOthers, openTabs, type Tabs } from './tabs.ts';
import { unwatchedWorker } from './unwatched-worker.ts';
import { wipe } from './wipe.ts';

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
  const netLog = join(tmpdir(), `assay-net-${process.pid}-${Date.now()}.json`);
  const locale = options.locale ?? 'en';
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
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
  const running: Process = { browser, options, netLog, ids: [], copies: [] };
  return enter(running, options.build ?? CHROME_BUILD).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
}

/** What stays while the extension in it is renewed. */
interface Process {
  browser: Browser;
  options: LaunchOptions;
  netLog: string;
  /** Ids of all extensions so far. */
  ids: string[];
  /** Folders of copies of the build. */
  copies: string[];
}

const urlIn = (id: string) => (path: string) => `chrome-extension://${id}/${path}`;

/** Installs a build and waits for its first tab. */
async function enter(running: Process, build: string): Promise<TestBrowser> {
  const { browser, options, ids } = running;
  const id = await browser.installExtension(build);
  ids.push(id);
  const worker = options.watched === false ? unwatchedWorker(browser) : watchWorker(browser, id);
  const tabs = await openTabs(browser, {
    extensionUrl: urlIn(id),
    go,
    scheme: true,
    drops: true,
    hosts: readClosedRootsCdp,
    fresh: !options.profile,
  });
  return inhabit(running, id, worker, tabs);
}

/** The browser around an installed extension. */
function inhabit(running: Process, id: string, worker: Worker, tabs: Tabs): TestBrowser {
  const { browser, options, netLog, ids, copies } = running;

  return {
    name: 'chromium',
    ...tabs,
    extensionUrl: urlIn(id),
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
    killBackground: worker.kill,
    countEnds: worker.countEnds,
    pid: browser.process()?.pid ?? 0,
    empty: async () => {
      const alone = await tabs.startOver();
      await worker.leave();
      await wipe(alone.inside, workerFromOutside(browser, id));
      return inhabit(running, id, watchWorker(browser, id), alone);
    },
    renew: async () => {
      await closeOthers(browser, await browser.newPage());
      await worker.leave();
      await browser.uninstallExtension(id);
      const copy = copyOfBuild(options.build ?? CHROME_BUILD, ids.length);
      copies.push(copy);
      return enter(running, copy);
    },
    close: async () => {
      await browser.close();
      for (const folder of copies) rmSync(folder, { recursive: true });
    },
    foreignRequests: () => {
      const found = foreignRequests(readFileSync(netLog, 'utf8'), ids);
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
