import type { Miss, Person } from '../model/reading.ts';
import { all, attempt, type By, matches, renewBudget } from './dom.ts';
import type { Hook } from './hooks.ts';
import { missesOf, outside } from './person.ts';

/**
 * What matches in `root`, itself included: a list may add a row alone. Each look has a budget of its own, so that what
 * else happens on the page never stops the search for rows.
 */
export function found(root: ParentNode & Node, by: By): Element[] {
  renewBudget();
  const own = root.nodeType === 1 && matches(root as Element, by) ? [root as Element] : [];
  return [...own, ...(attempt(() => all(root, by)) ?? [])];
}

/** Reads one card within a budget of its own; one that costs more is drift of the name by `hook`. */
export function readWithin(hook: Hook, read: () => Person | Miss[]): Person | Miss[] {
  renewBudget();
  return attempt(read) ?? missesOf('subject', ['name'], 'drift', hook);
}

/** The element after which a card's badge goes: the name, or the outermost link or button around it inside `card`. */
export function anchorWithin(find: () => Element | null | undefined, card: Element | null): Element | null {
  renewBudget();
  const name = attempt(find);
  return name ? outside(name, card) : null;
}
