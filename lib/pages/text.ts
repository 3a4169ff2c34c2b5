import { SHAPE } from './hooks.ts';

/** Longest text kept of one field, the model's `MAX_TEXT` (which cannot be imported into the page). */
export const LONGEST = 2_000;

/** One line of clean NFC text: no control, zero-width or bidi marks, single spaces, at most `LONGEST` units. */
export function clean(text: string): string {
  // Most texts are clean as they stand.
  if (text.length <= LONGEST && SHAPE.plain.test(text)) return text.trimEnd();
  const line = text
    .slice(0, LONGEST * 4)
    .replace(SHAPE.invisible, '')
    .replace(SHAPE.gap, ' ')
    .replace(SHAPE.joiner, '')
    .normalize('NFC')
    .trim();
  return cut(line, LONGEST);
}

/** At most `longest` UTF-16 units of clean text, no character cut in two. */
export const cut = (line: string, longest: number): string =>
  line.length <= longest ? line : line.slice(0, longest).replace(SHAPE.half, '').trim();

/** A name written twice in a row (the visible text and its twin for screen readers) once. */
export function once(text: string): string {
  const [, close, cjk, words] = SHAPE.twice.exec(text) ?? [];
  return close ?? cjk ?? words ?? text;
}

/** What people leave in a headline they do not want; LinkedIn shows it for an empty one. */
export const isBlank = (text: string): boolean => SHAPE.blank.test(text);

/** The parts of `Acme · Full-time`. */
export const parts = (text: string): string[] => text.split(SHAPE.dot).map((part) => part.trim());

/** What LinkedIn hides from somebody who is not signed in stands there as asterisks, as many as there were letters. */
export const isMasked = (text: string): boolean => SHAPE.masked.test(text);
