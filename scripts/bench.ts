/** `npm run bench`: sizes and ratios against the budgets of the design. Ends with 1 when one is broken. */
import { importing } from '../test/bench/import.ts';
import { list } from '../test/bench/list.ts';
import type { Line } from '../test/bench/measure.ts';
import { reading } from '../test/bench/reading.ts';
import { scoring } from '../test/bench/scoring.ts';
import { sizes } from '../test/bench/sizes.ts';
import { store } from '../test/bench/store.ts';
import { buildFor } from './lib/build.ts';

if (!(await buildFor('chrome'))) process.exit(1);

const show = ({ what, value, budget, unit }: Line) => {
  // What could not be measured is broken, too.
  const broken = budget !== null && !(value <= budget);
  const limit = budget === null ? '' : `at most ${budget} ${unit}`;
  console.log(
    `${broken ? '✗' : '✓'} ${what.padEnd(40)} ${value.toFixed(value < 0.1 ? 3 : 1).padStart(8)} ${unit.padEnd(3)} ${limit}`,
  );
  return !broken;
};
const kept = [
  ...sizes(),
  ...(await reading()),
  ...(await scoring()),
  ...(await importing()),
  ...(await store()),
  ...(await list()),
].map(show);
process.exitCode = kept.every(Boolean) ? 0 : 1;
