import { all, attempt, attr, MOST_NODES, matches, property, raw, renewBudget } from './dom.ts';
import { hooksOf, PAGE } from './hooks.ts';
import { localeOf, pageTrees } from './page.ts';
import { islandOf } from './skeleton/islands.ts';
import { createNames } from './skeleton/names.ts';
import { shapeOf } from './skeleton/texts.ts';
import { createRewrite, vocabularyOf } from './skeleton/values.ts';
import { foldSlug, parseUrl } from './url.ts';

const SKELETON = hooksOf('skeleton');

/** More people and companies than any card names; the slugs of others are made of invented words. */
const MOST_SLUGS = 200;
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|track|wbr)$/;
/** Attributes without any sign for a reader, or with code and pictures. */
const DROPPED = /^(?:on|src|style$|nonce$|integrity$|poster$|ping$|xlink)/;
/** Attributes that are read aloud or shown. */
const SAID = /^(?:alt|title|placeholder|aria-label|aria-description|aria-valuetext)$/;
const LOCALE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})*$/;

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
  const vocabulary = vocabularyOf();
  const rewrite = createRewrite(vocabulary, slugsOf(root, url), names);
  const say = (text: string): string => escaped(shapeOf(text, names, locale));
  const island = islandOf(vocabulary, rewrite, names, locale);
  const out = [`<!-- url: ${rewrite(url)} -->\n<!DOCTYPE html>\n`];
  // What stands between two tags: around what was left out it is one text.
  let pending = '';
  const put = (tag: string): void => {
    out.push(say(pending), tag);
    pending = '';
  };
  let left = MOST_NODES;
  let isCut = false;

  function attributes(el: Element): string {
    let said = '';
    for (const name of property<() => string[]>(el, 'getAttributeNames', true).call(el)) {
      if (!/^[a-z][\w:.-]*$/.test(name) || DROPPED.test(name)) continue;
      const value = kept(name, attr(el, name));
      if (value !== null) said += ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;
    }
    return said;
  }

  function kept(name: string, value: string): string | null {
    if (!value.trim()) return '';
    if (SAID.test(name)) return shapeOf(value, names, locale);
    if (name === 'role') return vocabulary.roles.has(value) ? value : names.word(value);
    if (name === 'class') return classesOf(value);
    // The interface's language is nobody's; without it a report says little.
    if (/^(?:lang|content)$/.test(name) && LOCALE.test(value)) return value;
    const [, tag] = (name === 'content' && /"locale"\s*:\s*"([\w-]+)"/.exec(value)) || [];
    return tag && LOCALE.test(tag) ? `{"locale":"${tag}"}` : rewrite(value);
  }

  function classesOf(value: string): string | null {
    const known = value.split(/\s+/).filter((name) => vocabulary.isClass(name));
    return known.length > 0 ? known.map(rewrite).join(' ') : null;
  }

  function write(el: Element, open: Open[]): void {
    const tag = property<string>(el, 'localName');
    if (!/^[a-z][a-z0-9-]*$/.test(tag) || tag.startsWith('assay-') || matches(el, SKELETON.gone.css)) return;
    put('');
    const from = out.length;
    out.push(`<${tag}${attributes(el)}>`);
    if (VOID.test(tag)) return;
    open.push({ end: `</${tag}>`, from, isCard: matches(el, SKELETON.card.css) });
    // Icons are told by their ids; what is drawn says nothing.
    if (tag === 'svg') return;
    const isIsland = tag === 'script' || matches(el, PAGE.island.css);
    const child = isIsland ? null : property<Node | null>(el, 'firstChild');
    if (isIsland) out.push(island(raw(el)));
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
      const next = node === tree ? null : property<Node | null>(node, 'nextSibling');
      if (next) open.push(next);
      const type = property<number>(node, 'nodeType');
      if (type === 3) pending += property<string>(node, 'data');
      else if (type === 1 && --left >= 0) write(node as Element, open);
    }
  }

  writeTree(root);
  for (const dialog of dialogs) for (const el of all(dialog, ':host > *')) writeTree(el);
  if (left < 0) out.push(`\n<!-- cut after ${MOST_NODES} elements -->`);
  return `${out.join('')}\n`;
}

/** Characters that would be markup in HTML. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The people and companies whom address and links name. */
function slugsOf(root: Element, url: string): Map<string, 'person' | 'company'> {
  const slugs = new Map<string, 'person' | 'company'>();
  const links = attempt(() => all(root, 'a[href]')) ?? [];
  for (const href of [url, ...links.map((link) => attr(link, 'href'))]) {
    const at = slugs.size < MOST_SLUGS ? parseUrl(href) : null;
    const [key] = at?.keys ?? [];
    if (key?.kind === 'slug') slugs.set(key.value, 'person');
    const [, company] = /^slug:(.*)/.exec(at?.companyKey ?? '') ?? [];
    if (company) slugs.set(foldSlug(company), 'company');
  }
  return slugs;
}
