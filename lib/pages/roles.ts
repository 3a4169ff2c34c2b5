import type { Position } from '../model/reading.ts';
import { type DateRange, parseDates } from './dates.ts';
import { attr, holds, type Look, parent, precedes, under } from './dom.ts';
import { PAGE } from './hooks.ts';
import { parts } from './text.ts';
import { companyKeyAt } from './url.ts';

/** More texts than any item of a work history has; a page with more is made to cost time. */
const MOST_LEAVES = 400;
// "5 yrs 11 mos", "3年1ヶ月": the length of a stay, never a company's line of a group's header.
const DURATION = /^\d+\s?\p{L}+\.?(?:\s?\d+\s?\p{L}+\.?)?$/u;

interface Leaf {
  el: Element;
  text: string;
  dates: DateRange | null;
}

/** A role's leaves, `at` being its dates among them. */
interface Block {
  leaves: Leaf[];
  at: number;
}

/**
 * The roles of one item of a work history: one for a single role, several where they are grouped by company.
 * No word of any language is needed: a role is the smallest block around a date range that also holds a leaf
 * before it. `whole` is false where some text of the item fits no known shape.
 */
export function readRoles(
  look: Look,
  item: Element,
  css: { leaf: string; noise: string },
  locale: string | null,
  via: string,
): { roles: Position[]; whole: boolean; empty: boolean } {
  const leaves = leavesOf(look, item, css, locale);
  if (leaves.length > MOST_LEAVES) return { roles: [], whole: false, empty: false };
  const dated = leaves.filter((leaf, at) => leaf.dates && at > 0);
  const blocks = dated.map((leaf) => blockOf(item, leaves, leaf)).filter((block) => block !== null);
  const start = blocks[0] ? leaves.indexOf(blocks[0].leaves[0] as Leaf) : 0;
  const roles = blocks
    .map((block) => roleOf(look, item, leaves.slice(0, start), block, via))
    .filter((role) => role !== null);
  return {
    roles,
    whole: roles.length === dated.length && roles.length > 0,
    empty: leaves.length === 0,
  };
}

/** Texts in document order; an element that only wraps other leaves is none. */
function leavesOf(
  look: Look,
  item: Element,
  css: { leaf: string; noise: string },
  locale: string | null,
): Leaf[] {
  return look.all(item, css.leaf).flatMap((el) => {
    if (under(el, css.noise, item) || look.first(el, css.leaf)) return [];
    const text = look.text(el);
    return text ? [{ el, text, dates: parseDates(text, locale) }] : [];
  });
}

function blockOf(item: Element, leaves: Leaf[], dated: Leaf): Block | null {
  const before = leaves[leaves.indexOf(dated) - 1];
  let block = parent(dated.el);
  while (block && before && block !== item && !holds(block, before.el)) block = parent(block);
  const own = leaves.filter(({ el }) => block && holds(block, el));
  const at = own.indexOf(dated);
  // Two date ranges: the title between them is missing. More than four leaves before the dates: prose.
  return at <= 4 && own.filter(({ dates }) => dates).length === 1 ? { leaves: own, at } : null;
}

function roleOf(
  look: Look,
  item: Element,
  header: Leaf[],
  { leaves, at }: Block,
  via: string,
): Position | null {
  const [title, second] = leaves;
  const { el, dates } = leaves[at] as Leaf;
  const [head, total] = header;
  // A group is headed by company and total duration; a single role names its company below the title.
  const known = head ? total && !(DURATION.test(head.text) && !/\d/.test(total.text)) : at >= 2;
  if (!title || !second || !dates || !known) return null;
  const [company = null, type = null] = parts((head ?? second).text);
  const after = leaves[at + 1];
  return {
    title: title.text,
    company,
    companyKey: companyKeyBefore(look, item, el),
    type: head ? (at > 1 ? second.text : null) : type,
    ...dates,
    place: after && isPlace(look, item, after) ? after.text : null,
    via,
  };
}

/** The item's own company link; links further down belong to descriptions and media. */
function companyKeyBefore(look: Look, item: Element, dates: Element): string | null {
  const link = look.first(item, PAGE.company);
  return link && precedes(link, dates) ? companyKeyAt(attr(link, 'href')) : null;
}

/** What follows the dates is a place, unless it is a link (to skills) or the description. */
const isPlace = (look: Look, item: Element, { el, text }: Leaf): boolean =>
  text.length <= 120 && !look.first(el, `a,${PAGE.expandable}`) && !under(el, PAGE.expandable, item);
