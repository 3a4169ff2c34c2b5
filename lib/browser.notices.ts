import { browser } from './browser.ts';

/** Optional in the manifest: asked for only when the user wants it. */
const NOTICES = { permissions: ['notifications' as const] };

/** Whether the browser may show notices of ours; the browser keeps that choice, so nothing else does. */
export const notices = {
  allowed: (): Promise<boolean> => browser.permissions.contains(NOTICES),
  /** Asks the user; works only as the answer to a click. */
  request: (): Promise<boolean> => browser.permissions.request(NOTICES),
  giveBack: (): Promise<boolean> => browser.permissions.remove(NOTICES),
};
