import { browserKills } from './browser-kills.ts';
import { corruptions } from './corruption.ts';
import { diskFull } from './disk-full.ts';
import { fastTabs } from './fast-tabs.ts';
import type { Fault } from './fault.ts';
import { idleDeath } from './idle-death.ts';
import { refusedStorage } from './refused-storage.ts';
import { sleep } from './sleep.ts';
import { twoTabs } from './two-tabs.ts';
import { upgradeKills } from './upgrade-kills.ts';
import { blockedUpgrade, newerData } from './versions.ts';
import { workerKills } from './worker-kills.ts';

/** Every fault that needs a real browser; those of one module alone are tests beside them. */
export const FAULTS: readonly Fault[] = [
  workerKills,
  idleDeath,
  browserKills,
  ...corruptions,
  diskFull,
  twoTabs,
  upgradeKills,
  blockedUpgrade,
  newerData,
  refusedStorage,
  fastTabs,
  sleep,
];
