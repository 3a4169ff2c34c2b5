import { expect, inject, test } from 'vitest';
import type { BrowserName } from '../support/browsers/browser.ts';
import { openWorld, type World, type WorldOptions } from '../support/world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

interface Options extends WorldOptions {
  /** Browsers in which the scenario makes sense; both when left out. */
  only?: BrowserName;
}

/**
 * One story in a browser with a new profile. Whatever it tells, at its end nothing may have gone wrong anywhere: no
 * exception, no error line, no request to another host, no word to the page. A failure leaves pictures of all tabs.
 */
export function scenario(name: string, tell: (world: World) => Promise<void>, options: Options = {}): void {
  const browser = inject('browser');
  // Named all the same: a file without any test counts as broken.
  if (options.only && options.only !== browser) return test.skip(name);
  test(name, async () => {
    const world = await openWorld(browser, options);
    let wrong: string[] = [];
    try {
      await tell(world);
    } catch (error) {
      await world.photograph(`.output/e2e/${browser}-${name.replace(/\W+/g, '-')}`);
      throw error;
    } finally {
      wrong = await world.close();
    }
    expect(wrong).toEqual([]);
  });
}
