/** Time given to a browser for one thing to happen; generous, because test machines are shared. */
export const PATIENCE_MS = 30_000;

/** Between two questions: what takes long is asked less often, because asking takes the browser's time, too. */
const SHORTEST_MS = 30;
const LONGEST_MS = 150;

/** A pause, for the rare case where the absence of something is the claim. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again until the answer is truthy, and gives that answer.
 * Fails with `what`, and with the last error where asking itself failed.
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  ms = PATIENCE_MS,
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  const began = Date.now();
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, null | undefined | false | 0 | ''>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() - began > ms) {
      throw new Error(
        `Waited ${ms} ms in vain: ${what} (last: ${last instanceof Error ? last.message : JSON.stringify(last)})`,
      );
    }
    await pause(Math.min(SHORTEST_MS + (Date.now() - began) / 10, LONGEST_MS));
  }
}

/** Waits until the answer is something and has not changed for a while: late parts of a page may still change it. */
export async function settled<T>(ask: () => Promise<T | null>, what: string, stillMs = 700): Promise<T> {
  let last = '';
  let since = Date.now();
  const answer = await until(async () => {
    const now = await ask();
    const text = JSON.stringify(now);
    if (text !== last) {
      last = text;
      since = Date.now();
    }
    return now !== null && Date.now() - since > stillMs && { now };
  }, what);
  return answer.now;
}
