import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { BrowserName } from '../../test/support/browsers/browser.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../test/support/browsers/identity.ts';
import { findBrowser } from '../lib/find-browser.mjs';
import { profileFolder } from './profile.ts';

const SITE = 'https://www.linkedin.com/';

/**
 * Opens the real LinkedIn in a plain browser with a profile that stays. No driver and no debugging port: the browser
 * is one that a person started, and nothing about it is hidden.
 */
export async function startLive(name: BrowserName, fresh: boolean): Promise<number> {
  const executable = findBrowser(name);
  if (!executable) return 1;
  await showTerms();
  const profile = profileFolder(name, true, fresh);
  if (name === 'firefox') writeFileSync(`${profile}/user.js`, KEEP_DATA);
  const byHand = name === 'firefox' || isBranded(executable);
  if (byHand) console.log(stepsByHand(name));
  const child = spawn(executable, liveArguments(name, profile, byHand), { stdio: 'ignore' });
  return new Promise((end) => {
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 0));
  });
}

/** Firefox removes an unpacked add-on when it ends, and its data with it unless told otherwise. */
const KEEP_DATA = `user_pref("extensions.webextensions.keepStorageOnUninstall", true);
user_pref("extensions.webextensions.keepUuidOnUninstall", true);
`;

/** Arguments of a browser as a person would start it. */
export function liveArguments(name: BrowserName, profile: string, byHand: boolean): string[] {
  if (name === 'firefox') return ['--new-instance', '--profile', profile, SITE];
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    ...(byHand ? [] : [`--load-extension=${CHROME_BUILD}`]),
    // Chromium does not start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    SITE,
  ];
}

/** Chrome and Edge ignore `--load-extension`; Chromium and Chrome for Testing follow it. */
export function isBranded(executable: string): boolean {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const version = stdout || executable;
  return /Google[ \\/]Chrome|Microsoft[ \\/]?Edge|msedge/i.test(version) && !/for Testing/i.test(version);
}

const stepsByHand = (name: BrowserName): string =>
  name === 'firefox'
    ? `This browser loads an unpacked extension only by hand:
  1. open about:debugging#/runtime/this-firefox
  2. press "Load Temporary Add-on…"
  3. choose ${resolve(FIREFOX_BUILD, 'manifest.json')}
`
    : `This browser loads an unpacked extension only by hand (once: the profile remembers it):
  1. open chrome://extensions and turn on "Developer mode"
  2. press "Load unpacked"
  3. choose ${resolve(CHROME_BUILD)}
`;

/** The welcome screen's own words, before anything of LinkedIn is opened. */
async function showTerms(): Promise<void> {
  const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  const keys = ['welcome_terms_title', 'welcome_terms_1', 'welcome_terms_2', 'welcome_terms_3'];
  console.log(`\n${keys.map((key) => words[key]?.message).join('\n\n')}\n`);
  if (!process.stdin.isTTY) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  await terminal.question('Press Enter to open LinkedIn, or Ctrl+C to leave it. ');
  terminal.close();
}
