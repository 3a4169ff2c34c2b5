import { browserKills } from './browser-kills.ts';
import { corruptions } from './corruption.ts';
import { diskFull } from './disk-full.ts';
import { fastTabs } from './fast-tabs.ts';
import type { Fault } from './fault.ts';
import { idleDeath } from './idle-death.ts';
import { refusedStorage } from './refused-storage.ts';
import { restoreKills } from './restore-kills.ts';
import { sleep } from './sleep.ts';
import { twoTabs } from './two-tabs.ts';
import { upgradeKills } from './upgrade-kills.ts';
import { blockedUpgrade, newerData } from './versions.ts';
import { workerKills } from './worker-kills.ts';

/**
 * Every fault that needs a real browser of its own. The others of the list (reference, reliability 5.4) are tests of
 * `npm test`: F3 between-writes, F16 messages (beside this file); F10 unit/store/bad-rows; F15 e2e/update; F17 and F23
 * unit/pages/hostile, e2e/hostile-list and the bench's 10 MB profile; F18 e2e/cards; F19 e2e/stale; F20
 * unit/pages/mutation; F21 unit/store/sweep; F24 unit/store/import and e2e/backup. A quota (F9) cannot be set on an
 * extension with `unlimitedStorage`: what it would refuse, a full disk does (F8).
 */
export const FAULTS: readonly Fault[] = [
  workerKills,
  idleDeath,
  browserKills,
  ...corruptions,
  restoreKills,
  diskFull,
  twoTabs,
  upgradeKills,
  blockedUpgrade,
  newerData,
  refusedStorage,
  fastTabs,
  sleep,
];
