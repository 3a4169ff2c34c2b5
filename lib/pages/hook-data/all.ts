import type { HookRow } from './hook-row.ts';
import { INTEROP_HOOKS } from './interop.ts';
import { PAGE_HOOKS } from './page.ts';
import { PROFILE_HOOKS } from './profile.ts';
import { SEARCH_HOOKS } from './search.ts';

/** All addresses and markup that the readers rely on, as data. */
export const HOOK_DATA = { ...PAGE_HOOKS, ...INTEROP_HOOKS, ...PROFILE_HOOKS, ...SEARCH_HOOKS };

export type HookData = { [P in keyof typeof HOOK_DATA]: Record<keyof (typeof HOOK_DATA)[P], HookRow> };
