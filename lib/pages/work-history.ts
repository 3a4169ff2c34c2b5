import type { Position } from '../model/reading.ts';
import { all, attr, first, holds, matches, text, under } from './dom.ts';
import { type Hook, PAGE } from './hooks.ts';
import { readRoles } from './roles.ts';

/** The model's `MAX_POSITIONS` (which cannot be imported into the page). */
export const MOST_POSITIONS = 50;

/** Work history as far as the page shows it. */
export interface Work {
  state: 'read' | 'not-loaded' | 'drift';
  positions: Position[];
  /** Positions from this index on may follow one that could not be read. */
  sureUpTo: number;
  /** The page says that there are more. */
  more: boolean;
}

/** A history whose reading cost more than a page may cost. */
export const DRIFTED: Work = { state: 'drift', positions: [], sureUpTo: 0, more: false };

/** Where a front end keeps its items and texts. */
export interface WorkHooks {
  items: Hook[];
  leaf: string;
  noise: string;
}

/**
 * Reads the Experience section. Absent or empty: not loaded yet. Text without items of a known shape: drift,
 * and nothing else on the page is searched instead.
 */
export function readWork(section: Element | null, css: WorkHooks, locale: string | null): Work {
  const work: Work = {
    state: 'not-loaded',
    positions: [],
    sureUpTo: Number.POSITIVE_INFINITY,
    more: false,
  };
  if (!section) return work;
  const hook = css.items.find((item) => first(section, item.css));
  if (!hook) {
    const headings = `h1,h2,h3,[role="heading"],${css.noise}`;
    const said = all(section, 'p,span').some((el) => !under(el, headings, section) && text(el));
    return said ? { ...work, state: 'drift' } : work;
  }
  for (const item of outermost(all(section, hook.css))) {
    const { roles, torn, empty } = readRoles(item, css, locale, hook.id);
    if (empty) continue;
    work.state = 'read';
    if (torn !== null) work.sureUpTo = Math.min(work.sureUpTo, work.positions.length + torn);
    work.positions.push(...roles.slice(0, MOST_POSITIONS - work.positions.length));
  }
  if (work.sureUpTo === 0 && work.positions.length === 0) work.state = 'drift';
  work.more = all(section, PAGE.allRoles.css).some(
    (el) => !matches(el, 'a') || /\/details\/experience\/?(?:[?#]|$)/.test(attr(el, 'href')),
  );
  return work;
}

/** Elements in document order without those inside another of them. */
export function outermost(found: Element[]): Element[] {
  const outer: Element[] = [];
  for (const el of found) {
    const last = outer.at(-1);
    if (!last || !holds(last, el)) outer.push(el);
  }
  return outer;
}
