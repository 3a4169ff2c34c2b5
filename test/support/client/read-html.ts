import { readingFrom } from '../../../entrypoints/pages/page-reading.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { pageTrees } from '../../../lib/pages/page.ts';

/**
 * What our own pages read of pages given as text, in a page of the extension: this browser parses them, hands each over
 * as the script in a tab would, and the readers that popup and workspace load read them. As JSON: Firefox's driver
 * answers with objects only to some depth.
 */
export function readHtml(pages: { url: string; html: string }[]): string {
  const readings: Reading[] = pages.map(({ url, html }) => {
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const trees = pageTrees(doc).map((tree) => new XMLSerializer().serializeToString(tree));
    return readingFrom({ url, trees }, 1);
  });
  return JSON.stringify(readings);
}
