import type { Random } from '../../site/random.ts';

type Deliver = (message: unknown) => Promise<unknown>;

const CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';
const NOBODY = 'Could not establish connection. Receiving end does not exist.';

/**
 * The browser's messages at their worst (F16): lost on the way there or back, answered with nothing, delivered twice,
 * late, and in another order than they were sent.
 */
export function unreliable(deliver: Deliver, { chance, int }: Random): Deliver {
  const late = async () => {
    for (let turn = int(0, 30); turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
  };
  return async (message) => {
    await late();
    if (chance(0.1)) throw new Error(NOBODY);
    if (chance(0.1)) return undefined;
    const twice = chance(0.2) ? late().then(() => deliver(message)) : null;
    const answer = await deliver(message);
    await twice;
    await late();
    if (chance(0.15)) throw new Error(CLOSED);
    return chance(0.1) ? undefined : answer;
  };
}
