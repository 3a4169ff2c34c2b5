import { type Hook, hooksOf } from './hooks.ts';
import type { BasicHooks } from './person.ts';

/** The hooks of the general rule. */
export const CARD = hooksOf('card');

/** What a kind of list knows better than the general rule; see `cardList`. */
export interface CardHooks extends Partial<BasicHooks> {
  scope?: Hook;
  row?: Hook;
  noise?: Hook;
}
