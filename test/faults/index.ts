import { browserKills } from './browser-kills.ts';
import type { Fault } from './fault.ts';
import { twoTabs } from './two-tabs.ts';
import { workerKills } from './worker-kills.ts';

/** Every fault that needs a real browser; those of one module alone are tests beside them. */
export const FAULTS: readonly Fault[] = [workerKills, browserKills, twoTabs];
