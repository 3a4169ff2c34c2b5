import type { Miss, Person } from '../model/reading.ts';
import { CARD, type CardHooks } from './card-hooks.ts';
import { badgeOf, linesOf } from './card-lines.ts';
import { hearActions, ownLinks, scopeOf } from './card-links.ts';
import { cardOf } from './card-of.ts';
import {
  all,
  attempt,
  closest,
  first,
  holds,
  matches,
  parent,
  precedes,
  renewBudget,
  text,
  under,
} from './dom.ts';
import type { Hook } from './hooks.ts';
import { hearLink, isTorn, newWitness } from './identity.ts';
import { fieldsOf, keyOf, keysOf, missesOf, outside, personOf, visibleText } from './person.ts';
import type { ListReader } from './reader.ts';
import { found } from './rows.ts';
import { once } from './text.ts';

export type { CardHooks } from './card-hooks.ts';

/**
 * Reads any list of people by one rule: links to one person, with the smallest element that holds all of them and
 * nobody else. The name is the shortest text of these links, the degree is told by its shape, the headline is what
 * follows. Nothing is taken of navigation, asides, ads, or people whom a card only mentions.
 *
 * With `hooks` a kind says what it knows better, and is trusted more where that is found; all are optional:
 * `scope` where the list stands (unless told: `main`), `row` its rows, `noise` further parts that are not of the
 * person, `name`, `degree`, `headline`, `location`. A known row without a known name is drift; a person outside every
 * known row is read by the general rule.
 */
export function cardList(hooks: CardHooks = {}): ListReader {
  return {
    cards: (root) => cardsIn(root, hooks),
    readCard: (card, now) => {
      renewBudget();
      return (
        attempt(() => readCard(card, hooks, now)) ??
        missesOf('subject', ['name'], 'drift', nameHook(card, hooks))
      );
    },
    cardAnchor: (card) => {
      renewBudget();
      const name = attempt(() => nameIn(card, hooks));
      return name ? outside(name.el, null) : null;
    },
  };
}

/** Every look at one card has a budget of its own, so that a long list costs no more than its cards. */
function cardsIn(root: ParentNode & Node, hooks: CardHooks): Element[] {
  const cards = new Set<Element>();
  let last: Element | null = null;
  for (const link of linksIn(root)) {
    if (last && holds(last, link)) continue;
    renewBudget();
    last = attempt(() => cardOf(link, hooks)) ?? null;
    if (last) cards.add(last);
  }
  return [...cards];
}

/** Links to people in what was added; around a part without any, the first of the smallest element that has one. */
function linksIn(root: ParentNode & Node): Element[] {
  const links = found(root, CARD.person.css);
  if (links[0] || root.nodeType !== 1) return links;
  for (let up = root as Element | null; up; up = parent(up)) {
    const link = matches(up, CARD.person.css) ? up : first(up, CARD.person.css);
    if (link) return [link];
  }
  return [];
}

const isKnown = (card: Element, { row }: CardHooks): boolean => row !== undefined && matches(card, row.css);
const nameHook = (card: Element, hooks: CardHooks): Hook => (isKnown(card, hooks) && hooks.name) || CARD.name;

function readCard(card: Element, hooks: CardHooks, now: number): Person | Miss[] {
  const links = ownLinks(card, hooks);
  const who = newWitness();
  for (const link of links) hearLink(who, link);
  if (!keysOf(who)[0]) return [];
  const isOne = !isTorn(who);
  hearActions(who, card);
  const name = nameIn(card, hooks);
  // Nothing but photos: people who are shown beside something else.
  if (!name && !isKnown(card, hooks) && !text(card)) return [];
  const of = keyOf({ keys: keysOf(who) });
  if (!name || !isOne || isTorn(who)) return missesOf(of, ['name'], 'drift', nameHook(card, hooks));
  const known = name.hook === CARD.name ? CARD : { ...CARD, ...hooks };
  return personOf(keysOf(who), fieldsOf({ name: name.said, ...saidIn(card, name, hooks) }, known, now));
}

interface Name {
  el: Element;
  hook: Hook;
  said: string;
}

function nameIn(card: Element, hooks: CardHooks): Name | null {
  const known = !hooks.row || isKnown(card, hooks) ? hooks.name : undefined;
  const scope = scopeOf(card, hooks) ?? card;
  if (known)
    for (const el of all(card, known.css)) {
      const said = under(el, CARD.noise.css, scope) ? '' : nameOf(el);
      if (said) return { el, hook: known, said };
    }
  if (known && hooks.row) return null;
  const links = ownLinks(card, hooks);
  const named = links
    .filter((el) => !links.some((other) => other !== el && holds(el, other) && visibleText(other)))
    .map((el) => ({ el, hook: CARD.name, said: nameOf(el) }))
    .filter(({ said }) => said);
  return named.sort((a, b) => a.said.length - b.said.length)[0] ?? null;
}

/** The name alone: a link around more says it in its first paragraph, the degree may stand behind it. */
const nameOf = (el: Element): string => once(visibleText(first(el, 'p') ?? el).replace(/\s*[·•][^·•]*$/, ''));

function saidIn(card: Element, name: Name, hooks: CardHooks) {
  const link = closest(name.el, CARD.person.css);
  const nameLine = first(name.el, 'p') ?? name.el;
  const lines = linesOf(card, hooks, name.hook === CARD.name ? undefined : hooks.headline);
  const after = lines.filter((el) => precedes(nameLine, el) && !holds(nameLine, el));
  const inner = after.filter((el) => link && holds(link, el));
  const degree = [nameLine, ...lines].map((el) => badgeOf(text(el), el === nameLine)).find(Boolean);
  const say = (els: Element[]) => els.map(text).filter((said) => isSaying(said, name.said));
  const within = say(inner);
  const [headline, place] = within[0] ? within : say(after);
  const location = name.hook !== CARD.name && hooks.location ? place : undefined;
  return { degree, headline, location };
}

/** True for a text that says something of the person: no degree, no second name, no bullet ("• Following"). */
const isSaying = (said: string, name: string): boolean =>
  said !== '' && said !== name && !badgeOf(said, false) && !/^[·•]/.test(said);
