import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = Record<string, unknown> & { permissions: string[]; optional_permissions: string[] };
const read = (build: string): Manifest => {
  try {
    return JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
  } catch {
    throw new Error(`There is no ${build} to test: run \`npm run build\` first.`);
  }
};
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** Everything but what the two browsers say differently. Whatever is not listed here must not be there. */
const common = {
  manifest_version: 3,
  name: '__MSG_ext_name__',
  description: '__MSG_ext_description__',
  version,
  default_locale: 'en',
  icons: expect.any(Object),
  permissions: ['storage', 'unlimitedStorage', 'alarms'],
  optional_permissions: ['notifications'],
  incognito: 'not_allowed',
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_ext_key_save__' },
    panel: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_ext_key_panel__' },
    badge: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_ext_key_badge__' },
  },
  action: {
    // WXT takes it from the popup's title; the name is the same in every language.
    default_title: 'Assay',
    default_popup: 'popup.html',
    default_icon: expect.any(Object),
  },
  content_scripts: [
    {
      matches: ['https://*.linkedin.com/*'],
      exclude_matches: ['https://*.linkedin.com/sales/*'],
      js: ['linkedin-content.js'],
      run_at: 'document_idle',
    },
    { matches: ['https://*.linkedin.com/sales/*'], js: ['sales-content.js'], run_at: 'document_idle' },
  ],
};

test('the Chromium manifest holds exactly what is meant', () => {
  const { content_security_policy: csp, ...manifest } = read('chrome-mv3');
  expect(manifest).toEqual({
    ...common,
    minimum_chrome_version: expect.stringMatching(/^\d+$/),
    key: expect.stringMatching(/^MII/),
    background: { service_worker: 'background.js', type: 'module' },
  });
  expectStrict(csp);
});

test('the Firefox manifest holds exactly what is meant', () => {
  const { content_security_policy: csp, ...manifest } = read('firefox-mv3');
  expect(manifest).toEqual({
    ...common,
    browser_specific_settings: {
      gecko: {
        id: 'assay@assay.invalid',
        strict_min_version: expect.stringMatching(/^\d+\.\d+$/),
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'], type: 'module' },
  });
  expectStrict(csp);
});

/** Own files only, for everything; no inline script, no eval, no plugin, no frame around us. */
function expectStrict(csp: unknown): void {
  const policy = (csp as { extension_pages: string }).extension_pages;
  const rules = Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(rules).toMatchObject({
    'default-src': "'self'",
    'script-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
  });
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|wss?:/);
}

test('PRIVACY.md gives a reason for each permission, and for no other', () => {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(/^\|\s*`([^`]+)`\s*\|\s*(\S[^|]+)\|/gm);
  const table = new Map(Array.from(rows, ([, name = '', reason = '']) => [name, reason.trim()]));
  const { permissions, optional_permissions: optional } = read('chrome-mv3');
  const asked = [...permissions, ...optional, 'https://*.linkedin.com/*'];
  expect([...table.keys()].sort()).toEqual(asked.sort());
  for (const reason of table.values()) expect(reason.length).toBeGreaterThan(20);
});
