import type { HookTable } from '../model/settings.ts';
import type { HookData } from './hook-data.ts';

/**
 * One way to find one thing on a page (for `route` and `shape` a path or text, by a regular expression). `id` is what a
 * fact remembers as its origin and what the health view names; `confidence` (0 to 1) is how far a value found so is
 * trusted.
 */
export interface Hook {
  id: string;
  css: string;
  confidence: number;
}

const part = <P extends keyof HookData>() => ({}) as Record<keyof HookData[P], Hook>;

export const ROUTES = part<'route'>();
export const SHAPES = part<'shape'>();
export const PAGE = part<'page'>();
export const WALLS = part<'wall'>();
export const CLASSIC = part<'classic.topcard'>();
export const CLASSIC_SECTION = part<'classic'>();
export const CLASSIC_ROW = part<'classic.search'>();
export const SDUI = part<'sdui.topcard'>();
export const SDUI_ROLE = part<'sdui'>();
export const SDUI_ROW = part<'sdui.search'>();

const PARTS: { [P in keyof HookData]: Record<string, Hook> } = {
  route: ROUTES,
  shape: SHAPES,
  page: PAGE,
  wall: WALLS,
  'classic.topcard': CLASSIC,
  classic: CLASSIC_SECTION,
  'classic.search': CLASSIC_ROW,
  'sdui.topcard': SDUI,
  sdui: SDUI_ROLE,
  'sdui.search': SDUI_ROW,
};

/**
 * Hands the readers their hooks, before the first page is read. They are data and no code, so that the script in every
 * LinkedIn tab gets them with its settings instead of carrying them before anybody agreed.
 */
export function setHooks(data: HookTable): void {
  for (const name of Object.keys(PARTS) as (keyof HookData)[])
    for (const [key, [, css, confidence = 0.9]] of Object.entries(data[name] ?? {}))
      PARTS[name][key] = { id: `${name}.${key}`, css, confidence };
}
