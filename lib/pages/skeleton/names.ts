import { memberId } from '../token.ts';

const LETTERS = 'bcdfghjkmpqtvwz';
/** Ranges of years that stay ranges of years, whatever they are shifted by. */
const YEARS = [1900, 2099] as const;
/** Invented member numbers lie above those in use. */
const FIRST_NUMBER = 4_100_000_000;

/**
 * Invented names for everything that is said or numbered on one page: the same thing always gets the same one. They are
 * given in the order in which things are met, so that a skeleton's own skeleton is itself.
 */
export interface Names {
  /** Consonants for a word, in its case; longer ones for more than six letters (pronouns are shorter). */
  word(word: string): string;
  /** The slug of a person or company. */
  slug(kind: 'person' | 'company', slug: string): string;
  /** Digits anywhere in an address or key. */
  number(digits: string): string;
  /** A token that holds the invented member number. */
  token(token: string): string;
  /** A year, as far from the others as it was. */
  year(year: number): number;
}

/** Names for one page. */
export function createNames(): Names {
  const given: Record<string, Map<string, number>> = {};
  const order = (kind: string, thing: string): number => {
    given[kind] ??= new Map();
    const known = given[kind].get(thing) ?? given[kind].size + 1;
    given[kind].set(thing, known);
    return known;
  };
  let shift: number | null = null;
  const number = (digits: string): string => `${FIRST_NUMBER + order('number', digits)}`;
  return {
    number,
    word(word) {
      const code = codeOf(order('word', word.toLowerCase()));
      const long = [...word].length > 6 ? code + code.slice(1, 4) : code;
      const [first = '', second = ''] = word;
      const isCapital = (letter: string) => letter !== letter.toLowerCase();
      if (isCapital(first) && isCapital(second)) return long.toUpperCase();
      return isCapital(first) ? `X${long.slice(1)}` : long;
    },
    slug: (kind, slug) => `${kind}-${order(kind, slug)}`,
    token(token) {
      const member = memberId(token);
      const value = member ? Number(number(member)) : 0;
      const bytes = [0, token.startsWith('ACw') ? 0x2c : 0x2a, 0, 0];
      for (const bits of [24, 16, 8, 0]) bytes.push((value >>> bits) & 255);
      const head = btoa(String.fromCharCode(...bytes, 1));
      const salt = codeOf(order('token', token));
      return (head.replace(/\+/g, '-').replace(/\//g, '_') + salt).padEnd(39, 'A');
    },
    year(year) {
      shift ??= 2010 - year;
      return Math.min(Math.max(year + shift, YEARS[0]), YEARS[1]);
    },
  };
}

/** Five letters that begin no month in any language; 50,625 of them. */
function codeOf(order: number): string {
  let code = '';
  for (let rest = order, at = 0; at < 4; at++, rest = Math.floor(rest / 15)) code = LETTERS[rest % 15] + code;
  return `x${code}`;
}
