import type { BrowserContext, CDPSession } from 'puppeteer-core';
import { pause } from '../support/wait.ts';
import { metricsOf } from './list-browser.ts';

/** From one to the other and back, each time a new screen in the same document. */
const PATHS = ['/search/results/people/?fe=sdui', '/in/giulia-valdosso/?fe=sdui&lazy=0'] as const;
/** So many navigations fill every cache; even, so that both counts are made on the same screen. */
const SETTLED = 6;
/** The site shows its page after 20 ms; the rest of it, and ours, is drawn in this time, ms. */
const STAY = 250;

/** Nodes and listeners that live after few and after many navigations. */
export interface Lives {
  nodes: [early: number, late: number];
  listeners: [early: number, late: number];
}

/**
 * Goes back and forth between a list and a profile, and counts what is left after a collection of garbage.
 * @param shown what stands in every page before it is left
 */
export async function livesAfter(
  context: BrowserContext,
  navigations: number,
  shown: string,
): Promise<Lives> {
  const page = await context.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  await page.goto(`https://www.linkedin.com${PATHS[0]}`, { waitUntil: 'domcontentloaded' });
  const stay = async () => {
    // A selector that is waited for would hold what it found.
    await page.waitForFunction((css) => document.querySelector(css) !== null, { polling: 50 }, shown);
    await pause(STAY);
  };
  await stay();
  const go = async (times: number) => {
    for (let at = 0; at < times; at++) {
      const path = PATHS[(at + 1) % 2] ?? PATHS[0];
      await page.evaluate(
        (to) =>
          (window as unknown as { practice: { go(path: string, o: object): Promise<void> } }).practice.go(
            to,
            { delay: 20 },
          ),
        path,
      );
      await stay();
    }
    return alive(session);
  };
  const early = await go(SETTLED);
  const late = await go(navigations - SETTLED);
  await page.close();
  return { nodes: [early.nodes, late.nodes], listeners: [early.listeners, late.listeners] };
}

async function alive(session: CDPSession) {
  // What one collection frees may hold what only the next one frees.
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { Nodes = Number.NaN, JSEventListeners = Number.NaN } = await metricsOf(session);
  return { nodes: Nodes, listeners: JSEventListeners };
}

/** How many times more there are later, without what the site itself adds: the same navigations without us. */
export const growth = (ours: Lives, bare: Lives, of: keyof Lives): number =>
  (ours[of][1] - (bare[of][1] - bare[of][0])) / ours[of][0];
