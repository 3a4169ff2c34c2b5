import type { Position } from '../model/reading.ts';
import { MOST_POSITIONS } from './caps.ts';
import { all, attr, matches, precedes } from './dom.ts';
import { PAGE, SHAPE } from './hooks.ts';
import { readRoles } from './roles.ts';
import { itemsOf, type SectionHooks, type State, straysOf } from './section.ts';

/** Work history as far as the page shows it. */
export interface Work {
  state: State;
  positions: Position[];
  /** Positions from this index on may follow one that could not be read. */
  sureUpTo: number;
  /** The page says that there are more. */
  more: boolean;
}

/** A history whose reading cost more than a page may cost. */
export const DRIFTED: Work = { state: 'drift', positions: [], sureUpTo: 0, more: false };

/**
 * Reads the Experience section. Absent or empty: not loaded yet. Text without items of a known shape: drift,
 * and nothing else on the page is searched instead.
 */
export function readWork(section: Element | null, css: SectionHooks, locale: string | null): Work {
  const { state, items, via } = itemsOf(section, css);
  const work: Work = {
    state: state === 'drift' ? 'drift' : 'not-loaded',
    positions: [],
    sureUpTo: Number.POSITIVE_INFINITY,
    more: false,
  };
  const strays = section && items[0] ? straysOf(section, css, via, locale) : [];
  const unsure = (): void => {
    work.sureUpTo = Math.min(work.sureUpTo, work.positions.length);
  };
  for (const item of items) {
    if (strays[0] && precedes(strays[0], item)) unsure();
    const { roles, torn, empty } = readRoles(item, css, locale, via);
    if (empty) continue;
    work.state = 'read';
    if (torn !== null) work.sureUpTo = Math.min(work.sureUpTo, work.positions.length + torn);
    const room = MOST_POSITIONS - work.positions.length;
    work.positions.push(...roles.slice(0, room));
    work.more ||= roles.length > room;
  }
  if (strays[0]) unsure();
  if (work.sureUpTo === 0 && work.positions.length === 0) work.state = 'drift';
  work.more ||=
    section !== null &&
    all(section, PAGE.allRoles).some((el) => !matches(el, 'a') || SHAPE.allRoles.test(attr(el, 'href')));
  return work;
}
