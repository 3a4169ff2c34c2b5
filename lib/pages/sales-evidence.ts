import { all, attr, attributeNames, type By, closest, first, holds, matches, parent } from './dom.ts';

/**
 * What the attributes of a top card name, by the first group of `pattern`: from the surest place that names anything.
 * Links may lead to others (whom both know, the parent company): they come last, only beside a name, without those that
 * hold a name (`marked`) or lead to a lead, and have to agree then.
 */
export function namedIn(card: Element, name: Element | null, marked: By, pattern: RegExp): string[] {
  const inside = all(card, '*');
  const linkOf = (el: Element) => closest(el, 'a');
  const isOthers = (link: Element) => matches(link, marked) || first(link, marked) !== null || isToLead(link);
  const isOwnLink = (el: Element) => {
    const link = linkOf(el);
    return link !== null && !isOthers(link);
  };
  const places = [
    // Around the name: a link to oneself is as good as a key there.
    name ? [name, ...inside.filter((el) => el !== name && holds(el, name))] : [],
    [card, ...inside.filter((el) => !linkOf(el))],
    name ? inside.filter(isOwnLink) : [],
    around(card),
  ];
  for (const els of places) {
    const said = els.flatMap(keysOn).join(' ').replace(/%3A/gi, ':');
    const found = new Set([...said.matchAll(pattern)].map((match) => match[1] ?? ''));
    if (found.size > 0) return [...found];
  }
  return [];
}

/** True for a link to a lead: beside the name those are others, by their faces alone where no name is marked. */
const isToLead = (link: Element): boolean => /\/sales\/(?:lead|people)\//.test(attr(link, 'href'));

function around(card: Element): Element[] {
  const outer: Element[] = [];
  for (let up = parent(card); up; up = parent(up)) outer.push(up);
  return outer;
}

/** Values of an element's attributes that hold keys; labels and titles hold what people write of themselves. */
const keysOn = (el: Element): string[] =>
  attributeNames(el).flatMap((name) => (/^(?:href$|id$|data-)/.test(name) ? attr(el, name) : []));
