import { all, attr, attributeNames, closest, holds, matches, parent } from './dom.ts';

/**
 * What the attributes of a top card name, by the first group of `pattern`: from the surest place that names anything.
 * Links may lead to others (whom both know, the parent company), so that they come last and have to agree then.
 */
export function namedIn(card: Element, name: Element | null, pattern: RegExp): string[] {
  const inside = all(card, '*');
  const isLink = (el: Element) => matches(el, 'a') || closest(el, 'a') !== null;
  const places = [
    // Around the name: a link to oneself is as good as a key there.
    name ? [name, ...inside.filter((el) => el !== name && holds(el, name))] : [],
    [card, ...inside.filter((el) => !isLink(el))],
    inside,
    around(card),
  ];
  for (const els of places) {
    const said = els.flatMap(keysOn).join(' ').replace(/%3A/gi, ':');
    const found = new Set([...said.matchAll(pattern)].map((match) => match[1] ?? ''));
    if (found.size > 0) return [...found];
  }
  return [];
}

function around(card: Element): Element[] {
  const outer: Element[] = [];
  for (let up = parent(card); up; up = parent(up)) outer.push(up);
  return outer;
}

/** Values of an element's attributes that hold keys; labels and titles hold what people write of themselves. */
const keysOn = (el: Element): string[] =>
  attributeNames(el).flatMap((name) => (/^(?:href$|id$|data-)/.test(name) ? attr(el, name) : []));
