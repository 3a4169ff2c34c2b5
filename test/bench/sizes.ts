import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from '../support/page-scripts.ts';
import type { Line } from './measure.ts';

const KILO = 1_000;

const linesOf = (
  what: string,
  files: readonly string[],
  budget: number | null,
  zipped: number | null,
): Line[] => {
  const bytes = files.map((file) => readFileSync(file));
  return [
    { what, value: bytes.reduce((sum, part) => sum + part.length, 0) / KILO, budget, unit: 'kB' },
    {
      what: `${what}, gzip`,
      value: bytes.reduce((sum, part) => sum + gzipSync(part).length, 0) / KILO,
      budget: zipped,
      unit: 'kB',
    },
  ];
};

/** Exact sizes of what is shipped. */
export function sizes(): Line[] {
  const build = '.output/chrome-mv3';
  const data = readdirSync(`${build}/data`).map((file) => `${build}/data/${file}`);
  return [
    ...linesOf('in-page script', [`${build}/linkedin-content.js`], 60, 20),
    ...linesOf('in-page script of Sales Navigator', [`${build}/sales-content.js`], 45, null),
    ...linesOf('popup scripts', scriptsOf(build, 'popup.html'), 430, 135),
    ...linesOf('workspace scripts', scriptsOf(build, 'workspace.html'), null, null),
    ...linesOf('background', [`${build}/background.js`], null, null),
    ...linesOf('packaged data', data, 1_500, null),
  ];
}
