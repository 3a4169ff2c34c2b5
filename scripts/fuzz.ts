/**
 * `npm run fuzz`: the readers' proofs in full: every hooked node of every saved page renamed or removed (as `npm test`
 * does), 100 shuffles and 100 other changes of each page (of which it does the first few). `--match WORDS`: only pages
 * whose name has them.
 */
import { argumentsOf } from './lib/arguments.ts';
import { runTool } from './lib/run.ts';

const { values } = argumentsOf({ options: { match: { type: 'string' } } }, 'npm run fuzz -- [--match WORDS]');
const files = ['mutation', 'fuzz', 'hostile', 'leaves'].map((name) => `test/unit/pages/${name}.test.ts`);
const match = values.match ? ['-t', values.match] : [];
process.exitCode = await runTool('vitest', ['run', ...files, ...match], { env: { ASSAY_FULL: '1' } });
