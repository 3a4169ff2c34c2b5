import { type DateRange, parseDates } from './dates.ts';
import { all, attr, first, holds, parent, text, under } from './dom.ts';
import { type Hook, PAGE } from './hooks.ts';

/** `not-loaded`: not there or empty; `drift`: there, but of no known shape. */
export type State = 'read' | 'not-loaded' | 'drift';

/** Where a front end keeps the items of a profile's section and their texts. */
export interface SectionHooks {
  items: Hook[];
  leaf: string;
  noise: string;
}

/** More texts than any item has; a page with more is made to cost time. */
export const MOST_LEAVES = 400;

export interface Leaf {
  el: Element;
  said: string;
  dates: DateRange | null;
}

/**
 * The items of a section, outermost only, and the hook that found them. Text without items of a known shape is drift,
 * and nothing else on the page is searched instead.
 */
export function itemsOf(
  section: Element | null,
  css: SectionHooks,
): { state: State; items: Element[]; via: string } {
  const hook = section && css.items.find((item) => first(section, item));
  if (hook) return { state: 'read', items: outermost(all(section, hook)), via: hook.id };
  return { state: section && isWritten(section, css.noise) ? 'drift' : 'not-loaded', items: [], via: '' };
}

/** Dates outside every item that `via` found: those of items that could not be told from the rest. */
export const straysOf = (
  section: Element,
  css: SectionHooks,
  via: string,
  locale: string | null,
): Element[] => {
  const item = css.items.find(({ id }) => id === via)?.css;
  const known = `${item},${css.noise},${PAGE.description.css}`;
  return all(section, css.leaf).filter((el) => !under(el, known, section) && parseDates(text(el), locale));
};

/** True where a section says more than its heading. */
export function isWritten(section: Element, noise: string): boolean {
  const headings = `h1,h2,h3,[role="heading"],${noise}`;
  return all(section, 'p,span').some((el) => !under(el, headings, section) && text(el));
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

/** Texts in document order without descriptions; an element that only wraps other leaves is none. */
export function leavesOf(item: Element, css: SectionHooks, locale: string | null): Leaf[] {
  return all(item, css.leaf).flatMap((el) => {
    if (
      under(el, `${css.noise},${PAGE.description.css}`, item) ||
      first(el, `${css.leaf},${PAGE.description.css}`)
    )
      return [];
    const said = text(el);
    return said ? [{ el, said, dates: parseDates(said, locale) }] : [];
  });
}

/** How a leaf is set: its own class and that of what is around it. */
export function lookOf({ el }: Leaf): string {
  const around = parent(el);
  return `${attr(el, 'class')}|${around ? attr(around, 'class') : ''}`;
}

/**
 * True for a first line that looks as second lines do and unlike every other first one: what stood before it is lost.
 * Where all lines look alike nothing is told.
 */
export function isOrphan(line: Leaf, firsts: Leaf[], seconds: Leaf[]): boolean {
  const look = lookOf(line);
  return seconds.some((leaf) => lookOf(leaf) === look) && firsts.every((leaf) => lookOf(leaf) !== look);
}
