import { CARD_ATTRIBUTES } from '../../lib/pages/card-attributes.ts';
import type { ListReader } from '../../lib/pages/read.ts';
import { isForeign, wholeTrees } from './watch.ts';

/** Cards this far outside the window are handed over before they are seen. */
const AHEAD = '300px';
/** Most cards handed over in one frame: one message carries no more people (protocol). */
const BATCH = 100;

/**
 * Finds a list's cards as they come: hands over those that come into view and those whose content changed, at most
 * once a frame. One observer for the page, added nodes only; the layout is never asked for anything.
 * @returns `again` hands over once more every card in view, the others when they come there; `extend` takes in what
 * the page consists of by now, such as a frame that came late
 */
export function watchCards(
  reader: ListReader,
  scrollRoot: Element | null,
  onCards: (cards: Element[]) => void,
  signal: AbortSignal,
): { again: () => void; extend: () => void } {
  const trees = new WeakSet<Node>();
  const known = new Set<Element>();
  /** Came later and is still to be seen: only then its cards are looked for. */
  const unseen = new Set<Element>();
  const due = new Set<Element>();
  /** Outside cards, since the last frame: a page may change a thousand times in it. */
  const added = new Set<Node>();
  let removed = false;
  let frame = 0;

  const soon = () => {
    frame ||= requestAnimationFrame(handOver);
  };
  const hand = (card: Element) => {
    due.add(card);
    soon();
  };
  const handOver = () => {
    frame = 0;
    if (removed)
      for (const watched of [known, unseen])
        for (const el of watched)
          if (!el.isConnected) {
            visible.unobserve(el);
            watched.delete(el);
          }
    removed = false;
    for (const node of added)
      if (node.isConnected && node.nodeType === 1 && !around(node, unseen)) {
        unseen.add(node as Element);
        visible.observe(node as Element);
      }
    added.clear();
    const cards = [...due].slice(0, BATCH);
    for (const card of cards) due.delete(card);
    if (due.size > 0) soon();
    const present = cards.filter((card) => card.isConnected);
    if (present[0]) onCards(present);
  };
  const find = (root: ParentNode) => {
    for (const card of reader.cards(root)) {
      if (known.has(card)) continue;
      known.add(card);
      visible.observe(card);
    }
  };
  const visible = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        const { width, height } = boundingClientRect;
        // What has no box of its own, as under `display: contents`, is never in view.
        const isBoxless = width === 0 && height === 0;
        if (!isIntersecting && !isBoxless) continue;
        if (unseen.delete(target)) {
          visible.unobserve(target);
          find(target);
        } else if (isIntersecting) hand(target);
      }
    },
    { root: scrollRoot, rootMargin: AHEAD },
  );
  const changes = new MutationObserver((records) => {
    for (const record of records) {
      if (!isForeign(record)) continue;
      removed ||= record.removedNodes.length > 0;
      const card = around(record.target, known);
      if (card) hand(card);
      else for (const node of record.addedNodes) added.add(node);
    }
    soon();
  });
  const extend = () => {
    for (const tree of wholeTrees()) {
      if (trees.has(tree)) continue;
      trees.add(tree);
      changes.observe(tree, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: CARD_ATTRIBUTES,
      });
      find(tree);
    }
  };
  signal.addEventListener('abort', () => {
    visible.disconnect();
    changes.disconnect();
    cancelAnimationFrame(frame);
  });
  extend();
  return {
    again: () => {
      // An element that is observed anew is told about once.
      for (const card of known) {
        visible.unobserve(card);
        visible.observe(card);
      }
    },
    extend,
  };
}

/** Which of `some` a node is or stands in. */
function around(node: Node, some: ReadonlySet<Node>): Element | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (some.has(at)) return at as Element;
  return null;
}
