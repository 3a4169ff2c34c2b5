import { ACTIVITY_HOOKS } from './activity.ts';
import { COMPANY_HOOKS } from './company.ts';
import type { HookRow } from './hook-row.ts';
import { INTEROP_HOOKS } from './interop.ts';
import { LIST_HOOKS } from './lists.ts';
import { PAGE_HOOKS } from './page.ts';
import { PROFILE_HOOKS } from './profile.ts';
import { SALES_HOOKS } from './sales.ts';
import { SEARCH_HOOKS } from './search.ts';
import { SKELETON_HOOKS } from './skeleton.ts';

/** All addresses and markup that the readers rely on, as data. */
export const HOOK_DATA = {
  ...PAGE_HOOKS,
  ...INTEROP_HOOKS,
  ...LIST_HOOKS,
  ...PROFILE_HOOKS,
  ...SALES_HOOKS,
  ...SEARCH_HOOKS,
  ...SKELETON_HOOKS,
  ...COMPANY_HOOKS,
  ...ACTIVITY_HOOKS,
};

export type HookData = { [P in keyof typeof HOOK_DATA]: Record<keyof (typeof HOOK_DATA)[P], HookRow> };
