import {
  attempt,
  attr,
  attributeNames,
  childOf,
  dataOf,
  MOST_NODES,
  matches,
  native,
  nextOf,
  raw,
  renewBudget,
  typeOf,
} from './dom.ts';
import { hooksOf, PAGE } from './hooks.ts';
import { localeOf, pageTrees } from './page.ts';
import { islandOf } from './skeleton/islands.ts';
import { createNames } from './skeleton/names.ts';
import { shapeOf } from './skeleton/texts.ts';
import { createRewrite } from './skeleton/values.ts';

const SKELETON = hooksOf('skeleton');
const tagOf = native<string>('localName');

/** What is still to be written: a node with those after it, or an element's end. */
type Open = Node | { end: string; from: number; isCard: boolean };

/**
 * The structure of a page as HTML, safe to show to anybody and usable as a saved page: first the address in a comment,
 * then elements and attribute names as they are; of values only those that the hooks name; everything else is invented,
 * the same for the same. A reader finds as much in it, and misses the same.
 * @param url address that the browser shows now
 */
export function skeletonOf(doc: Document, url: string): string {
  renewBudget();
  const [root, ...dialogs] = pageTrees(doc);
  const locale = attempt(() => localeOf(root)) ?? null;
  const names = createNames();
  const rewrite = createRewrite(names);
  const is = (list: keyof typeof SKELETON, text: string): boolean =>
    new RegExp(SKELETON[list].css).test(text);
  const say = (text: string): string => shapeOf(text, names, locale);
  const island = islandOf(is, rewrite, say, names);
  const out = [`<!-- url: ${rewrite(url)} -->\n<!DOCTYPE html>\n`];
  let left = MOST_NODES;
  let isCut = false;
  // What stands between two tags: around what was left out it is one text.
  let pending = '';

  function put(tag: string): void {
    out.push(escaped(say(pending)), tag);
    pending = '';
  }

  function written(name: string, value: string): string {
    if (is('said', name)) return say(value);
    if (name === 'role') return is('roles', value) ? value : names.word(value);
    // The interface's language is nobody's; without it a report says little.
    if (is('locale', `${name} ${value}`)) return value;
    return rewrite(value);
  }

  function write(el: Element, open: Open[]): void {
    if (matches(el, SKELETON.gone)) return;
    const tag = escaped(tagOf(el));
    put('');
    const from = out.length;
    let start = `<${tag}`;
    for (const name of attributeNames(el)) {
      const value = is('dropped', name) ? null : written(name, attr(el, name));
      if (value !== null) start += ` ${escaped(name)}="${escaped(value)}"`;
    }
    out.push(`${start}>`);
    if (matches(el, SKELETON.empty)) return;
    open.push({ end: `</${tag}>`, from, isCard: matches(el, SKELETON.card) });
    const isIsland = tag === 'script' || matches(el, PAGE.island);
    if (isIsland) out.push(island(raw(el)));
    // Icons are told by their ids; what is drawn says nothing.
    const child = isIsland || tag === 'svg' ? null : childOf(el);
    if (child) open.push(child);
  }

  function writeTree(tree: Node): void {
    // A list instead of recursion: a page may nest deeper than a stack reaches.
    const open: Open[] = [tree];
    for (let node = open.pop(); node; node = open.pop()) {
      if ('end' in node) {
        if (left < 0 && !isCut && node.isCard) {
          out.length = node.from;
          pending = '';
          isCut = true;
        } else put(node.end);
        continue;
      }
      if (left < 0) continue;
      const next = node === tree ? null : nextOf(node);
      if (next) open.push(next);
      const type = typeOf(node);
      if (type === 3) pending += dataOf(node);
      else if (type === 1 && --left >= 0) write(node as Element, open);
    }
  }

  writeTree(root);
  for (const dialog of dialogs)
    for (let node = childOf(dialog); node; node = nextOf(node)) if (typeOf(node) === 1) writeTree(node);
  if (left < 0) out.push(`<!-- cut -->\n`);
  return `${out.join('')}\n`;
}

/** Without characters that are markup in HTML. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
