import { expect, test } from 'vitest';
import { shipped, sources } from './sources.ts';

/**
 * Who may import whom (design, "Tree"): `model ← parse, messages ← pages, fit, pipeline, privacy, transfer ← store ←
 * entrypoints`; `components → model`, `components/data → store`. The first folder that a path lies in counts.
 */
const RULES: [folder: string, allowed: string[]][] = [
  ['lib/model', []],
  ['lib/parse', ['lib/model']],
  ['lib/messages', ['lib/model']],
  ['lib/pages', ['lib/model', 'lib/parse', 'lib/messages']],
  ['lib/fit', ['lib/model', 'lib/parse', 'lib/messages']],
  ['lib/pipeline', ['lib/model', 'lib/parse', 'lib/messages', 'lib/fit']],
  ['lib/privacy', ['lib/model', 'lib/parse', 'lib/messages']],
  ['lib/transfer', ['lib/model', 'lib/parse', 'lib/messages']],
  [
    'lib/store',
    [
      'lib/model',
      'lib/parse',
      'lib/messages',
      'lib/pages',
      'lib/fit',
      'lib/pipeline',
      'lib/privacy',
      'lib/transfer',
    ],
  ],
  [
    'components/data',
    ['components', 'lib/model', 'lib/parse', 'lib/messages', 'lib/fit', 'lib/pipeline', 'lib/store'],
  ],
  ['components', ['lib/model']],
  ['entrypoints', ['components', 'lib']],
];

/** Packages, and who may use them. Whatever is not named may be imported by nobody that is shipped. */
const PACKAGES: Record<string, string[]> = {
  '@atlaskit': ['components'],
  '@tanstack': ['components'],
  'age-encryption': ['lib/transfer'],
  'chart.js': ['components'],
  dexie: ['lib/store'],
  'dexie-react-hooks': ['components/data'],
  papaparse: ['lib/transfer'],
  react: ['components', 'entrypoints'],
  'react-dom': ['components/data', 'entrypoints'],
  // The in-page seam uses its types only; the module list of the in-page script proves it.
  'webextension-polyfill': ['lib/browser.ts', 'lib/browser.tabs.ts', 'lib/browser.page.ts'],
  wxt: ['entrypoints'],
  zod: ['lib'],
};

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const isOurs = (path: string) => /^(lib|components|entrypoints|scripts|test|public)\//.test(path);
/** Imported by anybody. */
const COMMON = ['lib/errors.ts', 'public/_locales/en/messages.json'];

const seam = /^lib\/(browser[.\w]*|i18n)\.ts$/;
/** Files that lie in lib itself: the seams and the words. */
const LOOSE_MAY = /^lib\/(model|messages)\//;

const imports = shipped.flatMap(({ path, imports: all }) => all.map((target) => ({ path, target })));

test('folders import only what stands left of them', () => {
  const wrong = imports.filter(({ path, target }) => {
    if (!isOurs(target) || COMMON.includes(target)) return false;
    const rule = RULES.find(([folder]) => isIn(path, folder));
    if (!rule) return ![LOOSE_MAY, seam.test(path) ? seam : /^$/].some((allowed) => allowed.test(target));
    return ![rule[0], ...rule[1]].some((folder) => isIn(target, folder));
  });
  expect(wrong).toEqual([]);
});

test('browser seams and words are handed down by entrypoints', () => {
  const wrong = imports.filter(
    ({ path, target }) => seam.test(target) && !isIn(path, 'entrypoints') && !seam.test(path),
  );
  expect(wrong).toEqual([]);
});

test('packages stay where they belong', () => {
  const wrong = imports.filter(({ path, target }) => {
    if (isOurs(target)) return false;
    const owner = target.split('/')[0] ?? '';
    return !PACKAGES[owner]?.some((folder) => isIn(path, folder));
  });
  expect(wrong).toEqual([]);
});

test('imports name files with their endings', () => {
  const wrong = sources.flatMap(({ path, imports: all }) =>
    all.filter((target) => isOurs(target) && !/\.\w+$/.test(target)).map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});
