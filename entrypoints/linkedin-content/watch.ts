import { frameSwitches, pageTrees } from '../../lib/pages/page.ts';
import { HOSTS } from './host.ts';
import type { PageLife } from './page-life.ts';

/** Shortest time between two looks at a page that keeps changing, ms. */
const PAUSE = 250;

/**
 * Calls `look` now and whenever the page changed, at most four times a second and only while it is visible.
 * Our own insertions do not count as changes; what happens in the classic app's frame and dialogs does.
 */
export function onPageChange(
  look: () => void,
  { signal, isAlive }: Pick<PageLife, 'signal' | 'isAlive'>,
): void {
  let waiting = false;
  const lookAround = () => {
    for (const el of frameSwitches(document))
      observer.observe(el, { attributeFilter: ['hidden', 'style', 'class', 'aria-hidden'] });
    for (const tree of [document, ...wholeTrees()])
      observer.observe(tree, { childList: true, subtree: true, characterData: true });
    look();
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted && document.visibilityState === 'visible' && isAlive()) lookAround();
    }, PAUSE);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isForeign)) soon();
  });
  document.addEventListener('visibilitychange', soon, { signal });
  // A frame that loads brings a new document.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement) soon();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  lookAround();
}

/** What is read of the page, each with its own nodes: a document, and the root of the shell's dialogs. */
export const wholeTrees = (): (Document | ShadowRoot)[] =>
  pageTrees(document).map((tree) => (tree.parentNode ?? tree) as Document | ShadowRoot);

const OWN = new Set<string>(HOSTS.map((name) => name.toUpperCase()));

/** Did the page itself cause this? */
export function isForeign({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length === 0 || nodes.some((node) => !OWN.has(node.nodeName));
}
