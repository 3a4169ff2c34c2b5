import type { Entry, TitleIndex } from './index.ts';

/** A shorter known word inside another one is chance. */
const TAIL = 6;
const SHORTEST_ENDING = 3;
/** Letters that join the parts of a compound. */
const JOINTS = ['', 's', 'es', 'e', 'n', 'en', 'er'];

/** What a compound such as `vertriebsleiter` means, and where its last part begins. */
export interface Compound {
  entry: Entry;
  tail: number;
}

/** Rank or work by the ending of a word, function by what stands before it; or the function alone. */
export function compoundOf(word: string, index: TitleIndex): Compound | null {
  for (const stem of genderless(word)) {
    // At least two letters stand before the ending, and the longest ending decides.
    for (let tail = 2; tail <= stem.length - SHORTEST_ENDING; tail++) {
      const meaning = index.endings.get(stem.slice(tail));
      if (!meaning) continue;
      const before = functionsOf(stem.slice(0, tail), index);
      return { entry: { ...meaning, functions: before.length > 0 ? before : meaning.functions }, tail };
    }
  }
  // The genitive as well: *Vertriebsinnendienstes*.
  const nominative = [word, word.replace(/(?:e?s)$/, '')].find((form) => knownTail(form, index) !== null);
  const tail = nominative ? knownTail(nominative, index) : null;
  return tail === null
    ? null
    : { entry: { functions: index.phrases.get((nominative ?? word).slice(tail))?.functions }, tail };
}

/** Function of the first part of a compound: by how it begins, as a whole, or by its own last part. */
function functionsOf(part: string, index: TitleIndex): number[] {
  for (let length = part.length; length > 1; length--) {
    const id = index.stems.get(part.slice(0, length));
    if (id) return [id];
  }
  for (const joint of JOINTS) {
    if (!part.endsWith(joint) || part.length - joint.length < 2) continue;
    const whole = part.slice(0, part.length - joint.length);
    const entry = index.phrases.get(whole);
    if (entry?.functions?.length && !entry.level && whole.length > 3) return entry.functions;
    const tail = knownTail(whole, index);
    if (tail !== null) return index.phrases.get(whole.slice(tail))?.functions ?? [];
  }
  return [];
}

/** Where the longest known function word begins with which `word` ends. */
function knownTail(word: string, { phrases }: TitleIndex): number | null {
  for (let at = 2; at <= word.length - TAIL; at++) {
    const entry = phrases.get(word.slice(at));
    if (entry?.functions?.length && !entry.level && !entry.occupation) return at;
  }
  return null;
}

/** The word, and without the German feminine ending. */
const genderless = (word: string): string[] =>
  word.endsWith('innen')
    ? [word, word.slice(0, -5)]
    : word.endsWith('in')
      ? [word, word.slice(0, -2)]
      : [word];
