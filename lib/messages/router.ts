import * as z from 'zod/mini';
import { type ErrorName, ExpectedError, fail, ok, type Result } from '../errors.ts';
import {
  COMMANDS,
  type CommandInput,
  type CommandName,
  type CommandOutput,
  type Sender,
} from './protocol.ts';
import type { Caller } from './sender.ts';

// zod would probe `new Function`, which our content security policy reports (traps.md).
z.config({ jitless: true });

/** Largest message taken, in characters of its JSON: our pages send lists of 20,000 accounts. */
const MAX_MESSAGE: Record<Sender, number> = { 'in-page': 256 * 1024, page: 4 * 1024 * 1024 };

export interface Request {
  /** Operation id. */
  op: string;
  caller: Caller;
}

/** Carries out one command, or throws an `ExpectedError`. */
export type Handler<N extends CommandName> = (
  input: CommandInput<N>,
  request: Request,
) => Promise<CommandOutput[N]>;
export type Handlers = { [N in CommandName]: Handler<N> };

export interface RouterOptions {
  handlers: Handlers;
  /** Holds back what is sent too fast; false where it is too much. */
  mayPass: (name: CommandName, caller: Caller) => Promise<boolean>;
  /** A last word before a checked command is carried out: the name of a refusal, or null. */
  refuse: (name: CommandName, caller: Caller) => Promise<ErrorName | null>;
  /** Takes unexpected errors, once each. */
  report: (error: unknown) => void;
}

const MessageSchema = z.object({
  name: z.string(),
  op: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  input: z.unknown(),
});

/** Answers messages; never throws. `caller` is null for a sender that nobody knows. */
export function createRouter({ handlers, mayPass, refuse, report }: RouterOptions) {
  return async (message: unknown, caller: Caller | null): Promise<Result<unknown>> => {
    try {
      return await carryOut(message, caller);
    } catch (error) {
      // Dexie wraps what stopped it from opening.
      const cause = error instanceof Error && 'inner' in error ? error.inner : error;
      if (cause instanceof ExpectedError) return fail(cause.name, cause.message);
      report(error);
      // Whatever the browser calls it (a full disk is an AbortError, reliability 1.5): nothing was written.
      return fail('not-saved', String(error));
    }
  };

  async function carryOut(message: unknown, caller: Caller | null): Promise<Result<unknown>> {
    if (!caller) return fail('forbidden');
    if ((JSON.stringify(message) ?? '').length > MAX_MESSAGE[caller.kind]) return fail('too-large');
    const wire = z.safeParse(MessageSchema, message);
    if (!wire.success || !isCommand(wire.data.name)) return fail('unknown-command');
    const { name, op } = wire.data;
    const { from, input } = COMMANDS[name];
    if (!(from as readonly string[]).includes(caller.kind)) return fail('forbidden');
    if (!(await mayPass(name, caller))) return fail('too-many');
    const checked = z.safeParse(input as z.ZodMiniType, wire.data.input);
    if (!checked.success) return fail('bad-input', z.prettifyError(checked.error));
    const refused = await refuse(name, caller);
    if (refused) return fail(refused);
    const handler = handlers[name] as (input: unknown, request: Request) => Promise<unknown>;
    return ok(await handler(checked.data, { op, caller }));
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
