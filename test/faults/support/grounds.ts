import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../lib/errors.ts';
import { starterIcp } from '../../../lib/fit/starter.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../../lib/messages/protocol.ts';
import { type Site, startSite } from '../../site/server.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from '../../support/browsers/browser.ts';
import { launch } from '../../support/browsers/launch.ts';
import { readTable } from '../../support/browsers/read-table.ts';
import { bundle } from '../../support/bundle.ts';
import type { Outcome, Save, Tally } from '../client/index.ts';

/** An inert page of the extension that has what `client/index.ts` exports. */
export interface Page {
  /** Runs an expression over those exports. */
  run<T>(expression: string): Promise<T>;
  /** Sends one command as our pages do. */
  send<N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    op?: string,
  ): Promise<Result<CommandOutput[N]>>;
  saveAll(saves: readonly Save[], lanes: number, presses?: number): Promise<Outcome>;
  tally(acknowledged?: readonly string[]): Promise<Tally>;
}

/** A browser whose extension obeys, in a profile that outlives it. */
export interface Subject extends Page {
  browser: TestBrowser;
  /** Another such page, in a tab of its own. */
  page(): Promise<Page>;
  rows<T>(table: string): Promise<T[]>;
  /** Rows of a table, counted. */
  count(table: string): Promise<number>;
}

interface OpenOptions extends Partial<LaunchOptions> {
  agreed?: boolean;
}

/** Where a fault happens: a new profile folder, removed at the end with whatever still runs in it. */
export interface Grounds {
  name: BrowserName;
  /** The long form was asked for. */
  full: boolean;
  site: Site;
  /** Profile of every browser opened here. */
  profile: string;
  /** Starts the browser; whoever opens a profile for the first time agrees first (`agreed` false: does not). */
  open(options?: OpenOptions): Promise<Subject>;
  /** Says how far a long fault is. */
  say(text: string): void;
}

let client: Promise<string> | null = null;

/** Saves of the people numbered `from` up to `to` (left out), each under an id of its own. */
export const savesOf = (from: number, to: number): Save[] =>
  Array.from({ length: to - from }, (_, at) => ({ op: randomUUID(), person: from + at }));

/** Prepares the ground for one fault, lets it happen, and clears up. */
export async function onGrounds<T>(
  name: BrowserName,
  full: boolean,
  say: (text: string) => void,
  happen: (grounds: Grounds) => Promise<T>,
): Promise<T> {
  const site = await startSite();
  const profile = mkdtempSync(join(tmpdir(), 'assay-fault-'));
  const opened: TestBrowser[] = [];
  const open = async ({ agreed = true, ...options }: OpenOptions = {}): Promise<Subject> => {
    const browser = await launch(name, { port: site.port, profile, watched: false, ...options });
    opened.push(browser);
    const subject = await subjectOf(browser);
    if (agreed) await agreeOnce(subject);
    return subject;
  };
  try {
    return await happen({ name, full, site, profile, open, say });
  } finally {
    // One that was killed is gone already.
    for (const browser of opened) await browser.close().catch(() => undefined);
    await site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Evaluate = (script: string) => Promise<unknown>;

async function pageOver(evaluate: Evaluate): Promise<Page> {
  client ??= bundle('test/faults/client/index.ts');
  await evaluate(await client);
  const run = <T>(expression: string) => evaluate(`assayBundle.${expression}`) as Promise<T>;
  const call = <T>(name: string, ...args: unknown[]) =>
    run<T>(`${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  return {
    run,
    send: (name, input, op = randomUUID()) => call('send', op, name, input),
    saveAll: (...args) => call('saveAll', ...args),
    tally: (acknowledged = []) => call('tally', acknowledged),
  };
}

async function subjectOf(browser: TestBrowser): Promise<Subject> {
  // Unlike a function, a script is run as it stands.
  const page = await pageOver(browser.inside as unknown as Evaluate);
  return {
    ...page,
    count: (table) => page.run(`countRows(${JSON.stringify(table)})`),
    browser,
    page: async () =>
      pageOver((await browser.openExtension('manifest.json')).evaluate as unknown as Evaluate),
    rows: (table) => readTable(browser, table),
  };
}

const english = () => {
  const file = new URL('../../../public/_locales/en/messages.json', import.meta.url);
  return createTranslate(JSON.parse(readFileSync(file, 'utf8')), 'en');
};

/** As the welcome screen does, with the starter ICP. */
async function agreeOnce({ send, rows }: Subject): Promise<void> {
  if ((await rows<{ key: string }>('settings')).some(({ key }) => key === 'mode')) return;
  const chosen = await send('agreement.choose', { mode: 'badges' });
  if (!chosen.ok) throw new Error(`Not agreed: ${chosen.error.message}`);
  const saved = await send('icp.save', { icpId: null, draft: starterIcp(english()) });
  if (!saved.ok) throw new Error(`No ICP: ${saved.error.message}`);
}
