import { DAY } from '../model/day.ts';
import type { Folder } from './folder.ts';

/** Takes away files that were brought to be restored and never were, after a day; their names are when that was. */
export async function forgetIncoming(incoming: Folder, now: number): Promise<void> {
  for (const name of await incoming.names())
    if (!(now - Number.parseInt(name, 10) < DAY)) await incoming.remove(name);
}

/** Takes away every file that was brought but those kept: they still hold somebody erased. */
export async function removeIncoming(incoming: Folder, kept: readonly string[]): Promise<void> {
  for (const name of await incoming.names()) if (!kept.includes(name)) await incoming.remove(name);
}
