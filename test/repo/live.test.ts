import { expect, test } from 'vitest';
import { isBranded, liveArguments } from '../../scripts/start/live.ts';

test.each(['chromium', 'firefox'] as const)('live %s is started without a driver', (name) => {
  const args = liveArguments(name, '/profile', false);
  expect(args.join(' ')).toContain('/profile');
  expect(args.at(-1)).toBe('https://www.linkedin.com/');
  expect(args.join(' ')).not.toMatch(
    /remote|marionette|automation|headless|webdriver|debug|pipe|user-agent/i,
  );
});

test('an extension is loaded by flag only where the browser follows the flag', () => {
  expect(liveArguments('chromium', '/profile', false).join(' ')).toContain('--load-extension=');
  expect(liveArguments('chromium', '/profile', true).join(' ')).not.toContain('--load-extension');
});

test.each([
  ['/no/such/chromium', false],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
  ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', true],
])('%s is branded: %s', (path, branded) => {
  expect(isBranded(path)).toBe(branded);
});
