import { inject, test } from 'vitest';
import type { BrowserName } from '../support/browsers/browser.ts';
import { pause } from '../support/wait.ts';
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
  /** The story is about an installation, or needs the welcome screen that only this opens. */
  firstRun?: boolean;
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
  mustBeEmpty((await world?.close()) ?? []);
}
Object.assign(globalThis, { [END]: endKept });

/** A world without a past; one in another language has a browser of its own. */
async function enterWorld(browser: BrowserName, { firstRun, locale }: Options): Promise<World> {
  if (locale) await endKept();
  const isFirst = firstRun || locale !== undefined;
  const last = kept;
  const next = last && (await within(RENEWING_MS, isFirst ? last.renew() : last.empty()).catch(() => null));
  if (next) {
    kept = null;
    return next;
  }
  // There is none, or it has met as many copies as it may, or it is in no state to go on.
  await endKept();
  const world = await openWorld(browser, { locale });
  // The first story is told in the same state as all the others.
  return isFirst ? world : world.empty();
}

/** Time for a browser to forget a story; one that takes longer never will. */
const RENEWING_MS = 15_000;

const within = <T>(ms: number, what: Promise<T>): Promise<T | null> =>
  Promise.race([what, pause(ms).then(() => null)]);

/** What is wrong whatever the machine has to do besides: a story that finds it is not told again. */
const FOUND = 'Found at the end';
// A function would be taken for none: Vitest 4.1 asks only patterns.
const NOT_FOUND = new RegExp(`^(?!${FOUND})`);

/**
 * One story in a browser that has no past. Whatever it tells, at its end nothing may have gone wrong anywhere: no
 * exception, no error line, no request to another host, no word to the page. One that fails leaves pictures of all
 * tabs and is told once more, in a new browser; the run names it.
 */
export function scenario(name: string, tell: (world: World) => Promise<void>, options: Options = {}): void {
  const browser = inject('browser');
  // Named all the same: a file without any test counts as broken.
  if (options.only && options.only !== browser) return test.skip(name);
  const { timeout, tolerates } = options;
  const retry = { count: 1, condition: NOT_FOUND };
  test(name, { timeout, retry }, async ({ signal }) => {
    const world = await enterWorld(browser, options);
    let end: Promise<string[]> | null = null;
    const giveUp = () => {
      end ??= world.photograph(`.output/e2e/${browser}-${name.replace(/\W+/g, '-')}`).then(world.close);
      return end;
    };
    // Out of time: nobody waits for this story any more, so it must not go on beside the next.
    signal.addEventListener('abort', () => void giveUp());
    const wrong = async () => (await world.check()).filter((each) => !tolerates?.test(each));
    try {
      await tell(world);
    } catch (error) {
      mustBeEmpty([...(await wrong()), ...(await giveUp())], error);
      throw error;
    }
    const found = await wrong();
    if (found.length > 0) await giveUp();
    mustBeEmpty(found);
    kept = world;
    if (options.locale) await endKept();
  });
}

function mustBeEmpty(found: string[], cause?: unknown): void {
  if (found.length > 0)
    throw new Error([`${FOUND}:`, ...found, ...(cause ? [`after ${cause}`] : [])].join('\n'), { cause });
}
