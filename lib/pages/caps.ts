import type { Field, Person } from '../model/reading.ts';
import { cut } from './text.ts';

/** The model's `MAX_POSITIONS` (which cannot be imported into the page). */
export const MOST_POSITIONS = 50;
/** Longest name, title, company, place and line of a school, in UTF-16 units; a headline may say a little more. */
const LINE = 300;
const LONGEST_OF: Partial<Record<Field, number>> = { headline: 500, about: 2_000 };
/** Most bytes of a person in a message. */
const MOST_BYTES = 64 * 1024;

/**
 * The person within the bounds of a message: fields, positions and schools cut, then shortened from the oldest position
 * until the whole fits. Every reader's people pass here, whatever their page holds.
 */
export function capped(person: Person): Person {
  const { fields, positions, education } = person;
  for (const [field, observed] of Object.entries(fields))
    if (typeof observed.value === 'string')
      observed.value = cut(observed.value, LONGEST_OF[field as Field] ?? LINE);
  const kept = {
    ...person,
    positions: positions.slice(0, MOST_POSITIONS).map(cappedEntry),
    education: education.slice(0, MOST_POSITIONS).map(cappedEntry),
    morePositions: person.morePositions || positions.length > MOST_POSITIONS,
  };
  let over = bytes(kept) - MOST_BYTES;
  // Newest first, as on the page; a gap in the past is told by `morePositions`.
  for (const list of [kept.positions, kept.education])
    while (over > 0 && list.length > 0) {
      over -= bytes(list.pop()) + 1;
      kept.morePositions ||= list === kept.positions;
    }
  return kept;
}

// A blob's size would tell as well, but Chromium asks another process for each.
const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A position or school, each text of it cut. */
const cappedEntry = <T extends object>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? cut(value, LINE) : value]),
  ) as T;
