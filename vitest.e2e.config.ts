import { defineConfig } from 'vitest/config';

/** The scenarios of `test/e2e`, once per browser. The stories of a worker share a browser, one after the other. */
export default defineConfig({
  test: {
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        include: ['test/e2e/**/*.test.ts'],
        environment: './test/e2e/shared-browser.ts',
        provide: { browser },
        // One would leave a fifth of two cores unused; with more, stories wait for each other.
        maxWorkers: 2,
        // Nothing in them is changed by a test: loading them once takes a minute less.
        isolate: false,
        testTimeout: 90_000,
      },
    })),
  },
});
