import { HOOK_DATA } from './hook-data/all.ts';
import { setHooks } from './hooks.ts';
import { setReaders } from './read.ts';
import { ALL_READERS } from './registry.ts';

/** All readers with their hooks. Only the scripts in the page take `read.ts` itself: the worker sends them the hooks. */
setHooks(HOOK_DATA);
setReaders(ALL_READERS);

export * from './read.ts';
export { readPage } from './read-page.ts';
