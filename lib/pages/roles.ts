import type { Position } from '../model/reading.ts';
import { attr, first, holds, parent, precedes } from './dom.ts';
import { PAGE, SHAPE } from './hooks.ts';
import { isOrphan, type Leaf, leavesOf, MOST_LEAVES, type SectionHooks } from './section.ts';
import { parts } from './text.ts';
import { parseUrl } from './url.ts';

/** A role's leaves, `at` being its dates among them. */
interface Block {
  leaves: Leaf[];
  at: number;
}

/**
 * The roles of one item of a work history: one for a single role, several where they are grouped by company.
 * No word of any language is needed: a role is the smallest block around a date range that also holds a leaf
 * before it. `torn` counts the roles before the first dates around which nothing of a known shape stands; null where all fit.
 */
export function readRoles(
  item: Element,
  css: SectionHooks,
  locale: string | null,
  via: string,
): { roles: Position[]; torn: number | null; empty: boolean } {
  const leaves = leavesOf(item, css, locale);
  if (leaves.length > MOST_LEAVES) return { roles: [], torn: 0, empty: false };
  const dated = leaves.filter((leaf, at) => leaf.dates && at > 0);
  const blocks = dated.map((leaf) => blockOf(item, leaves, leaf));
  const whole = blocks.find((block) => block)?.leaves[0];
  const head = whole ? leaves.indexOf(whole) : -1;
  // Several roles without a company above them have lost it.
  const headless = head === 0 && blocks.length > 1;
  const header = leaves.slice(0, Math.max(head, 0));
  const isTorn = (block: Block): boolean =>
    headless || (header[1] !== undefined && isHeadless(block, header[1], blocks));
  const key = dated[0] ? companyKeyBefore(item, dated[0].el) : null;
  const found = blocks.map((block) =>
    block && !isTorn(block) ? roleOf(item, header, block, key, via) : null,
  );
  const roles = found.filter((role) => role !== null);
  // A header is company, duration and place; more is a role that lost its dates.
  const torn = found.length === 0 || header.length > 3 ? 0 : found.indexOf(null);
  return { roles, torn: torn < 0 ? null : torn, empty: leaves.length === 0 };
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

/** True for a role in a group whose type stands where its title was. */
function isHeadless({ leaves: [title] }: Block, total: Leaf, blocks: (Block | null)[]): boolean {
  const titles = blocks.flatMap((block) => block?.leaves[0] ?? []).filter((leaf) => leaf !== title);
  return title !== undefined && titles.length > 0 && isOrphan(title, titles, [total]);
}

function roleOf(
  item: Element,
  header: Leaf[],
  { leaves, at }: Block,
  companyKey: string | null,
  via: string,
): Position | null {
  const [title, second] = leaves;
  const { dates } = leaves[at] as Leaf;
  const [head, total] = header;
  // A group is headed by company and total duration; a single role names its company below the title.
  const known = head
    ? total && !(SHAPE.duration.test(parts(head.said).at(-1) ?? '') && !SHAPE.anyDigit.test(total.said))
    : at >= 2;
  if (!title || !second || !dates || !known) return null;
  const [company, type = null] = head ? [head.said] : companyAndType(item, second.said);
  const after = leaves[at + 1];
  return {
    title: title.said,
    company,
    companyKey,
    type: head ? (at > 1 ? second.said : null) : type,
    ...dates,
    place: after && isPlace(after) ? after.said : null,
    via,
  };
}

/** `Acme · Full-time`; the logo's name tells which part still belongs to a company's own name. */
function companyAndType(item: Element, said: string): [company: string, type?: string] {
  const [company = said, ...rest] = parts(said);
  const logo = first(item, 'img');
  const named = logo ? attr(logo, 'alt') : '';
  let name = company;
  while (rest.length > 0 && named.includes(`${name} · ${rest[0]}`)) name += ` · ${rest.shift()}`;
  return [name, rest[0]];
}

/** The item's own company link, before its first dates; links further down belong to descriptions and media. */
function companyKeyBefore(item: Element, dates: Element): string | null {
  const link = first(item, PAGE.company);
  return link && precedes(link, dates) ? (parseUrl(attr(link, 'href'))?.companyKey ?? null) : null;
}

/** What follows the dates is a place, unless it is a link (to skills). */
const isPlace = ({ el, said }: Leaf): boolean => said.length <= 120 && !first(el, 'a');
