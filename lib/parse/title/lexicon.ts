import type { Level } from '../../model/title.ts';

/**
 * Words of one language. Every text is a list of folded phrases separated by `;` (line breaks are fine). Longest match
 * wins, so a guard such as `product owner` keeps `owner` from counting.
 */
export interface Lexicon {
  /** Rank words. */
  ranks: Partial<Record<Level, string>>;
  /** Heads of a unit, large or small: managers or directors (*head of*, *Bereichsleiter*). */
  heads?: string;
  /** General managers: of a branch, a hotel or a whole company. */
  generals?: string;
  /** Ranks that only count when nothing else is said: `junior` lowers a plain manager, not a director. */
  juniors: string;
  /** Before a rank: one level lower (*deputy director*). */
  deputies: string;
  /** Everything after it in the clause is somebody else's rank (*assistant to the …*, *reporting to*), or past. */
  scopes: string;
  /** Known work without a rank, by LinkedIn function id (0: none in particular). */
  occupations: Partial<Record<number, string>>;
  /** Words that tell the function only. */
  functions: Partial<Record<number, string>>;
  /** Phrases that look like a rank or function and are none (*early stage*). */
  ignored?: string;
  /** Word endings that are ranks (`vertriebsleiter`): the rest of the word may tell the function. */
  rankEndings?: Partial<Record<Level, string>>;
  /** Word endings of heads of a unit. */
  headEndings?: string;
  /** Word endings that are work without a rank, by function id. */
  occupationEndings?: Partial<Record<number, string>>;
  /** Beginnings of compound words that tell the function. */
  functionStems?: Partial<Record<number, string>>;
  /** Endings of the other gender, `from>to`: every phrase that ends in `from` is known with `to` as well. */
  genders?: string;
  /** Before a company name: `at`, `bei`. What follows is not a title. */
  at: string;
}
