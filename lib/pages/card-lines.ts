import { CARD, type CardHooks, noiseOf } from './card-hooks.ts';
import { parseDegree } from './degree.ts';
import { all, bareText, closest, first, holds, matches, text } from './dom.ts';
import { type Hook, SHAPE } from './hooks.ts';

/**
 * The lines of text in a card, in document order: paragraphs, and what has text of its own; with `hook` only what it
 * finds, and no more than `most`. Buttons, and people who are only mentioned, say nothing of the person.
 */
export function linesOf(
  card: Element,
  hooks: CardHooks,
  hook?: Hook,
  most = Number.POSITIVE_INFINITY,
): Element[] {
  const unsaid = `${CARD.control.css},${noiseOf(hooks)}`;
  const lines: Element[] = [];
  for (const el of all(card, hook ?? '*')) {
    if (lines.length === most) break;
    const last = lines.at(-1);
    const mute = last && holds(last, el) ? last : closest(el, unsaid);
    if (mute && mute !== card && holds(card, mute)) continue;
    const isLine = hook || matches(el, 'p') ? !first(el, CARD.person) && text(el) : bareText(el, 'inside');
    if (isLine) lines.push(el);
  }
  return lines;
}

/** The degree in a line of its own; a headline may end with a number behind a bullet. */
export const badgeOf = (said: string): 1 | 2 | 3 | null =>
  SHAPE.markWithin.test(said) ? null : parseDegree(said);

/** True for words; degrees, and what stands behind a bullet ("• Following"), are marks beside a name. */
export const isWords = (said: string): boolean => said !== '' && !SHAPE.mark.test(said) && !badgeOf(said);

/** True for "she/her" in any language. */
export const isPronouns = (said: string): boolean => SHAPE.pronouns.test(said);
