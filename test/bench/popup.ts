import { savesOf } from '../faults/support/grounds.ts';
import { bundle } from '../support/bundle.ts';
import type { LeadsRead } from './client/popup-reads.ts';
import { type ListBrowser, withListBrowser } from './list-browser.ts';
import { type Line, median } from './measure.ts';

const FEW = 1_000;
const MANY = 50_000;
const RUNS = 15;

/** What one opening cost. */
interface Opening extends LeadsRead {
  /** Milliseconds until what is to be seen first is drawn. */
  ms: number;
}

/** The popup with few and with many leads, against a page of the extension that shows a text (design, "Budgets"). */
export const popup = (): Promise<Line[]> =>
  withListBrowser(async (started) => {
    const browser = { ...started, watch: await bundle('test/bench/client/popup-reads.ts') };
    const maker = await browser.own.newPage();
    await maker.goto(`${browser.extension}/manifest.json`);
    await maker.evaluate(await bundle('test/faults/client/index.ts'));
    await maker.evaluate(`assayBundle.saveAll(${JSON.stringify(savesOf(0, 1))}, 1)`);

    const measure = async () => {
      const taken: { blank: Opening; popup: Opening }[] = [];
      for (let at = 0; at <= RUNS; at++)
        taken.push({
          blank: await openOnce(browser, 'manifest.json', 'pre'),
          popup: await openOnce(browser, 'popup.html', '[data-lead-id]'),
        });
      // The first pair warms up.
      return taken.slice(1);
    };
    await maker.evaluate(`assayBundle.addCopies(${FEW - 1})`);
    const few = await measure();
    await maker.evaluate(`assayBundle.addCopies(${MANY - FEW})`);
    const many = await measure();
    const middle = (taken: typeof few) => median(taken.map((one) => one.popup.ms));
    return [
      times(
        'popup at 50,000 against a blank page',
        median(many.map((one) => one.popup.ms / one.blank.ms)),
        3,
      ),
      times('popup at 50,000 against 1,000', middle(many) / middle(few), 1.5),
      {
        what: 'rows read to open it',
        value: Math.max(...many.map((one) => one.popup.rows)),
        budget: 60,
        unit: '',
      },
      {
        what: 'calls of count() for it',
        value: Math.max(...many.map((one) => one.popup.counts)),
        budget: 0,
        unit: '',
      },
    ];
  });

const times = (what: string, value: number, budget: number): Line => ({ what, value, budget, unit: 'x' });

/** Opens a page of the extension in a tab of its own, as a click on the icon does, until `selector` is drawn. */
async function openOnce(
  { own, extension, watch }: ListBrowser & { watch: string },
  path: string,
  selector: string,
): Promise<Opening> {
  const began = performance.now();
  const page = await own.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(`${extension}/${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction((css) => document.querySelector(css) !== null, { polling: 'raf' }, selector);
  const ms = performance.now() - began;
  const read = await page.evaluate(() => (globalThis as unknown as { leadsRead: LeadsRead }).leadsRead);
  await page.close();
  return { ms, ...read };
}
