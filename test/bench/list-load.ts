import type { BrowserContext, CDPSession } from 'puppeteer-core';
import { pause } from '../support/wait.ts';
import type { Counts } from './client/list-counts.ts';
import { metricsOf } from './list-browser.ts';

const LIST = 'https://www.linkedin.com/search/results/people/?keywords=many&fe=sdui';
export const CARDS = 5_000;
/** So long after the last row nothing of ours is left to do, ms. */
const SETTLED = 500;
/** Windows that are scrolled through where that is counted, too. */
const SCREENS = 20;

/** Seconds of one load of the list. */
export interface Cost {
  script: number;
  task: number;
}

/**
 * Loads the list in a page of its own until its last row is there.
 * @param script runs in the page before anything else
 */
export async function load(context: BrowserContext, script?: string): Promise<Cost> {
  const { session, close } = await opened(context, script);
  const { ScriptDuration = 0, TaskDuration = 0 } = await metricsOf(session);
  await close();
  return { script: ScriptDuration, task: TaskDuration };
}

/**
 * Loads the list once more and scrolls through a part of it, while `counts` watches our script in its own world, which
 * the page cannot see.
 */
export async function loadCounted(
  context: BrowserContext,
  extension: string,
  counts: string,
): Promise<Counts> {
  let world = 0;
  const { page, session, close } = await opened(context, undefined, async (started) => {
    started.on('Runtime.executionContextCreated', ({ context: { origin, id } }) => {
      if (origin !== extension) return;
      world = id;
      // A page that closes meanwhile answers nothing any more.
      started.send('Runtime.evaluate', { contextId: id, expression: counts }).catch(() => undefined);
    });
    await started.send('Runtime.enable');
  });
  for (let screen = 0; screen < SCREENS; screen++) {
    await page.evaluate(() => document.querySelector('main#workspace')?.scrollBy(0, innerHeight));
    await pause(100);
  }
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: 'globalThis.listCounts',
    returnByValue: true,
  });
  await close();
  if (!result.value) throw new Error('nothing was counted');
  return result.value as Counts;
}

async function opened(
  context: BrowserContext,
  script?: string,
  prepare?: (session: CDPSession) => Promise<void>,
) {
  const page = await context.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  if (script) await page.evaluateOnNewDocument(script);
  await prepare?.(session);
  await page.goto(LIST, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    (cards) => (document.querySelector('[data-practice-rows]')?.children.length ?? 0) >= cards,
    { timeout: 600_000, polling: 250 },
    CARDS,
  );
  await pause(SETTLED);
  return { page, session, close: () => page.close() };
}
