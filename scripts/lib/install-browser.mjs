import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findBrowser, noteOf } from './find-browser.mjs';
import { end, say } from './say.mjs';

/** With the Japanese and Italian words of Firefox and glyphs for Japanese names. */
const DEBIAN = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ja', 'firefox-esr-l10n-it', 'fonts-noto-cjk'],
};

const DOWNLOAD = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const NAMES = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** Installs a browser of this kind, or ends with one sentence that says what to install by hand. */
export function installBrowser(kind) {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) fromDebian(kind);
  else download(kind);
  if (!findBrowser(kind)) {
    end(
      `Please install ${NAMES[kind]}, or name it in ${kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'}.`,
    );
  }
}

const run = (command, args, stdout = 2) =>
  spawnSync(command, args, {
    stdio: ['ignore', stdout, 2],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

function fromDebian(kind) {
  say(`No ${kind} found: installing ${DEBIAN[kind].join(', ')} (apt-get) …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN[kind]]);
}

/** The downloader comes with puppeteer-core; it prints `chrome@VERSION PATH`. */
function download(kind) {
  say(`No ${kind} found: downloading ${DOWNLOAD[kind]} …`);
  const cli = 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js';
  const { stdout } = run(
    process.execPath,
    [cli, 'install', DOWNLOAD[kind], '--path', '.output/browsers'],
    'pipe',
  );
  const path = /^\S+@\S+ (.+)$/m.exec(stdout ?? '')?.[1];
  if (!path) return;
  mkdirSync(dirname(noteOf(kind)), { recursive: true });
  writeFileSync(noteOf(kind), path);
}
