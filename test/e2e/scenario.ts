import { expect, inject, test } from 'vitest';
import type { BrowserName } from '../support/browsers/browser.ts';
import { openWorld, type World, type WorldOptions } from '../support/world.ts';
import { END } from './shared-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

interface Options extends WorldOptions {
  /** Browsers in which the scenario makes sense; both when left out. */
  only?: BrowserName;
  /** What may go wrong, because the story's pages mean it to. */
  tolerates?: RegExp;
  /** Milliseconds, for a long story. */
  timeout?: number;
}

/** The world of the last story, kept for the next one: most of a story's time is a browser's start. */
let kept: World | null = null;

/** Ends it; what only a closed browser tells is told then. */
async function endKept(): Promise<void> {
  const world = kept;
  kept = null;
  const wrong = (await world?.close()) ?? [];
  if (wrong.length > 0) throw new Error(`Found when the browser had closed: ${wrong.join('; ')}`);
}
Object.assign(globalThis, { [END]: endKept });

/** A world without a past; one in another language has a browser of its own. */
async function enterWorld(browser: BrowserName, options: WorldOptions): Promise<World> {
  if (options.locale) await endKept();
  const renewed = await kept?.renew().catch(() => null);
  if (renewed) {
    kept = null;
    return renewed;
  }
  // There is none, or it has met as many copies as it may, or it is in no state to meet another.
  await endKept();
  return openWorld(browser, options);
}

/**
 * One story in a browser that is new to the extension. Whatever it tells, at its end nothing may have gone wrong
 * anywhere: no exception, no error line, no request to another host, no word to the page. A failure leaves pictures of
 * all tabs.
 */
export function scenario(name: string, tell: (world: World) => Promise<void>, options: Options = {}): void {
  const browser = inject('browser');
  // Named all the same: a file without any test counts as broken.
  if (options.only && options.only !== browser) return test.skip(name);
  const { timeout, tolerates } = options;
  test(name, { timeout }, async () => {
    const world = await enterWorld(browser, options);
    try {
      await tell(world);
      expect((await world.check()).filter((wrong) => !tolerates?.test(wrong))).toEqual([]);
    } catch (error) {
      await world.photograph(`.output/e2e/${browser}-${name.replace(/\W+/g, '-')}`);
      await world.close();
      throw error;
    }
    kept = world;
    if (options.locale) await endKept();
  });
}
