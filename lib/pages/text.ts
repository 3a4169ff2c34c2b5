/** Longest text kept of one field, the model's `MAX_TEXT` (which cannot be imported into the page). */
export const LONGEST = 2_000;

// Bidi controls, zero-width space, soft hyphen and byte order marks never belong to a name.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
// Joiners carry meaning in Arabic, Indic scripts and emoji; elsewhere they only make two equal names differ.
const IDLE_JOINER =
  /(?<=^|[\s\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Nd}])[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu;

/** One line of clean NFC text: no control, zero-width or bidi marks, single spaces, at most `LONGEST` units. */
export function clean(text: string): string {
  // Most texts are clean as they stand.
  if (text.length <= LONGEST && /^(?:[!-~] ?)*$/.test(text)) return text.trimEnd();
  const line = text
    .slice(0, LONGEST * 4)
    .replace(INVISIBLE, '')
    // Half of a surrogate pair is no text.
    .replace(/\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(IDLE_JOINER, '')
    .normalize('NFC')
    .trim();
  return cut(line, LONGEST);
}

/** At most `longest` UTF-16 units of clean text, no character cut in two. */
export const cut = (line: string, longest: number): string =>
  line.length <= longest
    ? line
    : line
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();

/** A name written twice in a row (the visible text and its twin for screen readers) once. */
export function once(text: string): string {
  // "Thomas Thomas" is a name; a twin follows without a gap, or repeats more than one word.
  const [, close, cjk, words] =
    /^(?:(.{4,}?)\1|([\p{Script=Han}\p{Script=Hangul}\p{Script=Hira}\p{Script=Kana}]{2,3})\2|(\S+\s.+?)[\s,]*\3)$/u.exec(
      text,
    ) ?? [];
  return close ?? cjk ?? words ?? text;
}

/** What people leave in a headline they do not want; LinkedIn shows it for an empty one. */
export const isBlank = (text: string): boolean => /^[-–—.\s]*$/.test(text);

/** The parts of `Acme · Full-time`. */
export const parts = (text: string): string[] => text.split(/\s[·•]\s/).map((part) => part.trim());

/** What LinkedIn hides from somebody who is not signed in stands there as asterisks, as many as there were letters. */
export const isMasked = (text: string): boolean =>
  /^[\s*.,&'()/-]*\*{3,}/.test(text) || /^[\s.,&'()/-]*\*[\s*.,&'()/-]*$/.test(text);
