import { type Hook, PAGE } from './hooks.ts';
import { clean, LONGEST } from './text.ts';

/**
 * Work is counted, not timed, so that the same page always gives the same reading. A page that costs more is made
 * to cost more: what was asked for then counts as drift.
 */
export const MOST_NODES = 20_000;

/** Thrown when the budget is spent; caught by `attempt`. */
class Spent extends Error {}

// Reading is synchronous: one count serves the page or card being read.
let left = MOST_NODES;

function spend(nodes: number): void {
  left -= nodes;
  if (left < 0) throw new Spent();
}

/** Gives the next page or card a whole budget. */
export function renewBudget(): void {
  left = MOST_NODES;
}

/** Runs one section of a reading; undefined when the budget ends in it, whose half result is of no use. */
export function attempt<T>(section: () => T): T | undefined {
  try {
    return section();
  } catch (error) {
    if (error instanceof Spent) return undefined;
    throw error;
  }
}

type Native = (this: Node, ...args: unknown[]) => unknown;
const natives: Record<string, Native> = {};

/**
 * A DOM getter or method as the prototype defines it, looked up once: a form's (and the document's) own children can
 * shadow properties by their names, as in `<input name="parentElement">`. What one window defines works on the nodes
 * of any other.
 */
function native(node: Node, name: string, kind = ''): Native {
  const known = natives[name + kind];
  if (known) return known;
  let at: object = node;
  for (;;) {
    at = Object.getPrototypeOf(at);
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (!found) continue;
    natives[name + kind] = found.get ?? found.value;
    return natives[name + kind] as Native;
  }
}

/** What to look for: a hook, or a selector that holds on any page. */
export type By = Pick<Hook, 'css'> | string;
const cssOf = (by: By): string => (typeof by === 'string' ? by : by.css);

/** What a getter or method of a node gives. */
const ask = (node: Node, name: string, ...args: unknown[]): unknown => native(node, name).call(node, ...args);

/** Documents, fragments and elements each have a method of their own for searching. */
const search = (root: ParentNode, method: 'querySelector' | 'querySelectorAll', by: By): unknown =>
  native(root, method, String(typeOf(root))).call(root, cssOf(by));

/** Any other property of a node, or one of its methods, as the prototype defines it. */
export const property = <T>(node: Node, name: string, isMethod = false): T =>
  (isMethod ? native(node, name) : ask(node, name)) as T;
/** An attribute's value, empty where there is none. */
export const attr = (el: Element, name: string): string =>
  (ask(el, 'getAttribute', name) as string | null) ?? '';
export const parent = (el: Element): Element | null => ask(el, 'parentElement') as Element | null;
export const matches = (el: Element, by: By): boolean => ask(el, 'matches', cssOf(by)) as boolean;
export const closest = (el: Element, by: By): Element | null =>
  ask(el, 'closest', cssOf(by)) as Element | null;
export const holds = (outer: Element, inner: Element): boolean => ask(outer, 'contains', inner) as boolean;
/** The document's `html` element. */
export const rootOf = (doc: Document): Element => ask(doc, 'documentElement') as Element;
/** What a frame shows; null where it is of another origin. A frame's properties cannot be shadowed by its children. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame whose origin is not ours to see is like none.
    return null;
  }
}
/** False where style sheets hide a frame or leave it no room; true where there is no style to ask, as in jsdom. */
export function isRendered(frame: HTMLIFrameElement): boolean {
  if (!('checkVisibility' in frame)) return true;
  const { width, height } = frame.getBoundingClientRect();
  return frame.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && width > 0 && height > 0;
}
/** An element's shadow root if the page left it open. */
export const shadowIn = (el: Element): ShadowRoot | null => ask(el, 'shadowRoot') as ShadowRoot | null;
/** The element before or after, under the same parent. */
export const beside = (el: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element | null =>
  ask(el, way) as Element | null;
/** Names of an element's attributes. */
export const attributeNames = (el: Element): string[] => ask(el, 'getAttributeNames') as string[];
/** Everything written in an element, unchanged. */
export const raw = (el: Element): string => (ask(el, 'textContent') as string | null) ?? '';

/** True where `a` stands before `b` in the document, or around it. */
export const precedes = (a: Element, b: Element): boolean =>
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; `Node` itself is no global of this module.
  ((ask(a, 'compareDocumentPosition', b) as number) & 4) !== 0;

/** True for an element that matches or stands under one that does, inside `root`. */
export function under(el: Element, by: By, root: Element): boolean {
  const found = closest(el, by);
  // What is around the root says nothing: an open dialog hides the whole page behind it from screen readers.
  return found !== null && found !== root && holds(root, found);
}

/** Every match in document order. */
export function all(root: ParentNode, by: By): Element[] {
  const found = search(root, 'querySelectorAll', by) as NodeListOf<Element>;
  spend(found.length + 1);
  const els = Array.from(found);
  // jsdom gives the matches of a list of selectors one selector after the other.
  const isOrdered =
    !cssOf(by).includes(',') || els.every((el, at) => !at || precedes(els[at - 1] as Element, el));
  return isOrdered ? els : els.sort((a, b) => (precedes(a, b) ? -1 : 1));
}

export function first(root: ParentNode, by: By): Element | null {
  spend(1);
  return search(root, 'querySelector', by) as Element | null;
}

const step = (node: Node, way: 'firstChild' | 'nextSibling'): Node | null => ask(node, way) as Node | null;
const typeOf = (node: Node): unknown => ask(node, 'nodeType');

/** Text of an element as a reader sees it. The layout is never asked. */
export function text(el: Element): string {
  let said = '';
  // A list of what is still to come instead of recursion: a page may nest deeper than a stack reaches.
  const open: Node[] = [];
  for (let node = step(el, 'firstChild'); node && said.length <= LONGEST * 4; node = open.pop() ?? null) {
    spend(1);
    const next = step(node, 'nextSibling');
    if (next) open.push(next);
    const type = typeOf(node);
    if (type === 3) said += ask(node, 'data');
    else if (type === 1 && !matches(node as Element, PAGE.unseen)) {
      const child = step(node, 'firstChild');
      if (child) open.push(child);
      else if (matches(node as Element, 'br')) said += ' ';
    }
  }
  return clean(said);
}

/** Texts of every match that has one, in document order. */
export const texts = (root: Element, by: By): string[] => all(root, by).map(text).filter(Boolean);

/** Text that stands in an element itself or, with `after`, bare behind it up to the next element; not inside others. */
export function bareText(el: Element, where: 'inside' | 'after'): string {
  const isAfter = where === 'after';
  let said = '';
  for (
    let node = step(el, isAfter ? 'nextSibling' : 'firstChild');
    node && said.length <= LONGEST * 4;
    node = step(node, 'nextSibling')
  ) {
    spend(1);
    const type = typeOf(node);
    if (type === 3) said += ask(node, 'data');
    else if (type === 1 && isAfter) break;
  }
  return clean(said);
}
