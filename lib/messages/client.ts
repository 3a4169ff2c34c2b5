import { fail, type Result } from '../errors.ts';
import type { Call, CommandName, CommandOutput, Message } from './protocol.ts';

/** What the client needs of the world. */
export interface Port {
  /** The browser's `runtime.sendMessage`. */
  send: (message: Message) => Promise<unknown>;
  /** A fresh UUID. */
  newId: () => string;
  wait: (ms: number) => Promise<void>;
}

/** Waits between tries, ms: a worker that was killed needs up to 75 ms to start (reference, reliability 1.1). */
const PAUSES = [50, 150, 500, 1_500];

/**
 * A `Call` over `port`. A worker may die at any moment, and then the message comes back in one of three shapes:
 * channel closed, no receiver, or resolved with `undefined` (reference, reliability 1.2). All three are sent again
 * with the same operation id, so that nothing is done twice.
 */
export function createCall(port: Port): Call {
  return async (name, input) => {
    const message: Message = { name, op: port.newId(), input };
    for (const pause of [...PAUSES, null]) {
      const answer = await attempt(port, message);
      if (answer !== 'again') return answer as Result<CommandOutput[typeof name & CommandName]>;
      if (pause !== null) await port.wait(pause);
    }
    return fail('unreachable');
  };
}

async function attempt(port: Port, message: Message): Promise<Result<unknown> | 'again'> {
  try {
    const answer = await port.send(message);
    return isResult(answer) ? answer : 'again';
  } catch (error) {
    // After an update the old script is cut off for good: only a reload of the tab helps.
    if (/context invalidated/i.test(String(error))) return fail('updated');
    return 'again';
  }
}

const isResult = (answer: unknown): answer is Result<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;
