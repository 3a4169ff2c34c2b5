/**
 * `npm run faults`: what goes wrong for users goes wrong here on purpose, in real browsers with the built extension, and
 * a table says what it cost. The last line is `N passed, N failed`; the exit code is 0 only if nothing failed.
 *
 * Without `--only` first what goes wrong without a browser: 500 stores of any content through a backup, 500 random stories
 * of losses and restores.
 *
 * `--browser chromium|firefox` one browser, `--only F1,F4` some faults, `--full` the long forms, `--no-build` takes the
 * builds that are there.
 */

import { type Fault, type Figure, Skipped } from '../test/faults/fault.ts';
import { FAULTS } from '../test/faults/index.ts';
import { onGrounds } from '../test/faults/support/grounds.ts';
import type { BrowserName } from '../test/support/browsers/browser.ts';
import { argumentsOf } from './lib/arguments.ts';
import { buildFor } from './lib/build.ts';
import { type Count, one, sum } from './lib/count.ts';
import { runVitest } from './lib/vitest.ts';

const { values } = argumentsOf(
  {
    options: {
      browser: { type: 'string' },
      only: { type: 'string' },
      full: { type: 'boolean' },
      'no-build': { type: 'boolean' },
    },
  },
  'npm run faults -- [--browser chromium|firefox] [--only F1,F4] [--full] [--no-build]',
);
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => !values.browser || values.browser === name,
);
const wanted = values.only?.split(',').map((id) => id.trim().toUpperCase());
const chosen = FAULTS.filter(({ id }) => !wanted || wanted.includes(id));

const line = (good: boolean, id: string, what: string, value: string, target: string) =>
  console.log(`${good ? '✓' : '✗'} ${id.padEnd(4)} ${what.padEnd(44)} ${value.padStart(10)}  ${target}`);

const say = (text: string) => {
  process.stderr.write(`  ${text}\n`);
};

const show = (id: string, { what, value, target, good }: Figure): Count => {
  line(good, id, what, String(value), target);
  return { ...one(good), failures: good ? [] : [`${id} ${what}: ${value}, not ${target}`] };
};

/** Lets one fault happen in one browser; whatever it throws is a failure with a name. */
async function happen(fault: Fault, browser: BrowserName): Promise<Count> {
  const began = Date.now();
  const named = `${fault.name} (${browser})`;
  console.log(`\n── ${fault.id} ${named}`);
  try {
    const figures = await onGrounds(browser, values.full === true, say, (grounds) => fault.run(grounds));
    return sum(figures.map((figure) => show(fault.id, figure)));
  } catch (error) {
    if (error instanceof Skipped) {
      console.log(`– ${fault.id} skipped: ${error.message}`);
      return { passed: 0, failed: 0 };
    }
    console.error(error);
    return { ...one(false), failures: [`${fault.id} ${named}: ${error}`] };
  } finally {
    console.log(`   ${((Date.now() - began) / 1000).toFixed(0)} s`);
  }
}

const counts: Count[] = [];
const UNIT = ['test/faults', 'test/unit/store/backup-properties', 'test/unit/store/losses-property'];
if (!wanted) counts.push(await runVitest('faults', UNIT, { ASSAY_FULL: '1' }));
if (!values['no-build']) {
  for (const name of browsers) {
    if (!(await buildFor(name === 'chromium' ? 'chrome' : 'firefox'))) process.exit(1);
  }
}
for (const fault of chosen) {
  for (const browser of browsers) {
    if (fault.browsers.includes(browser)) counts.push(await happen(fault, browser));
  }
}
const { passed, failed, failures = [] } = sum(counts);
if (failures.length > 0) console.log(`\nFailed:\n- ${failures.join('\n- ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
