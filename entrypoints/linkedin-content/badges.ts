import type { Look } from '../../lib/model/look.ts';
import type { Person } from '../../lib/model/reading.ts';
import { keyOf, type ListReader, listReaderOf, scrollRoot } from '../../lib/pages/read.ts';
import { createBadge } from './badge.ts';
import { watchCards } from './cards.ts';
import { plainLook } from './chip.ts';
import { place, removeHosts } from './host.ts';
import type { PageLife } from './page-life.ts';
import { errorKey } from './save-button.ts';
import { onPageChange } from './watch.ts';

/** A card that throws our badge out this often keeps none. */
const MOST_INSERTIONS = 3;

/** Who a card shows now, and our badge on it. */
interface Drawn {
  key: string | null;
  host: HTMLElement | null;
  insertions: number;
}

/**
 * Badges on the cards of a list; writes nothing. What a card shows is always read again before something is drawn
 * on it, so that a row re-used for somebody else never keeps the old badge.
 */
export function showBadges(life: PageLife): void {
  let reader: ListReader | null = null;
  let list = new AbortController();
  let extend = () => {};
  onPageChange(() => {
    // The list may not be there yet, its front end shows with the first content; a dialog may be a list of its own.
    const now = listReaderOf(document, life.url);
    if (!now || now === reader) return extend();
    list.abort();
    if (reader) removeHosts();
    reader = now;
    list = new AbortController();
    extend = badgeCards(reader, { ...life, signal: AbortSignal.any([list.signal, life.signal]) });
  }, life.signal);
}

/** @returns takes in what the page consists of by now */
function badgeCards(reader: ListReader, { call, t, onChanged, signal }: PageLife): () => void {
  let drawn = new WeakMap<Element, Drawn>();
  const looks = new Map<string, Look | null | undefined>();

  const { again, extend } = watchCards(reader, scrollRoot(document), update, signal);
  onChanged(() => {
    looks.clear();
    drawn = new WeakMap();
    removeHosts();
    again();
  }, signal);
  return extend;

  async function update(shown: Element[]): Promise<void> {
    const unknown = new Map<string, Person>();
    for (const card of shown) {
      const person = reader.readCard(card, Date.now());
      const key = person && !Array.isArray(person) ? keyOf(person) : null;
      const before = drawn.get(card);
      if (before?.key !== key) {
        before?.host?.remove();
        drawn.set(card, { key, host: null, insertions: 0 });
      }
      if (key && !looks.has(key)) unknown.set(key, person as Person);
    }
    if (unknown.size > 0) {
      const answer = await call('person.score', { subject: null, people: [...unknown.values()] });
      if (signal.aborted) return;
      [...unknown.keys()].forEach((key, index) => {
        // Nothing else in a list could say it: updated since, does not answer.
        looks.set(key, answer.ok ? answer.value.looks[index] : plainLook(t(errorKey(answer.error.name))));
      });
    }
    for (const card of shown) draw(card);
  }

  /** Draws for whom the card shows by now, which may be somebody else than was asked about. */
  function draw(card: Element): void {
    const state = drawn.get(card);
    const look = state?.key && looks.get(state.key);
    if (!look || state.host?.isConnected || state.insertions >= MOST_INSERTIONS) return;
    const anchor = reader.cardAnchor(card);
    if (!anchor) return;
    state.host = createBadge(look);
    state.insertions++;
    place([state.host], anchor);
  }
}
