import type { BrowserName, LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Starts one of the two browsers with the built extension (see `.output/`). */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<TestBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
