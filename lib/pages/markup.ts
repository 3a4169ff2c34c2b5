import { first, rootOf } from './dom.ts';
import { hooksOf } from './hooks.ts';

const INTEROP = hooksOf('interop');
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A page as its script hands it over: address, and as XHTML the page itself, then what lies over it. */
export interface Markup {
  url: string;
  trees: string[];
}

/**
 * The page again, in a document of our own: what the script in the page does not need there is done here. Nothing of it
 * runs or loads.
 */
export function documentOf({ trees: [page = '', dialogs] }: Markup, parser: DOMParser): Document {
  const doc = parse(page, parser);
  if (dialogs === undefined) return doc;
  const root = rootOf(doc);
  const outlet = first(root, INTEROP.outlet) ?? root.appendChild(makeOutlet(doc));
  const over = rootOf(parse(`<div xmlns="${XHTML}">${dialogs}</div>`, parser));
  outlet.attachShadow({ mode: 'open' }).append(...over.childNodes);
  return doc;
}

/** Where the newer front end's shell keeps the classic app's dialogs: the page alone may not hold it. */
function makeOutlet(doc: Document): Element {
  const outlet = doc.createElementNS(XHTML, 'div');
  outlet.setAttribute('id', 'interop-outlet');
  outlet.setAttribute('data-testid', 'interop-shadowdom');
  return outlet;
}

/** XHTML keeps links within links, which HTML parsing would split; what is no XML for its names is read as HTML. */
function parse(xhtml: string, parser: DOMParser): Document {
  const clean = xhtml.replace(COMMENT, '').replace(CONTROL, ' ');
  const doc = parser.parseFromString(clean, 'application/xhtml+xml');
  if (!first(doc, 'parsererror')) return doc;
  return parser.parseFromString(clean.replace(EMPTY, '<$1$2></$1>'), 'text/html');
}

/** Comments may hold what XML does not allow. */
const COMMENT = /<!--[\s\S]*?-->/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not allow in a text
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** An element written as empty, which HTML would leave open; line breaks end by themselves. */
const EMPTY = /<((?!br)[\w-]+)([^<>]*?)\s?\/>/g;
