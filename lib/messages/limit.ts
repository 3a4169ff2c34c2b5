import type { CommandName } from './protocol.ts';
import type { Caller } from './sender.ts';

/** What one tab may do: `burst` at once, then so many a second; who comes early waits, up to `patience` ms. */
interface Limit {
  perSecond: number;
  burst: number;
  patience: number;
}

const often: Limit = { perSecond: 20, burst: 60, patience: 3_000 };
const seldom: Limit = { perSecond: 3, burst: 6, patience: 3_000 };

/**
 * Of the script in a page, which is not trusted: nobody may page through the leads with it (reference, reliability
 * 2.3). A list scrolled at 60 frames a second stays below, because what is known is not asked again.
 */
const LIMITS: Partial<Record<CommandName, Limit>> = {
  'settings.inPage': seldom,
  'person.lookup': often,
  'person.score': often,
  // One a second. Opening the panel, saving and taking it back ask again each time: they get their answers in turn.
  'person.explain': { perSecond: 1, burst: 1, patience: 3_000 },
  'lead.save': { perSecond: 3, burst: 3, patience: 2_000 },
  'lead.undo': { perSecond: 3, burst: 3, patience: 2_000 },
  'health.report': seldom,
};

export interface LimiterOptions {
  /** Milliseconds UTC. */
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

/** So many tabs and commands are remembered before those at rest are forgotten. */
const REMEMBERED = 500;

/**
 * Holds back what a tab sends too fast; answers whether it may go on. Our own pages are not limited.
 * What it knows is gone with the worker, which is no harm: a worker takes longer to start than a message waits.
 */
export function createLimiter({ now, wait }: LimiterOptions) {
  /** When each tab and command is at rest again: one step later with everything carried out. */
  const rests = new Map<string, number>();
  return async (name: CommandName, caller: Caller): Promise<boolean> => {
    const limit = LIMITS[name];
    if (caller.kind === 'page' || !limit) return true;
    const id = `${caller.tabId} ${name}`;
    const step = 1_000 / limit.perSecond;
    const at = now();
    // A clock that was put back must not lock anybody out.
    const known = rests.get(id) ?? at;
    const rest = known > at + limit.burst * step + limit.patience ? at : Math.max(known, at);
    const early = rest + step - at - limit.burst * step;
    if (early > limit.patience) return false;
    rests.set(id, rest + step);
    if (rests.size > REMEMBERED) for (const [other, until] of rests) if (until <= at) rests.delete(other);
    if (early > 0) await wait(early);
    return true;
  };
}
