import { LEVELS, type Level } from '../../model/title.ts';
import { fold } from '../fold.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

/** What a phrase does where it stands. */
export interface Entry {
  level?: Level;
  /** Where the word alone does not tell the level exactly. */
  range?: [Level, Level];
  /** The word *manager* and nothing more: often somebody without people to manage. */
  plain?: boolean;
  /** Work without a rank. */
  occupation?: boolean;
  functions?: number[];
  deputy?: boolean;
  junior?: boolean;
  /** What follows in the clause is not theirs. */
  scope?: boolean;
  /** A company name follows. */
  at?: boolean;
}

export interface TitleIndex {
  phrases: Map<string, Entry>;
  /** Every word of any phrase. */
  words: Set<string>;
  /** Rank words long enough to be recognised with one letter wrong, by their first letter. */
  longRanks: Map<string, string[]>;
  /** Most words of any phrase. */
  longest: number;
  /** Endings of compound words that are ranks or work. */
  endings: Map<string, Entry>;
  /** Beginnings of compound words, with the function they tell. */
  stems: Map<string, number>;
}

const LEXICONS: Record<string, Lexicon> = { en, it, ja, de, fr, es, pt, nl, sv, da, no, fi, pl };
/** Of one phrase in several languages the earlier one decides; English words are used in all. */
const ORDER = ['en', 'de', 'it', 'fr', 'es', 'pt', 'nl', 'ja', 'sv', 'da', 'no', 'fi', 'pl'];

/** A head is a manager in a large company, a director in another; a general manager may head all of one. */
const HEAD: Entry = { level: 'manager', range: ['manager', 'director'] };
const GENERAL: Entry = { level: 'cxo', range: ['director', 'cxo'] };

/** Shorter rank words are too much like other words (*leader*, *reader*). */
const LONG_RANK = 8;

/** Phrases of a lexicon text, as words joined by one space. */
const phrasesOf = (text: string): string[] =>
  text
    .split(';')
    .map((phrase) => fold(phrase))
    .filter((phrase) => phrase !== '');

const indexes = new Map<string, TitleIndex>();

/** The lexicons as one index in which `locale`'s own language decides first. Built once per language. */
export function titleIndex(locale: string | null | undefined): TitleIndex {
  const language = locale?.slice(0, 2).toLowerCase() ?? '';
  const first = Object.hasOwn(LEXICONS, language) ? language : '';
  const index = indexes.get(first) ?? build(first);
  indexes.set(first, index);
  return index;
}

function build(first: string): TitleIndex {
  const index: TitleIndex = {
    phrases: new Map(),
    words: new Set(),
    longRanks: new Map(),
    longest: 1,
    endings: new Map(),
    stems: new Map(),
  };
  for (const language of first ? [first, ...ORDER.filter((l) => l !== first)] : ORDER)
    addLexicon(index, LEXICONS[language] as Lexicon);
  for (const [phrase, { level, scope }] of index.phrases) {
    for (const word of phrase.split(' ')) index.words.add(word);
    if (!level || scope || phrase.length < LONG_RANK || phrase.includes(' ')) continue;
    const alike = index.longRanks.get(phrase.charAt(0)) ?? [];
    alike.push(phrase);
    index.longRanks.set(phrase.charAt(0), alike);
  }
  return index;
}

const phrasesOfLexicons = new Map<Lexicon, Map<string, Entry>>();

function addLexicon(index: TitleIndex, lexicon: Lexicon): void {
  const own = phrasesOfLexicons.get(lexicon) ?? readLexicon(lexicon);
  phrasesOfLexicons.set(lexicon, own);
  for (const [phrase, entry] of own) {
    if (index.phrases.has(phrase)) continue;
    index.phrases.set(phrase, entry);
    index.longest = Math.max(index.longest, phrase.split(' ').length);
  }
  addCompounds(index, lexicon);
}

/** The phrases of a lexicon with what they do. */
function readLexicon(lexicon: Lexicon): Map<string, Entry> {
  const own = new Map<string, Entry>();
  const genders = phrasesOf(lexicon.genders ?? '').map((rule) => rule.split('>') as [string, string]);
  const variants: [string, string][] = [];
  const set = (text: string | undefined, entry: Entry) => {
    for (const phrase of phrasesOf(text ?? '')) {
      merge(own, phrase, entry);
      if (genders.length > 0 && (entry.level || entry.occupation || entry.deputy))
        for (const variant of genderVariants(phrase, genders)) variants.push([variant, phrase]);
    }
  };
  set(lexicon.ignored, {});
  set(lexicon.heads, HEAD);
  set(lexicon.generals, GENERAL);
  for (const level of LEVELS) set(lexicon.ranks[level], { level });
  for (const [id, text] of entriesOf(lexicon.occupations)) set(text, work(id));
  for (const [id, text] of entriesOf(lexicon.functions)) set(text, { functions: [Number(id)] });
  set(lexicon.juniors, { junior: true });
  set(lexicon.deputies, { deputy: true });
  set(lexicon.scopes, { scope: true });
  set(lexicon.at, { at: true });
  for (const [variant, phrase] of variants) merge(own, variant, own.get(phrase) ?? {});
  return own;
}

/** The phrase with the other gender in its first word, its last, or both (*assistante commerciale*). */
function genderVariants(phrase: string, genders: [string, string][]): string[] {
  const words = phrase.split(' ');
  /** Of the first ending that fits every other form: *professeuse* is none, *professeure* is. */
  const others = (at: number, of: string[]): string[][] => {
    const from = genders.find(([ending]) => of[at]?.endsWith(ending))?.[0];
    return from
      ? genders
          .filter(([ending]) => ending === from)
          .map(([, to]) => of.with(at, `${of[at]?.slice(0, -from.length)}${to}`))
      : [of];
  };
  const firsts = others(0, words);
  const last = words.length - 1;
  const all =
    words.length > 1
      ? [...firsts, ...others(last, words), ...firsts.flatMap((first) => others(last, first))]
      : firsts;
  return [...new Set(all.map((variant) => variant.join(' ')))].filter((variant) => variant !== phrase);
}

const entriesOf = (texts: Partial<Record<string, string>> | undefined): [string, string][] =>
  Object.entries(texts ?? {}).map(([key, text]) => [key, text ?? '']);

const work = (id: string): Entry => ({ occupation: true, functions: Number(id) ? [Number(id)] : [] });

function merge(entries: Map<string, Entry>, phrase: string, entry: Entry): void {
  const known = entries.get(phrase);
  const functions = [...new Set([...(known?.functions ?? []), ...(entry.functions ?? [])])];
  entries.set(phrase, { ...entry, ...known, functions });
}

/** Of an ending in several languages the earlier one decides. */
function addCompounds({ endings, stems }: TitleIndex, lexicon: Lexicon): void {
  const each = <T>(known: Map<string, T>, text: string, meaning: T) => {
    for (const part of phrasesOf(text)) if (!known.has(part)) known.set(part, meaning);
  };
  each(endings, lexicon.headEndings ?? '', HEAD);
  for (const [level, text] of entriesOf(lexicon.rankEndings)) each(endings, text, { level: level as Level });
  for (const [id, text] of entriesOf(lexicon.occupationEndings)) each(endings, text, work(id));
  for (const [id, text] of entriesOf(lexicon.functionStems)) each(stems, text, Number(id));
}
