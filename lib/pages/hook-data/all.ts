import { ACTIVITY_HOOKS } from './activity.ts';
import { COMPANY_HOOKS } from './company.ts';
import type { HookPart, HookRow } from './hook-row.ts';
import { INTEROP_HOOKS } from './interop.ts';
import { LIST_HOOKS } from './lists.ts';
import { PAGE_HOOKS } from './page.ts';
import { PROFILE_HOOKS } from './profile.ts';
import { PUBLIC_HOOKS } from './public.ts';
import { SALES_HOOKS } from './sales.ts';
import { SEARCH_HOOKS } from './search.ts';
import { SHAPE_HOOKS } from './shapes.ts';
import { skeletonHooks } from './skeleton.ts';

const READ = {
  ...SHAPE_HOOKS,
  ...PAGE_HOOKS,
  ...INTEROP_HOOKS,
  ...LIST_HOOKS,
  ...PROFILE_HOOKS,
  ...PUBLIC_HOOKS,
  ...SALES_HOOKS,
  ...SEARCH_HOOKS,
  ...COMPANY_HOOKS,
  ...ACTIVITY_HOOKS,
} satisfies HookPart;

/** All addresses and markup that the readers rely on, as data, and what a page's skeleton keeps of them. */
export const HOOK_DATA = { ...READ, ...skeletonHooks(READ) };

export type HookData = { [P in keyof typeof HOOK_DATA]: Record<keyof (typeof HOOK_DATA)[P], HookRow> };
