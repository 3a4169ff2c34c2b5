import { CARD, type CardHooks } from './card-hooks.ts';
import { parseDegree } from './degree.ts';
import { all, bareText, first, holds, matches, text, under } from './dom.ts';
import type { Hook } from './hooks.ts';

/**
 * The lines of text in a card, in document order: paragraphs, and what has text of its own. With `hook` only what it
 * finds. Buttons, and people who are only mentioned, say nothing of the person.
 */
export function linesOf(card: Element, { noise }: CardHooks, hook?: Hook): Element[] {
  const unsaid = [CARD.noise.css, CARD.control.css, ...(noise ? [noise.css] : [])].join();
  const lines: Element[] = [];
  for (const el of all(card, hook?.css ?? '*')) {
    const last = lines.at(-1);
    if ((last && holds(last, el)) || matches(el, unsaid) || under(el, unsaid, card)) continue;
    if (hook || matches(el, 'p') ? !first(el, CARD.person.css) && text(el) : bareText(el, 'inside'))
      lines.push(el);
  }
  return lines;
}

/** The degree in a line of its own, or behind the name. */
export const badgeOf = (said: string, isName: boolean): 1 | 2 | 3 | null =>
  isName || !/\S\s*[·•]/.test(said) ? parseDegree(said) : null;
