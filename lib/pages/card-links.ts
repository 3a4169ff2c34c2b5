import { CARD, type CardHooks, noiseOf } from './card-hooks.ts';
import { isPronouns, isWords } from './card-lines.ts';
import { all, bareText, closest, first, matches, parent, text, under } from './dom.ts';
import { SHAPE } from './hooks.ts';
import { hearLink, isTorn, newWitness, type Witness } from './identity.ts';

/** The list around an element; null outside. */
export const scopeOf = (el: Element, { scope }: CardHooks): Element | null =>
  closest(el, scope ?? CARD.scope);

/** True for a link to the person of a card; mutual connections, mentions and the page's own links are not. */
export function isOwn(link: Element, hooks: CardHooks): boolean {
  const scope = scopeOf(link, hooks);
  const noise = noiseOf(hooks);
  if (!scope || under(link, `${CARD.outside.css},${noise}`, scope)) return false;
  // A link around a whole card may hold mutual connections.
  return !(first(link, noise) && !first(link, 'p')) && !isMention(link);
}

/** Links in a card to its person, in document order. */
export const ownLinks = (card: Element, hooks: CardHooks): Element[] =>
  peopleIn(card).filter((link) => isOwn(link, hooks));

/** Every link to somebody in an element or itself. */
export const peopleIn = (el: Element): Element[] => [
  ...(matches(el, CARD.person) ? [el] : []),
  ...all(el, CARD.person),
];

/** True where words stand in the line beside the link: no name, but somebody who is mentioned. */
function isMention(link: Element): boolean {
  const said = text(link);
  const up = parent(link);
  const line = said && up && closest(up, CARD.block);
  if (!line) return false;
  const rest = matches(line, 'p') ? text(line).replaceAll(said, ' ').trim() : '';
  if (isWords(rest) && SHAPE.threeWords.test(rest)) return true;
  for (let el: Element | null = up; el; el = el === line ? null : parent(el))
    if (isWords(bareText(el, 'inside')) && !isPronouns(bareText(el, 'inside'))) return true;
  return false;
}

/** True for a link under a key of `who`, and under no other of the same kind. */
export function isNamed(who: Witness, link: Element): boolean {
  const other = newWitness();
  hearLink(other, link);
  const kinds = (['slug', 'token'] as const).filter((kind) => who[kind][0] && other[kind][0]);
  return kinds.length > 0 && kinds.every((kind) => who[kind][0] === other[kind][0]);
}

/**
 * True for a link to whom `who` knows under a key of the other kind, where no other text speaks against it; then both
 * keys are known. `said` is the text of the first link.
 */
export function isSame(who: Witness, said: string, link: Element): boolean {
  const name = text(link);
  const both = { slug: [...who.slug], token: [...who.token], member: [] };
  hearLink(both, link);
  if (isTorn(both) || (said && name && said !== name)) return false;
  hearLink(who, link);
  return true;
}
