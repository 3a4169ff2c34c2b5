import { expect, test } from 'vitest';
import { places, scan } from './sources.ts';

const example = scan(
  'lib/fit/example.ts',
  [
    "import { a } from './a.ts';",
    "import type { B } from '../model/b.ts';",
    "export { c } from 'dexie';",
    '// fetch(1) in a comment',
    "const text = 'fetch(2)' + `fetch(3) ${real.fetch(4)} fetch(5)`;",
    'fetch(6);',
    "const late = () => import('./late.ts?inline');",
  ].join('\n'),
);

test('the scanner reads code and leaves comments and texts out', () => {
  expect(places(example, /fetch\(\d/)).toEqual([
    'lib/fit/example.ts:5 fetch(4',
    'lib/fit/example.ts:6 fetch(6',
  ]);
});

test('the scanner finds every way to import', () => {
  expect(example.imports).toEqual(['lib/fit/a.ts', 'lib/model/b.ts', 'dexie', 'lib/fit/late.ts']);
});
