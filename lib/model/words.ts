import type catalogue from '../../public/_locales/en/messages.json';
import type { Locale } from './locale.ts';

/** Every key of the English catalogue; the other languages have the same (a repository test compares them). */
export type WordKey = keyof typeof catalogue;

/** Keys with plural forms: `x_one`, `x_other` are asked for as `x`. */
export type PluralKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export type Params = Record<string, string | number>;

/** The message of a key with each `{name}` replaced. */
export type Say = (key: WordKey, params?: Params) => string;

/** Gives the words of one language; handed down from the entrypoints, never imported. */
export interface Translate extends Say {
  /** The right plural form for `count`, which also replaces `{count}`. */
  plural(key: PluralKey, count: number, params?: Params): string;
  locale: Locale;
}

/** Catalogue file: the browsers' own format, `{ key: { message } }`. */
export type Catalogue = Record<string, { message: string }>;
