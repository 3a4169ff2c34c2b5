import type { Miss, Person } from '../model/reading.ts';
import { anchorWithin, found, readWithin } from './card-budget.ts';
import { CARD, type CardHooks, nameHook, noiseOf } from './card-hooks.ts';
import { badgeOf, isPronouns, isWords, linesOf } from './card-lines.ts';
import { isNamed, ownLinks, peopleIn } from './card-links.ts';
import { cardOf } from './card-of.ts';
import { parseDegree } from './degree.ts';
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
import { type Hook, PAGE, SHAPE } from './hooks.ts';
import { hearKeys, hearLink, isTorn, newWitness, type Witness } from './identity.ts';
import { isLikelyName } from './likely-name.ts';
import { nameOf } from './names.ts';
import { fieldsOf, keyOf, keysOf, missesOf, personOf } from './person.ts';
import type { ListReader } from './reader.ts';

export type { CardHooks } from './card-hooks.ts';

/**
 * Reads any list of people by one rule: a card is the smallest element that holds all links to one person and none to
 * anybody else. The name is the shortest text of these links, the degree is told by its shape, the headline is the
 * line that follows. Nothing is taken of navigation, asides, ads, or people whom a card only mentions.
 *
 * With `hooks` a kind of list says what it knows better and is trusted more for. In a known row the known name has to
 * be there, or the row is drift; people outside every known row are read by the general rule. Without known rows
 * `name` is where the name stands if no link has a text.
 * @param hearCard adds what else a card says of who it is; a card that contradicts itself is drift
 */
export function cardList(
  hooks: CardHooks = {},
  hearCard?: (card: Element, who: Witness) => void,
): ListReader {
  return {
    cards: (root) => cardsIn(root, hooks),
    readCard: (card, now) =>
      readWithin(nameHook(hooks, isKnown(card, hooks)), () => readCard(card, hooks, now, hearCard)),
    cardAnchor: (card) => anchorWithin(() => nameIn(card, hooks)?.el, null),
  };
}

/** Each card has a budget of its own, so that a long list costs no more than its cards. */
function cardsIn(root: ParentNode & Node, hooks: CardHooks): Element[] {
  const cards = new Set<Element>();
  let last: Element | null = null;
  for (const link of linksIn(root)) {
    if (last && holds(last, link)) continue;
    renewBudget();
    const card = attempt(() => cardOf(link, hooks));
    // A card that costs too much is still one, to be found unreadable.
    last = card === undefined ? ((hooks.row && closest(link, hooks.row)) ?? link) : card;
    if (last) cards.add(last);
  }
  return [...cards];
}

/** Links to people in what was added; around a part without any, the first in the smallest element that has one. */
function linksIn(root: ParentNode & Node): Element[] {
  const links = found(root, CARD.person);
  if (links[0] || root.nodeType !== 1) return links;
  for (let up: Element | null = root as Element; up; up = parent(up)) {
    const link = matches(up, CARD.person) ? up : attempt(() => first(up as Element, CARD.person));
    if (link) return [link];
  }
  return [];
}

const isKnown = (card: Element, { row }: CardHooks): boolean => row !== undefined && matches(card, row);

function readCard(
  card: Element,
  hooks: CardHooks,
  now: number,
  hearCard?: (card: Element, who: Witness) => void,
): Person | Miss[] {
  const who = newWitness();
  for (const link of ownLinks(card, hooks)) hearLink(who, link);
  // Whom nobody can open has no link.
  if (!who.slug[0] && !who.token[0]) return [];
  const of = keyOf({ keys: keysOf(who) });
  const actions = all(card, CARD.action).filter((el) => !under(el, noiseOf(hooks), card));
  for (const kind of ['slug', 'token', 'member'] as const) hearKeys(who, actions, kind);
  hearCard?.(card, who);
  const name = nameIn(card, hooks);
  const isRow = isKnown(card, hooks);
  const isEmpty = !name && !text(card);
  // Nothing but a photo, or a sentence about somebody: no card.
  if (!name && !(isRow && isEmpty) && (isEmpty || isSpokenOf(card, hooks))) return [];
  const isName = name && isLikelyName(card, name.el, name.said, who, linesOf(card, hooks, hooks.headline));
  if (!name || !isName || isTorn(who))
    return missesOf(of, ['name'], isEmpty ? 'not-loaded' : 'drift', nameHook(hooks, isRow));
  const told = name.hook === CARD.name ? CARD : { ...CARD, ...hooks };
  return personOf(keysOf(who), fieldsOf({ name: name.said, ...saidIn(card, name, hooks) }, told, now));
}

interface Name {
  el: Element;
  hook: Hook;
  said: string;
}

function nameIn(card: Element, hooks: CardHooks): Name | null {
  const row = isKnown(card, hooks);
  const hook = nameHook(hooks, row);
  const byHook = () =>
    all(card, hook)
      .filter((el) => !under(el, noiseOf(hooks), card))
      .map((el) => ({ el, hook, said: nameOf(el) }))
      .find(({ said }) => said);
  if (row && hook !== CARD.name) return byHook() ?? null;
  const links = ownLinks(card, hooks);
  const [shortest] = links
    .filter((el) => !links.some((other) => other !== el && holds(el, other) && text(other)))
    .map((el) => ({ el, hook: CARD.name, said: nameOf(el) }))
    .filter(({ said }) => said)
    .sort((a, b) => a.said.length - b.said.length);
  if (shortest || hook === CARD.name || isSpokenOf(card, hooks)) return shortest ?? null;
  return byHook() ?? null;
}

/** True where words beside a link speak of the card's person. */
function isSpokenOf(card: Element, hooks: CardHooks): boolean {
  const own = ownLinks(card, hooks);
  const who = newWitness();
  for (const link of own) hearLink(who, link);
  return peopleIn(card).some((link) => !own.includes(link) && isNamed(who, link));
}

function saidIn(card: Element, name: Name, hooks: CardHooks) {
  const known = name.hook === CARD.name ? {} : hooks;
  const link = closest(name.el, PAGE.person);
  const line = first(name.el, 'p') ?? name.el;
  // Where a kind knows its headlines there is none elsewhere, in no card.
  const lines = linesOf(card, hooks, hooks.headline);
  const badges = known.degree ? all(card, known.degree) : lines;
  const degree = parseDegree(text(line)) ?? badges.map((el) => badgeOf(text(el))).find(Boolean);
  const after = lines.filter((el) => precedes(line, el) && !holds(line, el));
  const say = (els: Element[]) => {
    const said = els.map(text).filter((one) => isWords(one) && one !== name.said);
    // "Sales / Ops" alone is a headline.
    return said.length > 1 ? said.filter((one) => !isPronouns(one)) : said;
  };
  // A link that holds more than the name holds all that is of the person; what follows it may be of the list.
  const within = after.filter((el) => link && holds(link, el));
  const [headline, place] = say(within[0] ? within : after);
  // Outside links a line with a number alone counts whom both know: the headline is lost.
  if (!known.headline && !link && !place && SHAPE.anyDigit.test(headline ?? '')) return { degree };
  return { degree, headline, location: known.location && place };
}
