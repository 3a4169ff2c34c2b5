import { bundle } from '../support/bundle.ts';
import { growth, livesAfter } from './leaks.ts';
import { withListBrowser } from './list-browser.ts';
import { type Cost, load, loadCounted } from './list-load.ts';
import { type Line, median } from './measure.ts';

/** Loads with and without us, one after the other: both meet whatever else the machine does. */
const PAIRS = 15;
/** The barest scan of the page costs about a quarter of a load. */
const MARKED = 5;
const NAVIGATIONS = 50;

/**
 * A list of 5,000 cards with and without us (design, "Budgets"; reference, reliability 5.1). Script time is what a page
 * costs more than without any of it, against two scripts that look through the whole page at every change:
 * `client/full-scan.ts` reads each card again with our own readers, `client/mark-links.ts` only marks each link once.
 */
export async function list(): Promise<Line[]> {
  const [counts, fullScan, marks] = await Promise.all(
    ['list-counts', 'full-scan', 'mark-links'].map((name) => bundle(`test/bench/client/${name}.ts`)),
  );
  return withListBrowser(async ({ own, bare, extension }) => {
    await load(bare);
    const counted = await loadCounted(own, extension, counts ?? '');
    const loads: { none: Cost; ours: Cost; marked: Cost | null }[] = [];
    for (let at = 0; at < PAIRS; at++)
      loads.push({
        none: await load(bare),
        ours: await load(own),
        marked: at < MARKED ? await load(bare, marks) : null,
      });
    const scanned = await load(bare, fullScan);
    const none = median(loads.map((one) => one.none.script));
    const ours = median(loads.map((one) => one.ours.script)) - none;
    const marked = median(loads.flatMap((one) => one.marked?.script ?? [])) - none;
    const without = await livesAfter(bare, NAVIGATIONS, 'main');
    const lives = await livesAfter(own, NAVIGATIONS, 'assay-badge,assay-chip');
    return [
      times('5,000 cards: script against full scan', ours / (scanned.script - none), 0.15),
      times('5,000 cards: script against marking links', ours / marked, 0.15),
      times(
        '5,000 cards: task time with and without',
        median(loads.map((one) => one.ours.task / one.none.task)),
        1.5,
      ),
      number('5,000 cards: questions of layout', counted.layouts, 0),
      number('5,000 cards: messages in one frame', counted.perFrame, 1),
      number('frames from reply to first badge', counted.frames ?? Number.NaN, 2),
      times(`nodes after ${NAVIGATIONS} navigations`, growth(lives, without, 'nodes'), 1.1),
      times(`listeners after ${NAVIGATIONS} navigations`, growth(lives, without, 'listeners'), 1.1),
    ];
  });
}

const times = (what: string, value: number, budget: number): Line => ({ what, value, budget, unit: 'x' });
const number = (what: string, value: number, budget: number): Line => ({ what, value, budget, unit: '' });
