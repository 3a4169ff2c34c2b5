import { clean, LONGEST } from './text.ts';

/**
 * Work is counted, not timed, so that the same page always gives the same reading. A page that costs more is
 * made to cost more: what was asked for then counts as drift.
 */
export const MOST_NODES = 20_000;

/** Thrown out of one section of a reading when the page's budget is spent; caught by `Look.try`. */
class Spent extends Error {}

/**
 * A DOM property as the prototype defines it. A form's (and the document's) own children can shadow
 * properties by their names: `<input name="parentElement">`.
 */
const native = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  Reflect.get(Object.getPrototypeOf(node), name, node);

export const attr = (el: Element, name: string): string => native(el, 'getAttribute').call(el, name) ?? '';
export const parent = (el: Element): Element | null => native(el, 'parentElement');
export const matches = (el: Element, css: string): boolean => native(el, 'matches').call(el, css);
export const closest = (el: Element, css: string): Element | null => native(el, 'closest').call(el, css);
export const holds = (outer: Element, inner: Element): boolean =>
  native(outer, 'contains').call(outer, inner);
/** True for an element that matches or stands under one that does, inside `root`. */
export function under(el: Element, css: string, root: Element): boolean {
  const found = closest(el, css);
  // What is around the root says nothing: an open dialog hides the whole page behind it from screen readers.
  return found !== null && found !== root && holds(root, found);
}
/** The document's `html` element. */
export const rootOf = (doc: Document): Element => native(doc, 'documentElement');

/** True where `a` stands before `b` in the document. */
export const precedes = (a: Element, b: Element): boolean =>
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; `Node` itself is no global of this module.
  (native(a, 'compareDocumentPosition').call(a, b) & 4) !== 0;

const HIDDEN_TWIN = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only)(?:\s|$)/;
const NO_TEXT = /^(?:svg|style|script|noscript|template|code|button)$/i;

/** Reads one page or one card within a budget of nodes. Layout is never asked for. */
export class Look {
  private left = MOST_NODES;

  private spend(nodes: number): void {
    this.left -= nodes;
    if (this.left < 0) throw new Spent();
  }

  /** Every match in document order. */
  all(root: ParentNode, css: string): Element[] {
    const found: NodeListOf<Element> = native(root, 'querySelectorAll').call(root, css);
    this.spend(found.length + 1);
    return [...found];
  }

  first(root: ParentNode, css: string): Element | null {
    this.spend(1);
    return native(root, 'querySelector').call(root, css);
  }

  /** Everything written in an element, unchanged. */
  raw(el: Element): string {
    this.spend(1);
    return native(el, 'textContent') ?? '';
  }

  /** Text that a reader sees: without icons, buttons inside, and twins for screen readers. */
  text(el: Element): string {
    let raw = '';
    const visit = (node: Node): void => {
      for (let child = native(node, 'firstChild'); child; child = native(child, 'nextSibling')) {
        this.spend(1);
        if (raw.length > LONGEST * 4) return;
        const type = native(child, 'nodeType');
        if (type === 3) raw += native(child as Text, 'data');
        else if (type === 1 && this.speaks(child as Element)) visit(child);
      }
    };
    visit(el);
    return clean(raw);
  }

  private speaks(el: Element): boolean {
    const tag = native(el, 'tagName');
    return !NO_TEXT.test(tag) && !HIDDEN_TWIN.test(attr(el, 'class'));
  }

  /** Runs one section of a reading; `undefined` when the budget ends in it, whose half result is of no use. */
  try<T>(section: () => T): T | undefined {
    try {
      return section();
    } catch (error) {
      if (error instanceof Spent) return undefined;
      throw error;
    }
  }
}
