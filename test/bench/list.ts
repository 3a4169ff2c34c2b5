import puppeteer, { type Browser, type BrowserContext, type CDPSession } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { startSite } from '../site/server.ts';
import { CHROME_BUILD, chromeId } from '../support/browsers/identity.ts';
import { type Line, median } from './measure.ts';

const LIST = 'https://www.linkedin.com/search/results/people/?keywords=many&fe=sdui';
const CARDS = 5_000;
const NAVIGATIONS = 50;
const SETTLED = 5;

/** A function as text for another world; the runner writes a helper of its own into functions. */
const alone = (run: () => void) => `{ const __name = (f) => f; (${run})(); }`;

/** Seconds of one load of the list. */
interface Cost {
  script: number;
  task: number;
}

/** What our script did there: seen in its own world, which the page cannot see. */
interface Counts {
  layouts: number;
  perFrame: number;
  frames: number | null;
}

/** Runs in our script's world: counts what asks for the layout, messages per frame, frames from reply to badge. */
function count(): void {
  const scope = globalThis as unknown as {
    counts: Counts;
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  scope.counts = { layouts: 0, perFrame: 0, frames: null };
  const asked = (prototype: object, names: string[]) => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      const real = own?.get ?? own?.value;
      if (!own || !real) throw new Error(`no ${name}`);
      const counted = function (this: unknown, ...args: unknown[]) {
        scope.counts.layouts++;
        return real.apply(this, args);
      };
      Object.defineProperty(prototype, name, own.get ? { ...own, get: counted } : { ...own, value: counted });
    }
  };
  asked(HTMLElement.prototype, [
    'innerText',
    'offsetWidth',
    'offsetHeight',
    'offsetTop',
    'offsetLeft',
    'offsetParent',
  ]);
  asked(Element.prototype, [
    'getBoundingClientRect',
    'getClientRects',
    'clientWidth',
    'clientHeight',
    'scrollTop',
    'scrollHeight',
    'scrollIntoView',
    'checkVisibility',
  ]);
  asked(window, ['getComputedStyle']);
  const real = scope.chrome.runtime.sendMessage.bind(scope.chrome.runtime);
  const sent = new Map<unknown, number>();
  scope.chrome.runtime.sendMessage = async (message) => {
    const { name, input } = message as { name: string; input: { people?: unknown[] } };
    const isLookup = name === 'person.score' && (input.people?.length ?? 0) > 0;
    const frame = document.timeline.currentTime;
    if (isLookup) sent.set(frame, (sent.get(frame) ?? 0) + 1);
    scope.counts.perFrame = Math.max(0, ...sent.values());
    const answer = await real(message);
    if (isLookup && scope.counts.frames === null) {
      let frames = 0;
      const look = () => {
        if (document.querySelector('assay-badge')) scope.counts.frames = frames;
        else if (frames++ < 60) requestAnimationFrame(look);
      };
      queueMicrotask(look);
    }
    return answer;
  };
}

/** What it is measured against: looks through the whole page at every change, and marks every card. */
function naive(): void {
  const scan = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/in/"]')) {
      if (link.dataset.marked || !link.textContent?.trim()) continue;
      link.dataset.marked = '1';
      const mark = document.createElement('span');
      mark.textContent = '72';
      link.after(mark);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(scan).observe(document.body, { childList: true, subtree: true });
  });
}

async function metrics(session: CDPSession) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Loads the list to its last row in a page of its own. */
async function load(
  context: BrowserContext,
  before?: () => void,
  prepare?: (session: CDPSession) => Promise<() => Promise<void>>,
): Promise<Cost> {
  const page = await context.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  if (before) await page.evaluateOnNewDocument(alone(before));
  const finish = await prepare?.(session);
  await page.goto(LIST, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    (cards) => (document.querySelector('[data-practice-rows]')?.children.length ?? 0) >= cards,
    { timeout: 120_000, polling: 250 },
    CARDS,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { ScriptDuration = 0, TaskDuration = 0 } = await metrics(session);
  await finish?.();
  await page.close();
  return { script: ScriptDuration, task: TaskDuration };
}

/** Puts `count` into our script's world as soon as there is one; gives what it counted. */
function counting(extension: string, into: Counts[]) {
  return async (session: CDPSession) => {
    let world = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin !== extension) return;
      world = context.id;
      session.send('Runtime.evaluate', { contextId: world, expression: alone(count) }).catch(() => undefined);
    });
    await session.send('Runtime.enable');
    return async () => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: world,
        expression: 'globalThis.counts',
        returnByValue: true,
      });
      into.push(result.value as Counts);
    };
  };
}

/** How many nodes and listeners there are more after many navigations than after a few. */
async function leaks(context: BrowserContext): Promise<{ nodes: number; listeners: number }> {
  const page = await context.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const paths = ['/search/results/people/?fe=sdui', '/in/giulia-valdosso/?fe=sdui&lazy=0'];
  await page.goto(`https://www.linkedin.com${paths[0]}`, { waitUntil: 'domcontentloaded' });
  const go = async (path: string) => {
    await page.evaluate(
      (to) =>
        (window as unknown as { practice: { go(path: string, o: object): Promise<void> } }).practice.go(to, {
          delay: 20,
        }),
      path,
    );
    await page.waitForFunction(() => document.querySelector('assay-badge,assay-chip'), {
      polling: 50,
      timeout: 20_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { Nodes = 0, JSEventListeners = 0 } = await metrics(session);
    return { Nodes, JSEventListeners };
  };
  let early = await measure();
  for (let at = 0; at < NAVIGATIONS; at++) {
    await go(paths[(at + 1) % 2] ?? '');
    if (at === SETTLED) early = await measure();
  }
  const late = await measure();
  await page.close();
  return { nodes: late.Nodes / early.Nodes, listeners: late.JSEventListeners / early.JSEventListeners };
}

/** On the welcome screen that the extension opens by itself. */
async function agree(browser: Browser, extension: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${extension}/workspace.html`));
  const page = await target.page();
  if (!page) throw new Error('no welcome screen');
  await page.waitForFunction(() => document.querySelector('[data-action="agree-badges"]'), { polling: 100 });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="agree-badges"]')?.click());
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await page.close();
}

/**
 * A list of 5,000 cards with and without us, and against a script that looks through the whole page at every change
 * (design, "Budgets"; reference, reliability 5.1).
 * @param pairs loads with and without, one after the other, so that both meet the same machine
 */
export async function list(pairs: number): Promise<Line[]> {
  const site = await startSite();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    pipe: true,
    enableExtensions: [CHROME_BUILD],
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.linkedin.com 127.0.0.1:${site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  try {
    const extension = `chrome-extension://${chromeId(CHROME_BUILD)}`;
    const own = browser.defaultBrowserContext();
    // The extension does not run in private windows: that is a browser without it.
    const bare = await browser.createBrowserContext();
    await agree(browser, extension);
    const counts: Counts[] = [];
    await load(bare);
    await load(own, undefined, counting(extension, counts));
    const costs: { ours: Cost; none: Cost; naive: Cost }[] = [];
    for (let pair = 0; pair < pairs; pair++)
      costs.push({ none: await load(bare), ours: await load(own), naive: await load(bare, naive) });
    const [counted] = counts;
    const { nodes, listeners } = await leaks(own);
    const middle = (of: (cost: (typeof costs)[number]) => number) => median(costs.map(of));
    return [
      {
        what: '5,000 cards: script against full scan',
        value: middle(
          ({ ours, none, naive: scan }) => (ours.script - none.script) / (scan.script - none.script),
        ),
        budget: 0.15,
        unit: 'x',
      },
      {
        what: '5,000 cards: task time with and without',
        value: middle(({ ours, none }) => ours.task / none.task),
        budget: 1.5,
        unit: 'x',
      },
      {
        what: '5,000 cards: questions of layout',
        value: counted?.layouts ?? Number.NaN,
        budget: 0,
        unit: '',
      },
      {
        what: '5,000 cards: messages in one frame',
        value: counted?.perFrame ?? Number.NaN,
        budget: 1,
        unit: '',
      },
      { what: 'frames from reply to first badge', value: counted?.frames ?? Number.NaN, budget: 2, unit: '' },
      { what: `nodes after ${NAVIGATIONS} navigations`, value: nodes, budget: 1.1, unit: 'x' },
      { what: `listeners after ${NAVIGATIONS} navigations`, value: listeners, budget: 1.1, unit: 'x' },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
