import type { Environment } from 'vitest/runtime';

/** Under this name in the worker's global scope stands how to end what its stories share. */
export const END = Symbol.for('assay.end-of-stories');

/** What a worker of the scenarios ends with: stories of all files share a browser, and no file knows that it is the last. */
export default {
  name: 'shared-browser',
  viteEnvironment: 'ssr',
  setup: () => ({
    teardown: async () => {
      await (globalThis as { [END]?: () => Promise<void> })[END]?.();
    },
  }),
} satisfies Environment;
