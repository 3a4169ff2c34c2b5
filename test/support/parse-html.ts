import { JSDOM } from 'jsdom';

/** Documents per window: making one costs jsdom more than reading a page, and each keeps all of its documents in memory. */
const SHARED_BY = 25;
let left = 0;
let parser: DOMParser;

/** A page without a window of its own. */
export function parseHtml(html: string): Document {
  if (left === 0) {
    const { DOMParser } = new JSDOM('').window;
    parser = new DOMParser();
    left = SHARED_BY;
  }
  left--;
  return parser.parseFromString(html, 'text/html');
}
