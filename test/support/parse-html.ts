import { type ConstructorOptions, JSDOM } from 'jsdom';
import { quickSelectors } from './quick-selectors.ts';

/** A window with a page in it, as the readers' tests ask one. */
export function openWindow(html = '', options?: ConstructorOptions): JSDOM['window'] {
  const { window } = new JSDOM(html, options);
  quickSelectors(window);
  return window;
}

/** Documents per window: making one costs jsdom more than reading a page, and each keeps all of its documents in memory. */
const SHARED_BY = 25;
let left = 0;
let parser: DOMParser;

/** A page without a window of its own. */
export function parseHtml(html: string): Document {
  if (left === 0) {
    const { DOMParser } = openWindow();
    parser = new DOMParser();
    left = SHARED_BY;
  }
  left--;
  return parser.parseFromString(html, 'text/html');
}
