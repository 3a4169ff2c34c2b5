import { allHooks, type Hook } from '../../../lib/pages/hooks.ts';

/** What a page lost; `el` is out of the page where it was removed. */
export interface Mutant {
  /** Ids of every hook that found the node. */
  hooks: string[];
  /** The node lost its attributes, or the page lost the node. */
  way: 'renamed' | 'removed';
  el: Element;
}

const looked = new Set<Hook>();
for (const hook of allHooks()) {
  const { css } = hook;
  Object.defineProperty(hook, 'css', { get: () => looked.add(hook) && css });
}

/** Runs a reading and tells which selectors it looked up: no other can change it. Routes and shapes are no selectors. */
export function hooksIn<T>(reading: () => T): [said: T, hooks: Hook[]] {
  looked.clear();
  const said = reading();
  return [said, [...looked].filter(({ id }) => !/^(?:route|shape|skeleton)\./.test(id))];
}

/** The page with one hooked node renamed or gone at a time; the page is whole again when the next is asked for. */
export function* mutantsOf(doc: Document, hooks: Hook[]): Generator<Mutant> {
  const done = new Map<Element, Set<string>>();
  const isNew = (el: Element, what: string): boolean => {
    const known = done.get(el) ?? new Set();
    done.set(el, known);
    return !known.has(what) && known.add(what) !== undefined;
  };
  for (const { css } of hooks)
    for (const el of nodesOf(doc, css)) {
      const names = attributesFor(el, css);
      const ids = hooks.filter((hook) => el.matches(hook.css)).map(({ id }) => id);
      if (names.length > 0 && isNew(el, names.join())) {
        const before = names.map((name): [string, string] => [name, el.getAttribute(name) ?? '']);
        for (const [name, value] of before) {
          el.removeAttribute(name);
          el.setAttribute(
            name === 'class' ? 'class' : `renamed-${name}`,
            name === 'class' ? '_1a2b3c' : value,
          );
        }
        yield { hooks: ids, way: 'renamed', el };
        for (const [name, value] of before) {
          el.removeAttribute(`renamed-${name}`);
          el.setAttribute(name, value);
        }
      }
      if (isNew(el, 'removed')) {
        const place = doc.createComment('gone');
        el.replaceWith(place);
        yield { hooks: ids, way: 'removed', el };
        place.replaceWith(el);
      }
    }
}

/** Without the lines of roles and schools, which are told by their order and their look: no hook of their own finds them. */
const nodesOf = (doc: Document, css: string): Element[] =>
  [...doc.querySelectorAll(css)].filter((el) => !/^p$|aria-hidden/.test(css) || !el.closest(ITEMS));

const ITEMS = 'li.artdeco-list__item,[componentkey^="entity-collection-item"],[id^="entity-collection-item"]';

/** Attributes of the node itself without which a selector does not find it. */
function attributesFor(el: Element, css: string): string[] {
  const needed = css
    // Neither commas nor attributes inside count: what must not be there cannot be lost.
    .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
    .split(/,(?![^()]*\))/)
    .filter((one) => el.matches(one))
    .map(
      (one) =>
        one
          .trim()
          .replace(/"[^"]*"/g, '""')
          .split(/[\s>+~]+/)
          .at(-1) ?? '',
    )
    .flatMap((last) => [...last.matchAll(/\[([\w-]+)|([.#])/g)])
    .map(([, name, sign]) => name ?? (sign === '.' ? 'class' : 'id'));
  return [...new Set(needed)].filter((name) => el.hasAttribute(name)).sort();
}
