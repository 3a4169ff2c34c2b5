import { HOSTS } from './host.ts';

/** Shortest time between two looks at a page that keeps changing, ms. */
const PAUSE = 250;

/**
 * Calls `look` now and whenever the page changed, at most four times a second and only while it is visible.
 * Our own insertions do not count as changes.
 */
export function onPageChange(look: () => void, signal: AbortSignal): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted && document.visibilityState === 'visible') look();
    }, PAUSE);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isForeign)) soon();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('visibilitychange', soon, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}

const OWN = new Set<string>(HOSTS.map((name) => name.toUpperCase()));

/** Did the page itself cause this? */
export function isForeign({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || nodes.some((node) => !OWN.has(node.nodeName));
}
