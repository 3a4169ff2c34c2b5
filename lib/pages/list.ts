import type { Field, Miss, Person, PersonKey } from '../model/reading.ts';
import type { Hook } from './hooks.ts';
import { keyOf, missesOf } from './person.ts';
import type { ListReader, Outcome, Page } from './reader.ts';
import { memberId } from './token.ts';

/** The model's `MAX_PEOPLE` (which cannot be imported into the page). */
export const MOST_PEOPLE = 200;
/** What a row of people says of each. */
const ROW: Field[] = ['name', 'headline', 'location', 'degree'];

/** Misses of a row whose person is known but cannot be read. */
export const drifted = (keys: PersonKey[], hook: Hook): Miss[] =>
  missesOf(keyOf({ keys }), ['name'], 'drift', hook);

/**
 * Composes a list reader's cards to a reading: each person once, without the viewer.
 * @param sign `stale`: the page still shows another screen; `viewer`: token of the one who looks
 */
export function readCards(
  reader: Pick<ListReader, 'cards' | 'readCard'>,
  page: Page,
  sign: { stale: boolean; viewer: string | null },
): Outcome {
  const cards = reader.cards(page.root);
  if (cards.length === 0) return { refusal: sign.stale ? 'stale' : 'not-loaded' };
  const people = new Map<string, Person>();
  const misses: Miss[] = [];
  for (const card of cards) {
    if (people.size === MOST_PEOPLE) break;
    const read = page.look.try(() => reader.readCard(card, page.now, page.look));
    // The page costs more than a page may cost; who was read until here is whole.
    if (!read) misses.push({ of: 'subject', field: 'people', hook: null, why: 'drift' });
    if (!read) break;
    if (Array.isArray(read)) misses.push(...read);
    else if (!isViewer(read, sign.viewer) && !people.has(keyOf(read))) people.set(keyOf(read), read);
  }
  for (const [key, { fields }] of people)
    misses.push(
      ...missesOf(
        key,
        ROW.filter((field) => !fields[field]),
        'absent',
      ),
    );
  return { subject: null, people: [...people.values()], misses };
}

const isViewer = ({ keys }: Person, viewer: string | null): boolean =>
  viewer !== null &&
  keys.some(({ kind, value }) => value === viewer || (kind === 'member' && value === memberId(viewer)));
