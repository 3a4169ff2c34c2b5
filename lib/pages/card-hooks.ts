import { type Hook, hooksOf } from './hooks.ts';
import type { BasicHooks } from './person.ts';

/** The hooks of the general rule. */
export const CARD = hooksOf('card');

/** What a kind of list knows better than the general rule; all of it optional. */
export interface CardHooks extends Partial<BasicHooks> {
  /** Where the list stands; `main` unless told, an aside only where it is asked for. */
  scope?: Hook;
  /** Rows: a person in one is read by the other hooks, and a row without a readable name is drift. */
  row?: Hook;
  /** More that is not of a card's person; links in it lead to others. */
  noise?: Hook;
}

/** Selector of what is not of a card's person. */
export const noiseOf = ({ noise }: CardHooks): string =>
  [CARD.noise, ...(noise ? [noise] : [])].map(({ css }) => css).join();

/** The name's hook on a card of a known row, or of a list without known rows. */
export const nameHook = ({ row, name }: CardHooks, isKnown: boolean): Hook =>
  ((isKnown || !row) && name) || CARD.name;
