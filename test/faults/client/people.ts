import type { Person } from '../../../lib/model/reading.ts';

const NAMES = ['Ada Ferri', 'Bruno Castell', 'Chiara Monteverdi', 'Dario Lindqvist', 'Emi Kawahara'];
const HEADLINES = ['Operations Director', 'Head of Purchasing', 'Sales Manager', 'Chief Executive Officer'];
const PLACES = ['Milan, Italy', 'Lyon, France', 'Osaka, Japan', 'Leeds, United Kingdom'];

const at = (list: readonly string[], n: number) => list[n % list.length] ?? '';

/** The invented person with this number: always the same, and nobody else's keys. */
export function inventedPerson(n: number): Person {
  const shown = {
    name: `${at(NAMES, n)} ${n}`,
    headline: at(HEADLINES, n),
    location: at(PLACES, n),
    title: at(HEADLINES, n),
    company: `Company ${n % 50}`,
    companyKey: `id:${4_100_000 + (n % 50)}`,
  };
  return {
    keys: [
      { kind: 'slug', value: `invented-${n}` },
      { kind: 'member', value: String(4_100_000_000 + n) },
    ],
    url: `https://www.linkedin.com/in/invented-${n}/`,
    fields: Object.fromEntries(
      Object.entries(shown).map(([field, value]) => [
        field,
        { value, via: 'test.hook', confidence: 0.95, seenAt: 1_790_000_000_000 },
      ]),
    ),
    positions: [],
    education: [],
    morePositions: false,
  };
}
