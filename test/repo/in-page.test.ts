import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';

const FOLDERS = ['chrome-mv3', 'firefox-mv3'];
/** Bytes, as they are and compressed (design, "Budgets"). */
const LIMITS = {
  'linkedin-content': [60_000, 20_000],
  'sales-content': [45_000, 20_000],
} as const;
const SCRIPTS = Object.keys(LIMITS) as (keyof typeof LIMITS)[];

describe.each(FOLDERS)('%s', (folder) => {
  test.each(SCRIPTS)('%s stays small', (script) => {
    const file = `.output/${folder}/${script}.js`;
    const [limit, compressed] = LIMITS[script];
    expect(statSync(file).size).toBeLessThanOrEqual(limit);
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(compressed);
  });
});

test.each(SCRIPTS)('%s holds our own files only', async (script) => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rollupOptions: { preserveEntrySignatures: 'strict', input: `entrypoints/${script}/index.ts` },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const modules = outputs
    .flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => relative('.', id.replace(/^\0/, '').replace(/\?.*$/, '')));
  expect(modules).toContain(`entrypoints/${script}/index.ts`);
  const foreign = modules.filter(
    (id) =>
      !/^(entrypoints\/(?:linkedin|sales)-content|lib\/(model|pages|messages)|components)\/|^lib\/(browser\.page|i18n|errors)\.ts$/.test(
        id,
      ),
  );
  // WXT's marker for unlisted scripts is a function that gives back its argument.
  expect(
    foreign.filter(
      (id) => !id.endsWith('wxt/dist/utils/define-unlisted-script.mjs') && !id.includes('vite/'),
    ),
  ).toEqual([]);
});

test('no page-world script, nothing a page could load', () => {
  for (const folder of FOLDERS) {
    const manifest = readFileSync(`.output/${folder}/manifest.json`, 'utf8');
    expect(manifest).not.toMatch(/web_accessible_resources|externally_connectable|host_permissions|"world"/);
    for (const script of SCRIPTS)
      expect(readFileSync(`.output/${folder}/${script}.js`, 'utf8')).not.toMatch(
        /wxt:content-script-started|wxt:locationchange|postMessage/,
      );
  }
});
