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

type Native = (this: Node, argument?: unknown) => unknown;

/**
 * A getter or method of nodes as the prototype defines it, looked up at its first use: a form's (and the document's) own
 * children can shadow properties by their names, as in `<input name="parentElement">`. What one window defines works on
 * the nodes of any other.
 */
export function native<T>(name: string): (node: Node, argument?: unknown) => T {
  let known: Native | undefined;
  const lookUp = (node: Node): Native => {
    let found: PropertyDescriptor | undefined;
    for (let at: object = node; !found; ) {
      at = Object.getPrototypeOf(at);
      found = Object.getOwnPropertyDescriptor(at, name);
    }
    return found.get ?? found.value;
  };
  return (node, argument) => {
    known ??= lookUp(node);
    return known.call(node, argument) as T;
  };
}

/** What to look for: a hook, or a selector that holds on any page. */
export type By = Pick<Hook, 'css'> | string;
const cssOf = (by: By): string => (typeof by === 'string' ? by : by.css);

/** Documents, fragments and elements each have a method of their own for searching. */
function search<T>(name: string): (root: ParentNode, by: By) => T {
  const own: Record<number, (root: Node, css: string) => T> = {};
  return (root, by) => {
    const type = typeOf(root);
    own[type] ??= native<T>(name);
    return own[type](root, cssOf(by));
  };
}

/** 1 for an element, 3 for a text. */
export const typeOf = native<number>('nodeType');
export const childOf = native<Node | null>('firstChild');
export const nextOf = native<Node | null>('nextSibling');
/** What a text node says. */
export const dataOf = native<string>('data');
const attribute = native<string | null>('getAttribute');
const content = native<string | null>('textContent');
const position = native<number>('compareDocumentPosition');
const fits = native<boolean>('matches');
const around = native<Element | null>('closest');
const findAll = search<NodeListOf<Element>>('querySelectorAll');
const findFirst = search<Element | null>('querySelector');

/** An attribute's value, empty where there is none. */
export const attr = (el: Element, name: string): string => attribute(el, name) ?? '';
export const parent = native<Element | null>('parentElement');
export const matches = (el: Element, by: By): boolean => fits(el, cssOf(by));
export const closest = (el: Element, by: By): Element | null => around(el, cssOf(by));
export const holds: (outer: Element, inner: Element) => boolean = native('contains');
/** The document's `html` element. */
export const rootOf: (doc: Document) => Element = native('documentElement');
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
export const shadowIn = native<ShadowRoot | null>('shadowRoot');
/** The elements before and after, under the same parent. */
export const BESIDE = [
  native<Element | null>('previousElementSibling'),
  native<Element | null>('nextElementSibling'),
] as const;
/** Names of an element's attributes. */
export const attributeNames = native<string[]>('getAttributeNames');
/** Everything written in an element, unchanged. */
export const raw = (el: Element): string => content(el) ?? '';

/** True where `a` stands before `b` in the document, or around it. */
export const precedes = (a: Element, b: Element): boolean =>
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; `Node` itself is no global of this module.
  (position(a, b) & 4) !== 0;

/** True for an element that matches or stands under one that does, inside `root`. */
export function under(el: Element, by: By, root: Element): boolean {
  const found = closest(el, by);
  // What is around the root says nothing: an open dialog hides the whole page behind it from screen readers.
  return found !== null && found !== root && holds(root, found);
}

/** Every match in document order. */
export function all(root: ParentNode, by: By): Element[] {
  const found = findAll(root, by);
  spend(found.length + 1);
  return Array.from(found);
}

export function first(root: ParentNode, by: By): Element | null {
  spend(1);
  return findFirst(root, by);
}

/** Text of an element as a reader sees it. The layout is never asked. */
export function text(el: Element): string {
  let said = '';
  // A list of what is still to come instead of recursion: a page may nest deeper than a stack reaches.
  const open: Node[] = [];
  for (let node = childOf(el); node && said.length <= LONGEST * 4; node = open.pop() ?? null) {
    spend(1);
    const next = nextOf(node);
    if (next) open.push(next);
    const type = typeOf(node);
    if (type === 3) said += dataOf(node);
    else if (type === 1 && !matches(node as Element, PAGE.unseen)) {
      const child = childOf(node);
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
  for (let node = (isAfter ? nextOf : childOf)(el); node && said.length <= LONGEST * 4; node = nextOf(node)) {
    spend(1);
    const type = typeOf(node);
    if (type === 3) said += dataOf(node);
    else if (type === 1 && isAfter) break;
  }
  return clean(said);
}
