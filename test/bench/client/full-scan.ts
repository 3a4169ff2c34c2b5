import { listReaderOf } from '../../../lib/pages/index.ts';

/**
 * What our script is measured against, run in the page itself: on every batch of changes it looks for the cards of the
 * whole page and reads each of them again, with the same readers. It sends nothing and draws nothing.
 */
const scope = globalThis as unknown as { fullScan: { scans: number; people: number } };
scope.fullScan = { scans: 0, people: 0 };

document.addEventListener('DOMContentLoaded', () => {
  const scan = () => {
    const reader = listReaderOf(document, location.href);
    if (!reader) return;
    const read = reader.cards(document).map((card) => reader.readCard(card, 0));
    scope.fullScan.scans++;
    scope.fullScan.people = read.filter((one) => !Array.isArray(one)).length;
  };
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
});
