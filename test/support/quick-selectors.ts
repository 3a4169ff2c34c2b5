import { compile, type Options } from 'css-select';
import type { JSDOM } from 'jsdom';
import { BESIDE, childOf, native, nextOf, parent, typeOf } from '../../lib/pages/dom.ts';

const [before, after] = BESIDE;
const attributeOf = native<string | null>('getAttribute');
const hasAttribute = native<boolean>('hasAttribute');
const nameOf = native<string>('localName');

const isElement = (node: Node): node is Element => typeOf(node) === 1;

function firstIn(node: Node): Element | null {
  let child = childOf(node);
  while (child && !isElement(child)) child = nextOf(child);
  return child;
}

function beside(node: Node): Element[] {
  const up = parent(node);
  return up ? childrenOf(up) : [node as Element];
}

function childrenOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let el = firstIn(node); el; el = after(el)) found.push(el);
  return found;
}

/** Nodes in the shape that css-select asks for, through natives: a page's forms may shadow properties. */
const adapter: NonNullable<Options<Node, Element>['adapter']> = {
  isTag: isElement,
  getName: nameOf,
  getAttributeValue: (el, name) => attributeOf(el, name) ?? undefined,
  hasAttrib: hasAttribute,
  getParent: parent,
  getChildren: childrenOf,
  getSiblings: beside,
  prevElementSibling: before,
  getText: (node) => node.textContent ?? '',
  removeSubsets: (nodes) => nodes,
};

type Matcher = (el: Element) => boolean;
const compiled = new Map<string, Matcher>();

/** Whether an element matches; a selector means the same wherever it is asked, except for `:scope`. */
function matcher(css: string, scope: Node): Matcher {
  const isScoped = css.includes(':scope');
  const known = isScoped ? undefined : compiled.get(css);
  if (known) return known;
  const options = { adapter, relativeSelector: false, cacheResults: false };
  const made = compile<Node, Element>(css, options, isScoped ? scope : undefined);
  if (!isScoped) compiled.set(css, made);
  return made;
}

/** Matches under a node in document order. */
function* found(root: Node, css: string): Generator<Element> {
  const isWanted = matcher(css, root);
  let el = firstIn(root);
  while (el) {
    if (isWanted(el)) yield el;
    let next = firstIn(el);
    for (let at: Element | null = el; !next && at && at !== root; at = parent(at)) next = after(at);
    el = next;
  }
}

/**
 * Lets css-select answer for all documents of a jsdom window. jsdom's own selectors were two thirds of the time of the
 * page tests; what browsers answer is tested in browsers.
 */
export function quickSelectors({ Element, Document, DocumentFragment }: JSDOM['window']): void {
  for (const { prototype } of [Element, Document, DocumentFragment])
    Object.assign(prototype, {
      querySelectorAll(this: Node, css: string): Element[] {
        return [...found(this, css)];
      },
      querySelector(this: Node, css: string): Element | null {
        return found(this, css).next().value ?? null;
      },
    });
  Object.assign(Element.prototype, {
    matches(this: Element, css: string): boolean {
      return matcher(css, this)(this);
    },
    closest(this: Element, css: string): Element | null {
      const isWanted = matcher(css, this);
      let el: Element | null = this;
      while (el && !isWanted(el)) el = parent(el);
      return el;
    },
  });
}
