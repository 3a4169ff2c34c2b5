import puppeteer, { type Browser, type BrowserContext, type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { startSite } from '../site/server.ts';
import { CHROME_BUILD, chromeId } from '../support/browsers/identity.ts';

/** One Chromium that takes the practice site for LinkedIn, with and without the extension. */
export interface ListBrowser {
  /** With the extension, agreed to badges. */
  own: BrowserContext;
  /** Without: the extension does not run in private windows. */
  bare: BrowserContext;
  /** Origin of our script's world. */
  extension: string;
}

/** Opens it, lets `use` work with it, and closes it again. */
export async function withListBrowser<T>(use: (browser: ListBrowser) => Promise<T>): Promise<T> {
  const site = await startSite();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    pipe: true,
    enableExtensions: [CHROME_BUILD],
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.linkedin.com 127.0.0.1:${site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  try {
    const extension = `chrome-extension://${chromeId(CHROME_BUILD)}`;
    await agree(browser, extension);
    return await use({
      own: browser.defaultBrowserContext(),
      bare: await browser.createBrowserContext(),
      extension,
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** On the welcome screen that the extension opens by itself; done once a list shows badges. */
async function agree(browser: Browser, extension: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${extension}/workspace.html`));
  const page = await target.page();
  if (!page) throw new Error('no welcome screen');
  await page.waitForSelector('[data-action="agree-badges"]');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="agree-badges"]')?.click());
  const list = await browser.newPage();
  await list.goto('https://www.linkedin.com/search/results/people/', { waitUntil: 'domcontentloaded' });
  await list.waitForSelector('assay-badge');
  await list.close();
  await page.close();
}

/** What Chromium counts of one page: times in seconds, and numbers of things that live. */
export async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
