import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { until } from '../wait.ts';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { openTabs } from './tabs.ts';
import { CHROME_BUILD, chromeId } from './identity.ts';
import { foreignRequests } from './net-log.ts';

/** Chromium's own calls home, all off: what is left on the wire is the page's and the extension's. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
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
  const id = chromeId();
  const netLog = join(tmpdir(), `assay-net-${process.pid}-${Date.now()}.json`);
  const locale = options.locale ?? 'en';
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? 'chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [CHROME_BUILD],
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
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
  const backgroundProblems = watchBackground(browser, isWorker);
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const tabs = await openTabs(browser, { extensionUrl, go, scheme: true });
  const worker = async () => (await browser.waitForTarget(isWorker)).worker();

  return {
    name: 'chromium',
    ...tabs,
    extensionUrl,
    backgroundProblems,
    countWrites: async () => {
      const counted = await worker();
      await counted?.evaluate(() => {
        const scope = globalThis as unknown as { assayWrites: number };
        scope.assayWrites = 0;
        const real = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...args) {
          if (args[1] === 'readwrite') scope.assayWrites += 1;
          return real.apply(this, args);
        };
      });
      return async () => {
        const writes = await (await worker())?.evaluate(
          () => (globalThis as unknown as { assayWrites?: number }).assayWrites,
        );
        if (writes === undefined) throw new Error('The background was restarted while writes were counted');
        return writes;
      };
    },
    killBackground: async () => {
      const target = await browser.waitForTarget(isWorker);
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const info = targetInfos.find((each) => each.type === 'service_worker' && each.url === target.url());
      if (info) await session.send('Target.closeTarget', { targetId: info.targetId });
      await until(() => !browser.targets().some(isWorker), 'the worker is gone');
      await session.detach();
      return true;
    },
    close: () => browser.close(),
    foreignRequests: () => {
      const found = foreignRequests(readFileSync(netLog, 'utf8'), id);
      rmSync(netLog);
      return found;
    },
  };
}

/** Exceptions and error lines of every worker that starts, also after a kill. */
function watchBackground(browser: Browser, isWorker: (target: Target) => boolean): string[] {
  const problems: string[] = [];
  const watch = async (target: Target) => {
    if (!isWorker(target)) return;
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      problems.push(`exception: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') problems.push(`console: ${args.map((arg) => arg.description ?? arg.value).join(' ')}`);
    });
    await session.send('Runtime.enable');
  };
  // A worker can end between its birth and our question: that is no problem of ours.
  const attempt = (target: Target) => void watch(target).catch(() => undefined);
  for (const target of browser.targets()) attempt(target);
  browser.on('targetcreated', attempt);
  return problems;
}
