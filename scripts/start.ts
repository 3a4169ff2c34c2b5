/**
 * `npm start`: the extension in a browser on the practice site. `--browser firefox`, `--fresh` (forget the profile),
 * `--headless` (does the main job itself; the default without a display), `--live` (the real LinkedIn, no driver).
 */
import { argumentsOf } from './lib/arguments.ts';
import { buildFor } from './lib/build.ts';
import { findBrowser } from './lib/find-browser.mjs';
import { runDemo } from './start/demo.ts';
import { startLive } from './start/live.ts';
import { startWindow } from './start/window.ts';

const { values } = argumentsOf(
  {
    options: {
      browser: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
    },
  },
  'npm start -- [--browser chromium|firefox] [--fresh] [--headless | --live]',
);
const asked = values.browser ?? (findBrowser('chromium') ? 'chromium' : 'firefox');
if (asked !== 'chromium' && asked !== 'firefox') {
  console.error('--browser takes chromium or firefox.');
  process.exit(2);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
if (values.live && !hasDisplay) {
  console.error('--live opens a window, and this machine has no display.');
  process.exit(1);
}

console.log('Building the extension …');
if (!(await buildFor(asked === 'firefox' ? 'firefox' : 'chrome'))) process.exit(1);

if (values.live) process.exitCode = await startLive(asked, values.fresh);
else if (values.headless || !hasDisplay) process.exitCode = await runDemo(asked);
else await startWindow(asked, values.fresh);
