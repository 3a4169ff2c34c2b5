import type { Miss, Person } from '../model/reading.ts';
import { found, readWithin } from './card-budget.ts';
import { parseDegree } from './degree.ts';
import { all, attempt, closest, first, holds, matches, parent, precedes, renewBudget } from './dom.ts';
import { type Hook, PAGE, SHAPE } from './hooks.ts';
import { hearLink, newWitness } from './identity.ts';
import { nameOf } from './names.ts';
import { fieldsOf, keyOf, keysOf, missesOf, outside, personOf, visibleText } from './person.ts';
import type { ListReader } from './reader.ts';

/** Where a page says who wrote a post or a comment, or reacted. */
export interface ActorHooks {
  /** A post, comment or reaction. */
  row: Hook;
  /** The first in a row with text is whoever it is of, a person or a company, and lies in or is the link to them. */
  actor: Hook;
  /** What is said; whoever comes after it in a row is of something shared. */
  body?: Hook;
  /** What that link is for a person. */
  person: Hook;
  /** Within the actor, the first with text. */
  name: Hook;
  /** In the link. */
  degree: Hook;
  /** Behind the name, in the link or beside it. */
  headline: Hook;
}

/** Which one counts where rows stand in rows: a shared post is a part of its post, a reply is a comment of its own. */
type Within = 'outermost' | 'innermost';

/** What these lists say of everybody; a place never. */
const FIELDS = ['name', 'headline', 'degree'] as const;
/** How far around the link the headline may stand. */
const NEAR = 2;

/**
 * Reads who wrote or did each row of a page. The card is the link with the name, so that a post may hold comments. Nobody
 * else in a row is taken: mentioned people, those of a shared post, or who only brought it here. Nobody either without a
 * degree: "• You" and "• Following" are told apart by their words alone.
 */
export function actorList(hooks: ActorHooks, within: Within): ListReader {
  return {
    fields: FIELDS,
    cards: (root) => cardsIn(root, hooks, within),
    readCard: (link, now) => readWithin(hooks.name, () => readActor(link, hooks, within, now)),
    cardAnchor: (link) => outside(link, null),
  };
}

/** Both lists as one; a card is read by the list that finds it. */
export const joined = (one: ListReader, other: ListReader): ListReader => ({
  ...one,
  cards: (root) => [...new Set([...one.cards(root), ...other.cards(root)])],
  readCard: (card, now) => (one.cards(card).includes(card) ? one : other).readCard(card, now),
});

/** The link of each row's actor; what was added may be a part of one. */
function cardsIn(root: ParentNode & Node, hooks: ActorHooks, within: Within): Element[] {
  const { actor, row } = hooks;
  const part = root.nodeType === 1 ? closest(root as Element, actor) : null;
  const firsts = new Map<Element, Element | null>();
  return [...(part ? [part] : []), ...found(root, actor)].flatMap((el) => {
    const around = rowOf(el, row, within);
    if (!around) return [];
    if (!firsts.has(around)) {
      renewBudget();
      firsts.set(around, attempt(() => firstIn(around, hooks, within)) ?? null);
    }
    return (firsts.get(around) === el && closest(el, 'a')) || [];
  });
}

function rowOf(el: Element, by: Hook, within: Within): Element | null {
  let row = closest(el, by);
  while (row && within === 'outermost') {
    const up = parent(row);
    const outer = up && closest(up, by);
    if (!outer) break;
    row = outer;
  }
  return row;
}

function firstIn(around: Element, { actor, row, body }: ActorHooks, within: Within): Element | null {
  const isOwn = (el: Element) => rowOf(el, row, within) === around;
  const el = all(around, actor).find((one) => isOwn(one) && visibleText(one));
  const text = body && first(around, body);
  return el && !(text && isOwn(text) && precedes(text, el)) ? el : null;
}

function readActor(link: Element, hooks: ActorHooks, within: Within, now: number): Person | Miss[] {
  const who = newWitness();
  if (matches(link, hooks.person)) hearLink(who, link);
  const keys = keysOf(who);
  const row = rowOf(link, hooks.row, within);
  const actor = matches(link, hooks.actor) ? link : first(link, hooks.actor);
  if (!keys[0] || !row || !actor) return [];
  const named = all(actor, hooks.name).find(nameOf);
  if (!named) return missesOf(keyOf({ keys }), ['name'], 'drift', hooks.name);
  // What stands behind the degree is no name: that is lost.
  const marks = all(link, hooks.degree).filter((el) => !precedes(el, named));
  const degree = marks.map(visibleText).map(parseDegree).find(Boolean);
  if (!degree) return [];
  // Where the whole link is the actor's the headline may stand in it.
  const headline = headlineOf(link, actor === link ? named : actor, row, hooks);
  const said = { name: nameOf(named), degree, headline };
  return personOf(keys, fieldsOf(said, { ...hooks, location: hooks.headline }, now));
}

/** The line behind the name; nothing where the next text may be of the post. */
function headlineOf(link: Element, actor: Element, row: Element, { headline, actor: by }: ActorHooks) {
  let around: Element | null = link;
  for (let level = 0; around && around !== row && level <= NEAR; level++, around = parent(around)) {
    if (
      around !== link &&
      (first(around, PAGE.description) || all(around, by).some((el) => !holds(link, el)))
    )
      return null;
    const [line] = all(around, headline)
      .filter((el) => precedes(actor, el) && !holds(actor, el) && !first(el, 'a'))
      .map(visibleText)
      .filter((said) => said && !parseDegree(said));
    // "3d •" is no headline, nor "3d".
    if (line) return SHAPE.unended.test(line) || SHAPE.duration.test(line) ? null : line;
  }
  return null;
}
