import { defineConfig } from 'vitest/config';

/** What they leave on a page, or in the one window that the readers know, must not be there for the next file. */
const ALONE = [
  'test/unit/components/**/*.test.{ts,tsx}',
  'test/unit/in-page/**/*.test.ts',
  'test/unit/pages/card-work.test.ts',
];

const common = {
  // Generous, because test machines are shared.
  testTimeout: 60_000,
};

/** Plain Vitest: nothing under test reads a browser global, so WXT's fake browser is not needed. */
export default defineConfig({
  test: {
    // Vitest would leave one core to itself, which on two means half the speed.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'alone', include: ALONE } },
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/{unit,pages,faults,repo}/**/*.test.{ts,tsx}'],
          exclude: ALONE,
          // Modules are loaded once for all files: loading them was a fifth of the time.
          isolate: false,
        },
      },
    ],
  },
});
