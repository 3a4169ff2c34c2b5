import { readFileSync } from 'node:fs';
import { createTranslate } from '../../lib/i18n.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../lib/messages/protocol.ts';
import type { Person } from '../../lib/model/reading.ts';
import type { Catalogue } from '../../lib/model/words.ts';
import type { Context } from '../../lib/store/commands/context.ts';
import { createHandlers } from '../../lib/store/commands/index.ts';
import { operation, packagedTables, testStore } from './store.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;

/** A store of its own with the commands over it, in English. */
export function testCommands() {
  const store = testStore();
  const context = {
    db: store.db,
    now: () => store.time.now,
    tables: async () => packagedTables(),
    language: async () => ({ t: createTranslate(catalogue, 'en'), catalogue }),
    style: '',
    hooks: {},
    pausedTabs: { has: async () => false, set: async () => undefined },
    toolbarTurn: () => () => undefined,
    tellTabs: () => undefined,
    tellTabsAt: () => undefined,
    startJobs: () => undefined,
  } as unknown as Context;
  const handlers = createHandlers(context);
  const call = <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    kind: 'page' | 'in-page' = 'page',
  ): Promise<CommandOutput[N]> => {
    const handler = handlers[name] as (
      input: CommandInput<N>,
      request: { op: string; caller: { kind: 'page' | 'in-page'; tabId: null } },
    ) => Promise<CommandOutput[N]>;
    return handler(input, { op: operation(name).id, caller: { kind, tabId: null } });
  };
  const save = (person: Person) =>
    call('lead.save', { person, kind: 'profile', page: person.url ?? 'https://www.linkedin.com/in/x/' });
  return { ...store, call, save };
}
