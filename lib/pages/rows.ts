import type { Miss, Person } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import { all, attempt, closest, first, holds, matches, renewBudget, text, under } from './dom.ts';
import type { Hook } from './hooks.ts';
import { hearLink, isTorn, newWitness, type Witness } from './identity.ts';
import {
  type BasicHooks,
  fieldsOf,
  keyOf,
  keysOf,
  missesOf,
  outside,
  personOf,
  visibleText,
} from './person.ts';
import { once } from './text.ts';

/** Where a list keeps what it says of a person. */
export interface RowHooks extends BasicHooks {
  /** Links to people; the first with text that is not noise is the person's. */
  name: Hook;
  /** Lines of text below the name: headline, then place. */
  headline: Hook;
  /** What is not of this person: mutual connections, actions. */
  noise: Hook;
}

/** The person of one row; no miss and no person for "LinkedIn Member", which links to nobody. */
export function readRow(row: Element, hooks: RowHooks, now: number, witness: Witness): Person | Miss[] {
  const link = nameLink(row, hooks);
  const [photo] = all(row, hooks.name.css).filter((el) => isOwn(el, row, hooks));
  for (const own of [photo, link]) if (own) hearLink(witness, own);
  const keys = keysOf(witness);
  if (!photo || keys.length === 0) return [];
  const name = link && nameOf(link);
  if (!name || isTorn(witness)) return missesOf(keyOf({ keys }), ['name'], 'drift', hooks.name);
  return personOf(keys, fieldsOf({ name, ...lines(row, link, hooks) }, hooks, now));
}

const isOwn = (el: Element, row: Element, { noise }: RowHooks): boolean =>
  !under(el, noise.css, row) && (!first(el, 'strong') || first(el, 'p') !== null);

/** The innermost first link with text; in the live page one link wraps the whole card and holds the others. */
export function nameLink(row: Element, hooks: RowHooks): Element | null {
  const own = all(row, hooks.name.css).filter((el) => isOwn(el, row, hooks) && visibleText(el));
  return own.find((el) => !own.some((other) => other !== el && holds(el, other))) ?? null;
}

/** The name alone: a link around the whole card says it in its first paragraph, with the degree behind it. */
const nameOf = (link: Element): string =>
  once(visibleText(first(link, 'p') ?? link).replace(/\s*[·•][^·•]*$/, ''));

function lines(row: Element, link: Element, hooks: RowHooks) {
  const line = first(link, 'p') ?? closest(link, 'p');
  const badges = hooks.degree.css === 'p' ? [line] : all(row, hooks.degree.css);
  const said = all(row, hooks.headline.css)
    .filter((el) => el !== line && !holds(el, link) && isOwn(el, row, hooks) && !first(el, hooks.name.css))
    .map(text)
    .filter(Boolean);
  const degree = [...badges.map((el) => el && visibleText(el)), said[0]]
    .map((one) => parseDegree(one ?? ''))
    .find(Boolean);
  const [headline, location] = said.filter((one) => !parseDegree(one));
  // One line alone could be either; wrong data is worse than none.
  return { degree, ...(location !== undefined && { headline, location }) };
}

/**
 * What matches in `root`, itself included: a list may add a row alone. Each look has a budget of its own, so that what
 * else happens on the page never stops the search for rows.
 */
export function found(root: ParentNode & Node, css: string): Element[] {
  renewBudget();
  const own = root.nodeType === 1 && matches(root as Element, css) ? [root as Element] : [];
  return [...own, ...(attempt(() => all(root, css)) ?? [])];
}

/** The element after which a row's badge goes. */
export function rowAnchor(row: Element, hooks: RowHooks): Element | null {
  renewBudget();
  const link = attempt(() => nameLink(row, hooks));
  return link ? outside(link, row) : null;
}

/** Reads one row within a budget of its own. */
export function readCardBy(
  row: Element,
  hooks: RowHooks,
  now: number,
  hearRow: (witness: Witness) => void,
): Person | Miss[] {
  renewBudget();
  const witness = newWitness();
  return (
    attempt(() => {
      hearRow(witness);
      return readRow(row, hooks, now, witness);
    }) ?? missesOf('subject', ['name'], 'drift', hooks.name)
  );
}
