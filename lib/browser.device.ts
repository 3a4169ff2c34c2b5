import { browser } from './browser.ts';
import type { Installation, Protection } from './model/device.ts';

/** Asks what only the browser knows of this installation. `hooks`: when the readers' hooks changed last. */
export async function installation(hooks: string): Promise<Installation> {
  const [protection, { usage }] = await Promise.all([protectionNow(), navigator.storage.estimate()]);
  const { version } = browser.runtime.getManifest();
  // The last words of the user agent name the browser; the rest tells of the computer.
  const [name = ''] =
    navigator.userAgent.match(/(Firefox|Edg|OPR|Chrome)\/[\d.]+(?!.*(Firefox|Edg|OPR)\/)/) ?? [];
  return { version, browser: name, hooks, protection, bytes: usage ?? null };
}

async function protectionNow(): Promise<Protection> {
  if (!import.meta.env.FIREFOX) return 'unlimited';
  return (await navigator.storage.persisted()) ? 'kept' : 'at-risk';
}

/** Asks Firefox to keep the store when the disk is full; answers whether it will. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist();
