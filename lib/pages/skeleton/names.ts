import { memberId } from '../token.ts';

const LETTERS = 'bcdfghjkmpqtvwz';
/** Invented member numbers lie above those in use. */
const FIRST_NUMBER = 4_100_000_000;

/**
 * Invented names for everything that is said or numbered on one page: the same thing always gets the same one. They are
 * given in the order in which things are met, so that a skeleton's own skeleton is itself.
 */
export interface Names {
  /** Consonants for a word, in its case; longer ones for more than six letters (pronouns are shorter). */
  word(word: string): string;
  /** Digits anywhere in an address or key. */
  number(digits: string): string;
  /** A token that holds the invented member number. */
  token(token: string): string;
  /** A year, as far from the others as it was. */
  year(year: string): string;
}

/** Names for one page. */
export function createNames(): Names {
  const given = new Map<string, number>();
  const counts: Record<string, number> = {};
  const order = (kind: string, thing: string): number => {
    const id = kind + thing;
    if (!given.has(id)) {
      counts[kind] = (counts[kind] ?? 0) + 1;
      given.set(id, counts[kind]);
    }
    return given.get(id) as number;
  };
  let shift: number | null = null;
  const number = (digits: string): string => `${FIRST_NUMBER + order('0', digits)}`;
  return {
    number,
    word(word) {
      const code = codeOf(order(' ', word.toLowerCase()));
      const long = [...word].length > 6 ? code + code.slice(1, 4) : code;
      if (/^\p{Lu}{2}/u.test(word)) return long.toUpperCase();
      return /^\p{Lu}/u.test(word) ? `X${long.slice(1)}` : long;
    },
    token(token) {
      const value = Number(number(memberId(token) ?? ''));
      const known = memberId(token) ? value : 0;
      const bytes = [
        0,
        token[2] === 'w' ? 0x2c : 0x2a,
        0,
        0,
        known >>> 24,
        known >> 16,
        known >> 8,
        known,
        1,
      ];
      const head = btoa(String.fromCharCode(...bytes.map((byte) => byte & 255)));
      const salt = codeOf(order('A', token));
      return (head.replace(/\+/g, '-').replace(/\//g, '_') + salt).padEnd(39, 'A');
    },
    year(year) {
      shift ??= 2010 - Number(year);
      return `${Math.min(Math.max(Number(year) + shift, 1900), 2099)}`;
    },
  };
}

/** Five letters that begin no month in any language; 50,625 of them. */
const codeOf = (order: number): string =>
  `x${order
    .toString(15)
    .padStart(4, '0')
    .replace(/./g, (digit) => LETTERS[Number.parseInt(digit, 15)] ?? '')}`;
