import type { Person } from './reading.ts';
import type { Translate, WordKey } from './words.ts';

/** What is shown of each of them; nobody of that name exists. */
const SHOWN: Partial<Record<'name' | 'title' | 'headline' | 'location', WordKey>>[] = [
  { name: 'practice_name_1', title: 'practice_title_1', location: 'practice_place_1' },
  { name: 'practice_name_2', headline: 'practice_headline_2', location: 'practice_place_2' },
  { name: 'practice_name_3', title: 'practice_title_3', location: 'practice_place_3' },
];

/** Three invented people as if read off profiles: one who fits the starter ICP, one open, one who does not. */
export const practicePeople = (t: Translate, now: number): Person[] =>
  SHOWN.map((shown, at) => ({
    keys: [{ kind: 'slug', value: `practice-${at + 1}` }],
    url: null,
    fields: Object.fromEntries(
      Object.entries(shown).map(([field, word]) => [
        field,
        { value: t(word), via: 'practice', confidence: 1, seenAt: now },
      ]),
    ),
    positions: [],
    education: [],
    morePositions: false,
  }));
