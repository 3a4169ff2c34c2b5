import type { Result } from '../../lib/errors.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../lib/messages/protocol.ts';
import type { World } from './world.ts';

/** Sends a command as one of our own pages does, and gives what it answers; throws where it is refused. */
export async function send<N extends CommandName>(
  { browser }: World,
  name: N,
  input: CommandInput<N>,
): Promise<CommandOutput[N]> {
  const answer = (await browser.inside(
    async (asked: string, given: unknown) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ name: asked, op: crypto.randomUUID(), input: given });
    },
    name,
    input,
  )) as Result<CommandOutput[N]>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.name}, ${answer.error.message}`);
  return answer.value;
}
