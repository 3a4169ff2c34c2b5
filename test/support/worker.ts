import { readFileSync } from 'node:fs';
import { createTranslate } from '../../lib/i18n.ts';
import type { CommandInput, CommandName, CommandOutput, Sender } from '../../lib/messages/protocol.ts';
import type { Handler } from '../../lib/messages/router.ts';
import type { Catalogue } from '../../lib/model/words.ts';
import { createHandlers } from '../../lib/store/commands/index.ts';
import { jobSteps } from '../../lib/store/job-steps.ts';
import { runJobs } from '../../lib/store/jobs.ts';
import { memoryFiles } from './files.ts';
import { integrityOver } from './guarded.ts';
import { operation, packagedTables, testStore } from './store.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;

/** The background worker's commands over an empty store of their own, in English; jobs run when asked for. */
export function testWorker() {
  const store = testStore();
  const { db, time, writer } = store;
  const handlers = createHandlers({
    db,
    integrity: integrityOver(store, memoryFiles(), { marker: null }),
    now: () => time.now,
    tables: async () => packagedTables(),
    language: async () => ({ t: createTranslate(catalogue, 'en'), catalogue }),
    style: '',
    hooks: {},
    pausedTabs: { has: async () => false, set: async () => undefined },
    toolbarTurn: () => () => undefined,
    tellTabs: () => undefined,
    tellTabsAt: () => undefined,
    startJobs: () => undefined,
  });
  /** Carries a command out; `op` repeats an earlier one. */
  const call = <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    {
      op = operation(name).id,
      kind = 'page',
      tabId = null,
    }: { op?: string; kind?: Sender; tabId?: number | null } = {},
  ): Promise<CommandOutput[N]> => {
    const handler = handlers[name] as unknown as Handler<N>;
    return handler(input, { op, caller: { kind, tabId } });
  };
  const runAll = (signal = new AbortController().signal) =>
    runJobs(writer, jobSteps(db, packagedTables()), signal);
  return { ...store, call, runAll };
}
