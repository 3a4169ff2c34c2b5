import type { Score } from '../../lib/model/fit.ts';
import type { Look } from '../../lib/model/look.ts';
import type { Person } from '../../lib/model/reading.ts';
import { keyOf, type ListReader, listReaderOf, routeOf, scrollRoot } from '../../lib/pages/read.ts';
import { type Badge, createBadge, type Opened } from './badge.ts';
import { watchCards } from './cards.ts';
import { plainLook } from './chip.ts';
import { place, prune } from './host.ts';
import type { PageLife } from './page-life.ts';
import { errorKey } from './save-button.ts';
import { onPageChange, wholeTrees } from './watch.ts';

/** A card that throws our badge out this often keeps none. */
const MOST_INSERTIONS = 3;
/** So many people are remembered as they were scored. */
const REMEMBERED = 500;

/** Who a card shows now, and our badge on it. */
interface Drawn {
  key: string | null;
  /** All that the card says of the person: what is scored. */
  said: string;
  badge: Badge | null;
  insertions: number;
}

interface Scored {
  look: Look | null | undefined;
  score: Score | null;
}

/**
 * Badges on the cards of a list; writes nothing by itself. What a card shows is always read again before something is
 * drawn on it, so that a row re-used for somebody else never keeps the old badge.
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
    reader = now;
    list = new AbortController();
    extend = badgeCards(reader, { ...life, signal: AbortSignal.any([list.signal, life.signal]) });
  }, life);
}

/** @returns takes in what the page consists of by now */
function badgeCards(reader: ListReader, life: PageLife): () => void {
  const { call, t, onChanged, onKey, signal, url } = life;
  const { kind, reads } = routeOf(url);
  const drawn = new WeakMap<Element, Drawn>();
  const badges = new Map<Element, Badge>();
  /** One time for all looks: only what a card says makes two readings differ. */
  const began = Date.now();
  let scored = new Map<string, Scored>();
  let panel: Opened | null = null;

  const read = (card: Element, now: number): Person | null => {
    const person = reader.readCard(card, now);
    return Array.isArray(person) ? null : person;
  };
  const { again, extend } = watchCards(reader, scrollRoot(document), update, signal);
  onChanged(changed, signal);
  onKey('badge', focusNext, signal);
  signal.addEventListener('abort', () => {
    for (const host of badges.keys()) host.remove();
  });
  return extend;

  function changed(): void {
    scored = new Map();
    again();
  }

  async function update(shown: Element[]): Promise<void> {
    const unknown = new Map<string, Person>();
    const known = scored;
    for (const card of shown) {
      const person = read(card, began);
      const key = person && keyOf(person);
      let state = drawn.get(card);
      if (state?.key !== key) {
        state?.badge?.host.remove();
        state = { key, said: '', badge: null, insertions: 0 };
        drawn.set(card, state);
      }
      state.said = person ? JSON.stringify(person) : '';
      const before = known.get(state.said);
      known.delete(state.said);
      if (before) known.set(state.said, before);
      else if (person) unknown.set(state.said, person);
    }
    prune();
    for (const host of badges.keys()) if (!host.isConnected) badges.delete(host);
    if (unknown.size > 0) {
      const answer = await call('person.score', { subject: null, people: [...unknown.values()] });
      if (signal.aborted) return;
      [...unknown.keys()].forEach((said, index) => {
        known.set(
          said,
          answer.ok
            ? { look: answer.value.looks[index], score: answer.value.people[index] ?? null }
            : // Nothing else in a list could say it.
              { look: plainLook(t(errorKey(answer.error.name))), score: null },
        );
      });
      for (const [said] of known) if (known.size > REMEMBERED) known.delete(said);
    }
    for (const card of shown) draw(card);
  }

  /** Draws for whom the card shows by now, which may be somebody else than was asked about. */
  function draw(card: Element): void {
    const state = drawn.get(card);
    const now = state && scored.get(state.said);
    if (!now) return;
    if (!now.look) return state.badge?.host.remove();
    state.badge ??= createBadge(
      life,
      () => {
        const person = read(card, Date.now());
        return {
          subject: person && keyOf(person) === state.key ? person : null,
          // Who stands beside a profile was not seen on theirs.
          kind: reads === 'list' ? kind : 'other',
        };
      },
      (opened) => {
        if (panel !== opened) panel?.close();
        panel = opened;
      },
      changed,
    );
    const { badge } = state;
    badge.show(now.look, now.score);
    if (badge.host.isConnected || state.insertions >= MOST_INSERTIONS) return;
    const anchor = reader.cardAnchor(card);
    if (!anchor) return;
    state.insertions++;
    badges.set(badge.host, badge);
    // After a whole card, which holds the photo: in the column of the words, 48 px and a gap further in.
    if (anchor.querySelector('img')) badge.host.style.marginInlineStart = '60px';
    place([badge.host], anchor);
  }

  /** From one badge in the window to the next, and round again. The layout is asked because the user did. */
  function focusNext(): void {
    const inView = wholeTrees()
      .flatMap((tree) => [...tree.querySelectorAll('assay-badge')])
      .filter((host) => {
        const { top, bottom } = host.getBoundingClientRect();
        return bottom > 0 && top < (host.ownerDocument.defaultView?.innerHeight ?? 0);
      });
    const at = inView.findIndex((host) => host.matches(':focus'));
    const next = inView[at + 1] ?? inView[0];
    if (next) badges.get(next)?.button.focus();
  }
}
