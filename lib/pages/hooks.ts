import type { HookTable } from '../model/settings.ts';
import type { HookData } from './hook-data/all.ts';

/**
 * One way to find one thing on a page (for `route` a path, by a regular expression). `id` is what a
 * fact remembers as its origin and what the health view names; `confidence` (0 to 1) is how far a value found so is
 * trusted.
 */
export interface Hook {
  id: string;
  css: string;
  confidence: number;
}

const PARTS: Record<string, Record<string, Hook>> = {};

/** The hooks of one part by key; empty until `setHooks`, so to be kept whole and looked into when a page is read. */
export function hooksOf<P extends keyof HookData>(part: P): Record<keyof HookData[P], Hook> {
  PARTS[part] ??= {};
  return PARTS[part] as Record<keyof HookData[P], Hook>;
}

export const ROUTES = hooksOf('route');
/** Texts, addresses and keys told by their shape; those with `g` are for going through a text, never for `test`. */
export const SHAPE = {} as Record<keyof HookData['shape'], RegExp>;
export const PAGE = hooksOf('page');
export const WALLS = hooksOf('wall');

/**
 * Hands the readers their hooks, before the first page is read. They are data and no code, so that the script in every
 * LinkedIn tab gets them with its settings instead of carrying them before anybody agreed.
 */
export function setHooks(data: HookTable): void {
  for (const [part, rows] of Object.entries(data))
    for (const [key, [, css, confidence = 0.9]] of Object.entries(rows))
      if (part === 'shape') SHAPE[key as never] = expression(css) as never;
      else hooksOf(part as keyof HookData)[key as never] = { id: `${part}.${key}`, css, confidence } as never;
}

/** `/…/gu` as the expression it writes. */
function expression(written: string): RegExp {
  const end = written.lastIndexOf('/');
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}

/** Every hook in use, for tests and for the skeleton's vocabulary. */
export const allHooks = (): Hook[] => Object.values(PARTS).flatMap((part) => Object.values(part));
