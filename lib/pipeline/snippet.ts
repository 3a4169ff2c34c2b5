import { PLACEHOLDERS, type Placeholder } from '../model/playbook.ts';
import { firstName } from './first-name.ts';

/** What a text may be filled with; null is not known. */
export type SnippetFacts = Record<Exclude<Placeholder, 'first_name'>, string | null>;

/**
 * A piece of a filled text. `missing`: nothing is known and nothing stands in for it. `unknown`: no placeholder at all,
 * mistyped perhaps.
 */
export type Piece =
  | { kind: 'plain' | 'filled' | 'instead'; text: string }
  | { kind: 'missing'; text: string; name: Placeholder }
  | { kind: 'unknown'; text: string };

/** `{company}`, or with words for where it is not known: `{company|your company}`. */
const SLOT = /\{([^{}|\n]+)(?:\|([^{}\n]*))?\}/g;

/** A text in pieces, its placeholders filled where something is known of the person. */
export function fillSnippet(text: string, facts: SnippetFacts): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    const [whole, name = '', instead] = match;
    pieces.push({ kind: 'plain', text: text.slice(end, match.index) }, filled(whole, name, instead, facts));
    end = match.index + whole.length;
  }
  pieces.push({ kind: 'plain', text: text.slice(end) });
  return pieces.filter(({ kind, text: words }) => kind !== 'plain' || words !== '');
}

function filled(whole: string, written: string, instead: string | undefined, facts: SnippetFacts): Piece {
  const name = nameOf(written);
  if (!name) return { kind: 'unknown', text: whole };
  const value = (name === 'first_name' ? firstName(facts.name ?? '') : facts[name])?.trim();
  if (value) return { kind: 'filled', text: value };
  return instead === undefined ? { kind: 'missing', text: whole, name } : { kind: 'instead', text: instead };
}

/** `First name` is `first_name` too. */
const nameOf = (written: string): Placeholder | null => {
  const name = written.trim().toLowerCase().replace(/\s+/g, '_');
  return PLACEHOLDERS.find((each) => each === name) ?? null;
};

/** The text to copy, or what stands in its way: a brace must never reach anybody. */
export type Ready = { text: string } | { text: null; missing: Placeholder[]; unknown: string[] };

export function readySnippet(text: string, facts: SnippetFacts): Ready {
  const pieces = fillSnippet(text, facts);
  const missing = pieces.flatMap((piece) => (piece.kind === 'missing' ? [piece.name] : []));
  const unknown = pieces.flatMap((piece) => (piece.kind === 'unknown' ? [piece.text] : []));
  if (missing.length + unknown.length === 0) return { text: pieces.map((piece) => piece.text).join('') };
  return { text: null, missing: [...new Set(missing)], unknown: [...new Set(unknown)] };
}
