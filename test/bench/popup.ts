import { savesOf } from '../faults/support/grounds.ts';
import { bundle } from '../support/bundle.ts';
import { type ListBrowser, withListBrowser } from './list-browser.ts';
import { type Line, median } from './measure.ts';

const FEW = 1_000;
const MANY = 50_000;
const RUNS = 15;

/** What one opening cost. */
interface Opening {
  /** Milliseconds until what is to be seen first is drawn. */
  ms: number;
  /** Leads that IndexedDB handed over by then. */
  rows: number;
  /** How often it had to count. */
  counts: number;
}

/** The popup with few and with many leads, against a page of the extension that shows a text (design, "Budgets"). */
export const popup = (): Promise<Line[]> =>
  withListBrowser(async (browser) => {
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
async function openOnce({ own, extension }: ListBrowser, path: string, selector: string): Promise<Opening> {
  const began = performance.now();
  const page = await own.newPage();
  await page.evaluateOnNewDocument(watchReads);
  await page.goto(`${extension}/${path}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction((css) => document.querySelector(css) !== null, { polling: 'raf' }, selector);
  const ms = performance.now() - began;
  const read = await page.evaluate(() => (globalThis as unknown as Watched).leadsRead);
  await page.close();
  return { ms, ...read };
}

interface Watched {
  leadsRead: { rows: number; counts: number };
}

/** Runs in the page before anything else: counts what IndexedDB is asked of leads, and hands over. */
function watchReads(): void {
  const read = { rows: 0, counts: 0 };
  Object.assign(globalThis, { leadsRead: read });
  const isOfLeads = (source: IDBObjectStore | IDBIndex) =>
    (source instanceof IDBIndex ? source.objectStore : source).name === 'leads';
  // Dexie takes `getAllRecords` where the browser has it.
  const names = ['get', 'getAll', 'getAllRecords', 'openCursor', 'count'];
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of names.filter((each) => each in prototype)) {
      const real = prototype[name as 'get'] as (...args: unknown[]) => IDBRequest<unknown>;
      Object.assign(prototype, {
        [name](this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
          const request = real.apply(this, args);
          if (isOfLeads(this) && name === 'count') read.counts++;
          else if (isOfLeads(this))
            request.addEventListener('success', () => {
              const { result } = request;
              read.rows += Array.isArray(result) ? result.length : result ? 1 : 0;
            });
          return request;
        },
      });
    }
}
