import { onGrounds, savesOf } from '../faults/support/grounds.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { bundle } from '../support/bundle.ts';
import { type Line, median } from './measure.ts';

const PEOPLE = 10_000;
const RUNS = 5;

/** Scrolling the board with 10,000 people in one column, and in lanes, against the same rows as plain elements. */
export const board = (): Promise<Line[]> =>
  onGrounds(
    'chromium',
    false,
    () => undefined,
    async ({ open }) => {
      const subject = await open();
      await subject.saveAll(savesOf(0, 1), 1);
      await subject.run(`addCopies(${PEOPLE - 1})`);
      const client = await bundle('test/bench/client/board.ts', 'assayBench');
      const run = (tab: Tab, script: string) =>
        (tab.evaluate as unknown as (source: string) => Promise<number>)(script);

      const ours = await subject.browser.openExtension('workspace.html#/board');
      await ours.until(
        'everybody is on the board',
        (all) => document.querySelector('[data-column="lead"] li')?.getAttribute('aria-setsize') === all,
        String(PEOPLE),
      );
      const plain = await subject.browser.openExtension('manifest.json');
      for (const tab of [ours, plain]) await run(tab, `${client}; undefined`);
      await run(plain, `assayBench.fillPlain(${PEOPLE})`);

      const scrolled = async (tab: Tab, selector: string) => {
        await tab.front();
        return run(tab, `assayBench.scroll(${JSON.stringify(selector)})`);
      };
      const compare = async (selector: string): Promise<number> => {
        const ratios: number[] = [];
        for (let at = 0; at <= RUNS; at++) {
          const ratio = (await scrolled(ours, selector)) / (await scrolled(plain, '.plain'));
          // The first warms both up.
          if (at > 0) ratios.push(ratio);
        }
        return median(ratios);
      };
      const columns = await compare('[data-column="lead"] .board-cards');
      await ours.select('[name="lanes"]', 'icp');
      await ours.until('lanes', () => document.querySelector('.board-line .board-card') !== null);
      const lanes = await compare('.board-lanes');
      return [
        { what: 'board of 10,000, longest task of scrolling', value: columns, budget: 3, unit: 'x' },
        { what: 'the same in lanes', value: lanes, budget: 3, unit: 'x' },
      ];
    },
  );
