import { createCall } from '../../../lib/messages/client.ts';
import type { CommandInput, CommandName } from '../../../lib/messages/protocol.ts';
import { inventedPerson } from './people.ts';
import { countRows, putRaw, readTables, withStore } from './raw.ts';

/** Runs in an inert page of the extension: what our pages do, through the client that they use. */
interface RuntimeApi {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
const { runtime } = (globalThis as unknown as RuntimeApi).chrome;

let tries = 0;

/** Sends one command under a chosen operation id. */
export const send = <N extends CommandName>(op: string, name: N, input: CommandInput<N>) =>
  createCall({
    send: (message) => {
      tries++;
      return runtime.sendMessage(message);
    },
    newId: () => op,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })(name, input);

/** A save: who, and under which operation id. */
export interface Save {
  op: string;
  person: number;
}

/** What became of a batch of saves. */
export interface Outcome {
  /** Ids of the operations whose save was acknowledged. */
  acknowledged: string[];
  /** Answers of the others, by error name. */
  refused: string[];
  /** Saves that were acknowledged only when the user pressed again, with the same operation id. */
  pressedAgain: number;
  /** Messages sent beyond one for each save. */
  repeats: number;
}

/**
 * Saves people, `lanes` at a time. Who is told that the extension does not answer presses again, up to `presses` times.
 */
export async function saveAll(saves: readonly Save[], lanes: number, presses = 1): Promise<Outcome> {
  const outcome: Outcome = { acknowledged: [], refused: [], pressedAgain: 0, repeats: 0 };
  const waiting = [...saves];
  tries = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { op, person } = next;
      for (let press = 1; press <= presses; press++) {
        const invented = inventedPerson(person);
        const answer = await send(op, 'lead.save', {
          person: invented,
          kind: 'profile',
          page: invented.url ?? '',
        });
        if (answer.ok) {
          outcome.acknowledged.push(op);
          if (press > 1) outcome.pressedAgain++;
          break;
        }
        if (press === presses) outcome.refused.push(answer.error.name);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { ...outcome, repeats: tries - saves.length };
}

/** What is stored, and whether its parts agree. */
export interface Tally {
  leads: number;
  /** Different people among them, by their addresses. */
  people: number;
  /** Operations of the name `lead.save`. */
  saves: number;
  captured: number;
  /** Different operations that the captures name. */
  captureOps: number;
  /** Acknowledged saves of which the operation, the lead or a key is missing. */
  missing: number;
  /** Leads without a key or a capture, captures and keys without a lead, operations without a lead. */
  halves: number;
  /** Stages whose counter differs from the number of leads. */
  wrongCounters: number;
}

/** Counts everything by plain IndexedDB, in one transaction. */
export const tally = (acknowledged: readonly string[]): Promise<Tally> =>
  withStore(async (database) => {
    const rows = await readTables(database, ['leads', 'identities', 'activities', 'ops', 'counters']);
    const ids = new Set(rows.leads.map(({ id }) => id));
    const keyed = new Set(rows.identities.map(({ leadId }) => leadId));
    const captures = rows.activities.filter(({ kind }) => kind === 'captured');
    const happened = new Set(captures.map(({ leadId }) => leadId));
    const ops = rows.ops.filter(({ name }) => name === 'lead.save');
    const leadOf = new Map(ops.map(({ id, answer }) => [id, (answer as { leadId: string }).leadId]));
    const live = rows.leads.filter(({ deleted }) => deleted === null);
    const counted = (stage: string) => live.filter((lead) => lead.stage === stage).length;
    const counters = rows.counters.filter(({ name }) => String(name).startsWith('stage:'));
    const stages = new Set([
      ...live.map(({ stage }) => String(stage)),
      ...counters.map(({ name }) => String(name).slice(6)),
    ]);
    return {
      leads: live.length,
      people: new Set(live.map(({ url }) => url)).size,
      saves: ops.length,
      captured: captures.length,
      captureOps: new Set(captures.map(({ op }) => op)).size,
      missing: acknowledged.filter((op) => {
        const leadId = leadOf.get(op);
        return !leadId || !ids.has(leadId) || !keyed.has(leadId);
      }).length,
      halves:
        live.filter(({ id }) => !keyed.has(id) || !happened.has(id)).length +
        rows.identities.filter(({ leadId }) => !ids.has(leadId)).length +
        captures.filter(({ leadId }) => !ids.has(leadId)).length +
        [...leadOf.values()].filter((leadId) => !ids.has(leadId)).length,
      wrongCounters: [...stages].filter(
        (stage) => (counters.find(({ name }) => name === `stage:${stage}`)?.value ?? 0) !== counted(stage),
      ).length,
    };
  });

export { addBallast, addCopies, goBackTo, leadShapes, letGo, makeNewer, shape } from './stores.ts';
export { countRows, putRaw };
