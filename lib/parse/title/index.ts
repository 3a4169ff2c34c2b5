import { LEVELS, type Level } from '../../model/title.ts';
import { fold } from '../fold.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** What a phrase does where it stands. */
export interface Entry {
  level?: Level;
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

/** Word endings and beginnings of one language, longest first. */
export interface Compounds {
  rankEndings: [string, Level][];
  occupationEndings: [string, number][];
  functionStems: [string, number][];
}

export interface TitleIndex {
  phrases: Map<string, Entry>;
  /** Most words of any phrase. */
  longest: number;
  compounds: Compounds[];
}

const LEXICONS: Record<string, Lexicon> = { en, it, ja, de, fr, es, pt, nl };
/** Of one phrase in several languages the earlier one decides; English words are used in all. */
const ORDER = ['en', 'de', 'it', 'fr', 'es', 'pt', 'nl', 'ja'];

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
  const known = indexes.get(language) ?? build(language in LEXICONS ? language : '');
  indexes.set(language in LEXICONS ? language : '', known);
  return known;
}

function build(first: string): TitleIndex {
  const known = indexes.get(first);
  if (known) return known;
  const index: TitleIndex = { phrases: new Map(), longest: 1, compounds: [] };
  for (const language of first ? [first, ...ORDER.filter((l) => l !== first)] : ORDER)
    addLexicon(index, LEXICONS[language] as Lexicon);
  return index;
}

function addLexicon(index: TitleIndex, lexicon: Lexicon): void {
  const own = new Map<string, Entry>();
  const genders = phrasesOf(lexicon.genders ?? '').map((rule) => rule.split('>') as [string, string]);
  const variants: [string, string][] = [];
  const set = (text: string | undefined, entry: Entry) => {
    for (const phrase of phrasesOf(text ?? '')) {
      merge(own, phrase, entry);
      const [ending, other] = genders.find(([from]) => phrase.endsWith(from)) ?? [];
      if (ending && other && (entry.level || entry.occupation || entry.deputy))
        variants.push([phrase.slice(0, -ending.length) + other, phrase]);
    }
  };
  const each = <K extends string | number>(
    texts: Partial<Record<K, string>> | undefined,
    use: (key: K, text: string) => void,
  ) => {
    for (const [key, text] of Object.entries(texts ?? {})) use(key as K, text as string);
  };
  for (const level of LEVELS) set(lexicon.ranks[level], { level });
  each(lexicon.occupations, (id, text) => {
    set(text, { occupation: true, functions: Number(id) ? [Number(id)] : [] });
  });
  each(lexicon.functions, (id, text) => set(text, { functions: [Number(id)] }));
  set(lexicon.juniors, { junior: true });
  set(lexicon.deputies, { deputy: true });
  set(lexicon.scopes, { scope: true });
  set(lexicon.at, { at: true });
  for (const [variant, phrase] of variants) merge(own, variant, own.get(phrase) ?? {});
  for (const [phrase, entry] of own) {
    if (index.phrases.has(phrase)) continue;
    index.phrases.set(phrase, entry);
    index.longest = Math.max(index.longest, phrase.split(' ').length);
  }
  index.compounds.push({
    rankEndings: endings(lexicon.rankEndings, (level) => level as Level),
    occupationEndings: endings(lexicon.occupationEndings, Number),
    functionStems: endings(lexicon.functionStems, Number),
  });
}

function merge(entries: Map<string, Entry>, phrase: string, entry: Entry): void {
  const known = entries.get(phrase);
  const functions = [...new Set([...(known?.functions ?? []), ...(entry.functions ?? [])])];
  entries.set(phrase, { ...entry, ...known, functions });
}

function endings<T>(
  texts: Partial<Record<string, string>> | undefined,
  meaningOf: (key: string) => T,
): [string, T][] {
  return Object.entries(texts ?? {})
    .flatMap(([key, text]) => phrasesOf(text ?? '').map((ending): [string, T] => [ending, meaningOf(key)]))
    .sort(([a], [b]) => b.length - a.length);
}
