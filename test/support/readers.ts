import type { Reading } from '../../lib/model/reading.ts';
import { bundle } from './bundle.ts';
import type { World } from './world.ts';

/** What one of our own pages reads in a tab; null while the extension's script there has not started. */
export type ReadTab = (tabId: number) => Promise<{ url: string; reading: Reading } | null>;

/** Gives the inert page of the extension the readers that popup and workspace load. */
export async function readersIn(world: World): Promise<ReadTab> {
  // Unlike a function, a script is run as it stands.
  const run = world.browser.inside as unknown as (script: string) => Promise<unknown>;
  await run(await bundle('test/support/client/read-tab.ts'));
  return (tabId) => run(`assayBundle.readTab(${tabId})`) as ReturnType<ReadTab>;
}
