import { HOOK_DATA } from '../../lib/pages/hook-data/all.ts';
import { setHooks } from '../../lib/pages/hooks.ts';

// What an address on LinkedIn looks like is data of the readers: set for whoever imports this, in a screen loaded late.
setHooks(HOOK_DATA);
