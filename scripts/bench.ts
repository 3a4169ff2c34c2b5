/**
 * `npm run bench`: sizes and ratios against the budgets of the design. Ends with 1 when one is broken. `--only list,store`
 * measures parts of it, `--no-build` takes the build that is there.
 */
import { board } from '../test/bench/board.ts';
import { importing } from '../test/bench/import.ts';
import { list } from '../test/bench/list.ts';
import type { Line } from '../test/bench/measure.ts';
import { popup } from '../test/bench/popup.ts';
import { reading } from '../test/bench/reading.ts';
import { scoring } from '../test/bench/scoring.ts';
import { sizes } from '../test/bench/sizes.ts';
import { store } from '../test/bench/store.ts';
import { argumentsOf } from './lib/arguments.ts';
import { buildFor } from './lib/build.ts';

const PARTS = { sizes, reading, scoring, import: importing, store, popup, board, list };

const { values } = argumentsOf(
  { options: { only: { type: 'string' }, 'no-build': { type: 'boolean' } } },
  `npm run bench -- [--only ${Object.keys(PARTS).join()}] [--no-build]`,
);
const wanted = values.only?.split(',');

if (!values['no-build'] && !(await buildFor('chrome'))) process.exit(1);

const show = ({ what, value, budget, unit }: Line) => {
  // What could not be measured is broken, too.
  const broken = budget !== null && !(value <= budget);
  const limit = budget === null ? '' : `at most ${budget} ${unit}`;
  console.log(
    `${broken ? '✗' : '✓'} ${what.padEnd(40)} ${value.toFixed(value < 0.1 ? 3 : 1).padStart(8)} ${unit.padEnd(3)} ${limit}`,
  );
  return !broken;
};
let isKept = true;
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted && !wanted.includes(name)) continue;
  for (const line of await measure()) isKept = show(line) && isKept;
}
process.exitCode = isKept ? 0 : 1;
