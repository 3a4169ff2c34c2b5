import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scriptsOf } from '../support/page-scripts.ts';
import { shipped, staticImports } from './sources.ts';

/** Bytes of all that the popup loads, as they are and compressed (design, "Budgets"). */
const LIMITS = [430_000, 135_000] as const;

test.each(['chrome-mv3', 'firefox-mv3'])('%s: the popup’s scripts stay small', (build) => {
  const scripts = scriptsOf(`.output/${build}`, 'popup.html').map((file) => readFileSync(file));
  expect(scripts.length).toBeGreaterThan(1);
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  expect(sum(scripts.map(({ length }) => length))).toBeLessThanOrEqual(LIMITS[0]);
  expect(sum(scripts.map((script) => gzipSync(script).length))).toBeLessThanOrEqual(LIMITS[1]);
});

/** All that a file needs before it runs: our files by path, packages by name. */
function neededBy(start: string): Set<string> {
  const files = new Map(shipped.map((source) => [source.path, source]));
  const found = new Set([start]);
  for (const path of found) {
    const source = files.get(path);
    for (const next of source ? staticImports(source) : []) found.add(next);
  }
  return found;
}

test('charts, table, board, age and papaparse never load into the popup', () => {
  const needed = [...neededBy('entrypoints/popup/main.tsx')];
  expect(needed).toContain('components/LeadRow.tsx');
  expect(needed.filter((path) => !/^(?:entrypoints|components|lib)\//.test(path)).sort()).toEqual([
    'dexie',
    'dexie-react-hooks',
    'react',
    'react-dom/client',
    'webextension-polyfill',
  ]);
  expect(needed.filter((path) => /\/(?:board|table|insights|company|snippet)\//.test(path))).toEqual([]);
});
