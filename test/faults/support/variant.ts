import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../support/browsers/browser.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../support/browsers/identity.ts';

/** A copy of the build in `folder` in which this script runs before the worker's and before each page's own. */
export function variantOf(browser: BrowserName, folder: string, script: string): string {
  const build = join(folder, 'build');
  cpSync(browser === 'chromium' ? CHROME_BUILD : FIREFOX_BUILD, build, { recursive: true });
  writeFileSync(join(build, 'first.js'), script);
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(build, file), change(readFileSync(join(build, file), 'utf8')));
  edit('background.js', (text) => `${script}\n${text}`);
  for (const page of ['popup.html', 'workspace.html'])
    edit(page, (text) => text.replace('<head>', '<head><script src="/first.js"></script>'));
  return build;
}
