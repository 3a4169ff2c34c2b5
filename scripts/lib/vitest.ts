import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Count } from './count.ts';
import { runTool } from './run.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** Of the error of a first try: nobody else prints it. */
const RETOLD_LINES = 15;

/** An error without the way through other people's code. */
const linesOf = (message: string): string[] =>
  message.split('\n').filter((line) => !/^\s+at .*\/node_modules\//.test(line));

/**
 * Runs Vitest with the given arguments and counts its tests. A file that cannot be loaded counts as one failure, and
 * so does a run that ends badly without naming a failed test.
 * @param env for the tests, beside the environment of this process
 */
export async function runVitest(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Count> {
  const file = `.output/test/${name}.json`;
  mkdirSync('.output/test', { recursive: true });
  rmSync(file, { force: true });
  const asJson = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', ['run', ...args, ...asJson], { env });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const tests = report.testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults.map((test) => ({ path, ...test })),
  );
  const told = ({ path, fullName, failureMessages = [] }: (typeof tests)[number], lines: number) =>
    [`${name}: ${path} > ${fullName}`, ...linesOf(failureMessages[0] ?? '').slice(0, lines)].join('\n    ');
  const failures = tests.filter(({ status }) => status === 'failed').map((test) => told(test, 1));
  // Only a try before the one that passed can have left a message.
  const retold = tests
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
    .map((test) => told(test, RETOLD_LINES));
  failures.push(...unloaded.map(({ name: path }) => `${name}: ${path}`));
  const failed = report.numFailedTests + unloaded.length;
  if (failed === 0 && code !== 0) failures.push(`${name}: ended with ${code} after its tests`);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    failures,
    retold,
  };
}
