import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../test/support/browsers/browser.ts';

/** Folder of the browser profile that keeps logins and leads between starts; `fresh` empties it. */
export function profileFolder(browser: BrowserName, live: boolean, fresh: boolean): string {
  const folder = resolve(`.output/profile-${live ? 'live-' : ''}${browser}`);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
