import type { CommandInput, CommandName, CommandOutput } from '../../lib/messages/protocol.ts';
import type { Person } from '../../lib/model/reading.ts';
import { testWorker } from './worker.ts';

/** A store of its own with the commands over it, in English; `save` saves somebody as their profile shows them. */
export function testCommands() {
  const { call: carryOut, ...store } = testWorker();
  const call = <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    kind: 'page' | 'in-page' = 'page',
  ): Promise<CommandOutput[N]> => carryOut(name, input, { kind });
  const save = (person: Person) =>
    call('lead.save', { person, kind: 'profile', page: person.url ?? 'https://www.linkedin.com/in/x/' });
  return { ...store, call, save };
}
