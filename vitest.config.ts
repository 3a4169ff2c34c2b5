import { defineConfig } from 'vitest/config';

/** Plain Vitest: nothing under test reads a browser global, so WXT's fake browser is not needed. */
export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/unit/**/*.test.tsx',
      'test/pages/**/*.test.ts',
      'test/faults/**/*.test.ts',
      'test/repo/**/*.test.ts',
    ],
    // They take what the browsers beside them leave.
    testTimeout: 60_000,
    // Vitest would leave one core to itself, which on two means half the speed.
    maxWorkers: '100%',
  },
});
