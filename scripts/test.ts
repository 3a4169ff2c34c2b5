/**
 * `npm test`: types, lint, builds, unit and page tests, repository tests, then the scenarios in Chromium and Firefox at
 * the same time. The last line is `N passed, N failed`; the exit code is 0 only if nothing failed.
 *
 * `--only types,lint,unit,repo,e2e` runs a part, `--browser chromium` the scenarios in one browser, `--match WORDS`
 * only tests whose name has them.
 */
import { argumentsOf } from './lib/arguments.ts';
import { buildFor } from './lib/build.ts';
import { type Count, one, sum } from './lib/count.ts';
import { runTool } from './lib/run.ts';
import { runVitest } from './lib/vitest.ts';

const { values } = argumentsOf(
  { options: { only: { type: 'string' }, browser: { type: 'string' }, match: { type: 'string' } } },
  'npm test -- [--only types,lint,unit,repo,e2e] [--browser chromium|firefox] [--match WORDS]',
);
const ALL = ['types', 'lint', 'unit', 'repo', 'e2e'];
const wanted = values.only?.split(',') ?? ALL;
const unknown = wanted.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. There are ${ALL.join(', ')}.`);
  process.exit(2);
}
const match = values.match ? ['-t', values.match] : [];
const counts: Count[] = [];

/** Runs one part if it is wanted, says how long it took, and keeps its count. */
async function part(name: string, run: () => Promise<Count>): Promise<Count> {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const count = await run();
  counts.push(count.failed > 0 && !count.failures?.length ? { ...count, failures: [name] } : count);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.failed === 0 ? 'good' : `${count.failed} failed`} (${seconds} s)`);
  return count;
}

const quietly = async (tool: 'tsc' | 'biome', args: string[]) =>
  one((await runTool(tool, args, { quiet: true })) === 0);
const types = async () => (prepared ? quietly('tsc', ['--noEmit']) : one(false));
const lint = () => quietly('biome', ['check', '.']);
const build = async () => one((await buildFor('chrome')) && (await buildFor('firefox')));
const scenarios = (browser: string) =>
  runVitest(`e2e-${browser}`, ['-c', 'vitest.e2e.config.ts', '--project', browser, ...match]);

const needsBuild = wanted.includes('repo') || wanted.includes('e2e');
// WXT writes for the types only what is not there yet: with this, builds beside them change nothing.
const prepared = !wanted.includes('types') || (await runTool('wxt', ['prepare'], { quiet: true })) === 0;
// Each of them has use for one core only, and holds its words back unless it fails.
const nothing = { passed: 0, failed: 0 };
const [built] = await Promise.all([
  needsBuild ? part('builds', build) : nothing,
  wanted.includes('types') ? part('types', types) : nothing,
  wanted.includes('lint') ? part('lint', lint) : nothing,
]);
const folders = [
  ...(wanted.includes('unit') ? ['test/unit', 'test/pages', 'test/faults'] : []),
  ...(wanted.includes('repo') ? ['test/repo'] : []),
];
if (folders.length > 0)
  await part('unit, pages, repository', () => runVitest('unit', [...folders, ...match]));
if (wanted.includes('e2e') && built.failed === 0) {
  const browsers = ['chromium', 'firefox'].filter((name) => !values.browser || values.browser === name);
  await part(`scenarios in ${browsers.join(' and ')}`, async () =>
    sum(await Promise.all(browsers.map(scenarios))),
  );
}

const { passed, failed, failures = [], retold = [] } = sum(counts);
if (retold.length > 0)
  console.log(`\nPassed at the second try (each has a cause to be found):\n- ${retold.join('\n- ')}`);
if (failures.length > 0) console.log(`\nFailed:\n- ${failures.join('\n- ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
