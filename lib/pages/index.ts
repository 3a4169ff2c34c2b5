import { HOOK_DATA } from './hook-data.ts';
import { setHooks } from './hooks.ts';

/** The readers with their hooks. Only the script in the page takes `read.ts` itself: it gets the hooks from the worker. */
setHooks(HOOK_DATA);

export * from './read.ts';
export { readPage } from './read-page.ts';
