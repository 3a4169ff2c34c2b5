import { resolve } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only pages on which Assay runs (design, decision 4). */
const LINKEDIN = 'https://*.linkedin.com/*';
/** Sales Navigator, which has a script of its own. */
const SALES = 'https://*.linkedin.com/sales/*';

/**
 * Public half of the development key: gives an unpacked build the same id on every machine.
 * The store zip carries none, because the Web Store refuses packages with a key.
 */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlVdB+5yC+eFpxOSaC+261Xg5PODYqMJBs0evDppDuSBF7ih17EnK88OWBUnsVdZFulL+xYy7SJXf0Q0mVdNnUYJ+sAOHNN0eZoSu7oyqHwW1XOyOblQN0uT+L9+yJUReHw0I5K4TMhvFLdOx35AmoE4fWNT+MkTYe6ZAXpbljj0j3gmlBReA5aAf4W7rIcbhYWvsvCe395Mqabm7bjHiQGUDYOIqqdasia/WabMtbyVfSob362DeHh7KliEPWehWiIWYAnIiNZlZDvoH7NWaaqSJ6bHYO0CkBnyzLbO3XHwCu3csuOVYnSUvUdzi0lkr0nJaF3u2GPQTgWabJc7zGQIDAQAB';

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
].join('; ');

/**
 * WXT wraps an unlisted script in a logger that a production build cannot use: half a kilobyte in every LinkedIn tab.
 * This loads the script without it.
 */
const bareInPageScript = {
  name: 'assay:bare-in-page-script',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load(id: string) {
    const [, entry] = id.split('virtual:wxt-unlisted-script-entrypoint?');
    return entry ? `import { main } from ${JSON.stringify(entry)}; main();` : null;
  },
};

/**
 * The scripts in the page go through terser once Vite has minified them: together they save two per cent more than
 * either does alone, compressed, in every LinkedIn tab. No option assumes anything that the code could break.
 */
const smallestInPageScript: Plugin = {
  name: 'assay:smallest-in-page-script',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && /^(?:linkedin|sales)-content\b/.test(chunk.fileName)) {
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          module: true,
          // No function of ours is called with `new` or asked for its `prototype`.
          compress: { passes: 5, hoist_funs: true, lhs_constants: false, unsafe_arrows: true },
        });
        if (!code) throw new Error(`Nothing is left of ${chunk.fileName}`);
        chunk.code = code;
      }
  },
};

/** Where the popup's modules begin. */
const POPUP = resolve('entrypoints/popup/main.tsx');

/** What the bundler knows of modules. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A module and all that it imports, and these import; what is loaded later is left out. */
function neededBy(start: string, importedBy: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of importedBy(id)) found.add(next);
  return found;
}

/**
 * All that the popup needs before it is drawn stands in one file, which the workspace takes, too: cut by which
 * screens share what, it were forty small ones, a tenth larger compressed.
 */
function popupInOneFile(): Plugin {
  let needed: Set<string> | null = null;
  return {
    name: 'assay:popup-in-one-file',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      const name = (id: string, graph: Graph) => {
        needed ??= neededBy(POPUP, (one) => graph.getModuleInfo(one)?.importedIds ?? []);
        // What starts the popup, and what it looks like, is its own.
        return needed.has(id) && id !== POPUP && !id.endsWith('.css') ? 'popup-shared' : null;
      };
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [bareInPageScript, smallestInPageScript, popupInOneFile()],
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    // Each browser lets users change them; Chrome suggests four at most.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_ext_key_save__' },
      panel: { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_ext_key_panel__' },
      badge: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_ext_key_badge__' },
    },
    action: { default_title: '__MSG_ext_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    // The dev server of `npm run dev` needs WXT's own, looser policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'assay@assay.invalid',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '131',
          ...(process.env.ASSAY_STORE_ZIP ? {} : { key: CHROME_KEY }),
        }),
  }),
  hooks: {
    /** WXT's own content-script wrapper tells the page that an extension started; a plain script does not. */
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: [LINKEDIN],
          exclude_matches: [SALES],
          js: ['linkedin-content.js'],
          run_at: 'document_idle',
        },
        { matches: [SALES], js: ['sales-content.js'], run_at: 'document_idle' },
      ];
    },
  },
  zip: { artifactTemplate: 'assay-{{version}}-{{browser}}.zip' },
});
