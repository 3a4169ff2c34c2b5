import { cast } from './cast.ts';
import { makePerson, SEED } from './generate.ts';
import type { PracticePerson } from './person.ts';

/** How many people are generated beside the hand-written ones. */
const GENERATED = 132;

/** The network for a seed: the hand-written people first. */
export const makePeople = (seed = SEED, count = GENERATED): PracticePerson[] => [
  ...cast,
  ...Array.from({ length: count }, (_, number) => makePerson(number, seed)),
];

/** Everybody in the practice network. */
export const people: readonly PracticePerson[] = makePeople();

const crowdMade: PracticePerson[] = [];
/** The first `count` of an endless list, beginning with `people` without the viewer; for long search results. */
export function crowd(count: number): PracticePerson[] {
  const known = people.filter((one) => one.degree !== null);
  while (crowdMade.length + known.length < count) crowdMade.push(makePerson(GENERATED + crowdMade.length));
  return [...known, ...crowdMade].slice(0, count);
}

/** The account that is signed in. */
export const viewer: PracticePerson = person('alex-sandbox');

/** Slug that once belonged to somebody: the page is gone. */
export const REMOVED_SLUG = 'removed-person';

/** Most people that a long list shows. */
export const CROWD = 5_000;

const bySlug = new Map<string, PracticePerson>();
/** The person behind a slug or profile token, or undefined: that profile is not available. */
export function findPerson(reference: string): PracticePerson | undefined {
  if (bySlug.size === 0)
    for (const one of [...people, ...crowd(CROWD)]) bySlug.set(one.slug, one).set(one.token, one);
  const wanted = reference.normalize('NFC');
  return bySlug.get(wanted) ?? bySlug.get(wanted.toLowerCase());
}

/** Somebody who must exist. */
export function person(slug: string): PracticePerson {
  const found = people.find((one) => one.slug === slug);
  if (!found) throw new Error(`no person ${slug}`);
  return found;
}

/** Six profiles for the demonstration: they fit, do not fit, or leave a question open. */
export const demoPeople: readonly PracticePerson[] = [
  'giulia-valdosso',
  '霧坂-健太郎',
  'madison-quillfeather',
  'jonas-träumerbach',
  'maximiliane-wolkenkuckucksheim',
  'beatriz-nuvemclara',
].map(person);
