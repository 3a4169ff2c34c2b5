import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { until } from '../wait.ts';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { readClosedRootsBidi } from './closed-roots.ts';
import { firefoxBackground } from './firefox-background.ts';
import { copyOfBuild, FIREFOX_BUILD, FIREFOX_UUIDS } from './identity.ts';
import { closeOthers, openTabs, type Tabs } from './tabs.ts';
import { wipe } from './wipe.ts';

/** Firefox's own calls home, off. What remains reaches the practice site, which logs the host asked for. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#none/v1',
  'toolkit.telemetry.enabled': false,
};

/** A page of the extension never reports that it has loaded: whether it has is asked in the page itself. */
const go = async (page: Page, url: string): Promise<void> => {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return;
  }
  // Its own promise only ever ends by patience.
  page.goto(url).catch(() => undefined);
  await until(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState !== 'loading', url),
    `${url} is open`,
  );
};

/** Starts Firefox with the built extension; every host name leads to the practice site at `port`. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const locale = options.locale ?? 'en';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // Release builds follow the settings-server preference only with this set.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'extensions.webextensions.uuids': JSON.stringify(FIREFOX_UUIDS),
      'intl.locale.requested': locale === 'en' ? 'en-US' : locale,
      'intl.accept_languages': locale,
      'ui.prefersReducedMotion': 1,
      // The inert page (see tabs.ts) is a text, not a program that shows one.
      'devtools.jsonview.enabled': false,
      // Nobody is there to answer the browser's own question about an optional permission.
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.preferences,
      // An add-on installed by a driver leaves with the browser; its data stays in a profile that stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  return enter({ browser, options, copies: [] }, options.build ?? FIREFOX_BUILD).catch(
    async (error: unknown) => {
      await browser.close();
      throw error;
    },
  );
}

/** What stays while the extension in it is renewed. */
interface Process {
  browser: Browser;
  options: LaunchOptions;
  /** Folders of copies of the build. */
  copies: string[];
}

const urlIn = (addon: string) => (path: string) => `moz-extension://${FIREFOX_UUIDS[addon]}/${path}`;

/** Installs a build and waits for its first tab. */
async function enter(running: Process, build: string): Promise<TestBrowser> {
  const { browser, options } = running;
  const addon = await browser.installExtension(build);
  const tabs = await openTabs(browser, {
    extensionUrl: urlIn(addon),
    go,
    scheme: false,
    drops: false,
    hosts: readClosedRootsBidi,
    fresh: !options.profile,
  });
  return inhabit(running, addon, tabs);
}

/** The browser around an installed extension. */
function inhabit(running: Process, addon: string, tabs: Tabs): TestBrowser {
  const { browser, options, copies } = running;
  const background = firefoxBackground(browser, addon);
  return {
    name: 'firefox',
    ...tabs,
    extensionUrl: urlIn(addon),
    backgroundProblems: [],
    countWrites: async () => {
      await tabs.inside(countInBackgroundPage);
      return () =>
        tabs.inside(async () => {
          const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
          const writes = (await chrome.runtime.getBackgroundPage()).assayWrites;
          if (writes === undefined) throw new Error('The background was restarted while writes were counted');
          return writes;
        });
    },
    killBackground: background.end,
    countEnds: async () => {
      await tabs.inside(countLivesHere);
      return () => tabs.inside(() => (globalThis as unknown as { assayEnds: number }).assayEnds);
    },
    pid: browser.process()?.pid ?? 0,
    empty: async () => {
      const alone = await tabs.startOver();
      await wipe(alone.inside, background);
      return inhabit(running, addon, alone);
    },
    renew: async () => {
      await closeOthers(browser, await browser.newPage());
      await browser.uninstallExtension(addon);
      const copy = copyOfBuild(options.build ?? FIREFOX_BUILD, copies.length + 1);
      copies.push(copy);
      return enter(running, copy);
    },
    close: async () => {
      await browser.close();
      for (const folder of copies) rmSync(folder, { recursive: true });
    },
    foreignRequests: () => [],
  };
}

/** Runs in the inert page: the background page is a view of the same process while it lives. */
function countLivesHere(): void {
  const scope = globalThis as unknown as { assayEnds: number; chrome: ViewsApi };
  scope.assayEnds = 0;
  let lived = false;
  setInterval(() => {
    const views = scope.chrome.extension.getViews();
    const lives = views.some(({ location }) => location.pathname.includes('background'));
    if (lived && !lives) scope.assayEnds++;
    lived = lives;
  }, 20);
}

interface ViewsApi {
  extension: { getViews(): Window[] };
}

interface BackgroundApi {
  runtime: {
    getBackgroundPage(): Promise<Window & { assayWrites?: number; IDBTransaction: typeof IDBTransaction }>;
  };
}

/** Runs in the inert page, which shares the background page's process and origin. */
async function countInBackgroundPage(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: BackgroundApi };
  const background = await chrome.runtime.getBackgroundPage();
  background.assayWrites = 0;
  const seen = new WeakSet<IDBTransaction>();
  const prototype = background.IDBTransaction.prototype;
  const real = prototype.objectStore;
  prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && !seen.has(this)) {
      background.assayWrites = (background.assayWrites ?? 0) + 1;
    }
    seen.add(this);
    return real.call(this, name);
  };
}
