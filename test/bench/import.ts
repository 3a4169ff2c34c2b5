import type { ImportTimes } from './client/import.ts';
import { type Line, median } from './measure.ts';
import { onPlainPage } from './plain-page.ts';

const PEOPLE = 10_000;
const RUNS = 3;

/** An import straight to leads against bare writes of the same rows, in real Chromium (design, "Budgets"). */
export const importing = (): Promise<Line[]> =>
  onPlainPage('test/bench/client/import.ts', async (run) => {
    const ratios: number[] = [];
    const tasks: number[] = [];
    for (let at = 0; at <= RUNS; at++) {
      const times = (await run(`timeImport(${PEOPLE})`)) as ImportTimes;
      if (times.leads !== PEOPLE) throw new Error('not everybody was imported');
      // The first warms both up.
      if (at === 0) continue;
      ratios.push(times.ours / times.bare);
      tasks.push(times.longestTask / times.bareChunk);
    }
    return [
      { what: 'import 10,000 leads', value: median(ratios), budget: 2.5, unit: 'x' },
      { what: 'its longest task against a bare chunk', value: median(tasks), budget: 2, unit: 'x' },
    ];
  });
