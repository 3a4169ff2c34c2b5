import { defineConfig } from 'vitest/config';

/** The scenarios of `test/e2e`, once per browser. One after the other: stories share a browser. */
export default defineConfig({
  test: {
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        include: ['test/e2e/**/*.test.ts'],
        environment: './test/e2e/shared-browser.ts',
        provide: { browser },
        fileParallelism: false,
        // Nothing in them is changed by a test: loading them once takes a minute less.
        isolate: false,
        testTimeout: 90_000,
      },
    })),
  },
});
