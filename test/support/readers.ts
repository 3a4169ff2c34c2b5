import type { Reading } from '../../lib/model/reading.ts';
import { bundle } from './bundle.ts';
import type { World } from './world.ts';

/** The readers that popup and workspace load, in a page of the extension. */
export interface Readers {
  /** What they read in a tab; null while the extension's script there has not started. */
  inTab(tabId: number): Promise<{ url: string; reading: Reading } | null>;
  /** What they read of pages that the browser has only parsed. */
  ofHtml(pages: { url: string; html: string }[]): Promise<Reading[]>;
}

/** Gives the inert page of the extension its readers. */
export async function readersIn(world: World): Promise<Readers> {
  // Unlike a function, a script is run as it stands.
  const run = world.browser.inside as unknown as (script: string) => Promise<unknown>;
  await run(await bundle('test/support/client/index.ts'));
  return {
    inTab: (tabId) => run(`assayBundle.readTab(${tabId})`) as ReturnType<Readers['inTab']>,
    ofHtml: async (pages) => JSON.parse(String(await run(`assayBundle.readHtml(${JSON.stringify(pages)})`))),
  };
}
