import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const SCRIPT = 'linkedin-content.js';
/** Bytes (design, "Budgets"). */
const LIMIT = 60_000;
const LIMIT_GZIP = 20_000;

test.each(['chrome-mv3', 'firefox-mv3'])('the in-page script of %s stays small', (folder) => {
  const file = `.output/${folder}/${SCRIPT}`;
  expect(statSync(file).size).toBeLessThanOrEqual(LIMIT);
  expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(LIMIT_GZIP);
});

test('the in-page script holds our own files only', async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rollupOptions: { input: 'entrypoints/linkedin-content/index.ts' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const modules = outputs
    .flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => relative('.', id.replace(/^\0/, '').replace(/\?.*$/, '')));
  expect(modules).toContain('entrypoints/linkedin-content/index.ts');
  const foreign = modules.filter(
    (id) =>
      !/^(entrypoints\/linkedin-content|lib\/(model|pages|messages)|components)\/|^lib\/(browser\.page|i18n|errors)\.ts$/.test(
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
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    const manifest = readFileSync(`.output/${folder}/manifest.json`, 'utf8');
    expect(manifest).not.toMatch(/web_accessible_resources|externally_connectable|host_permissions|"world"/);
    const script = readFileSync(`.output/${folder}/${SCRIPT}`, 'utf8');
    expect(script).not.toMatch(/wxt:content-script-started|wxt:locationchange|postMessage/);
  }
});
