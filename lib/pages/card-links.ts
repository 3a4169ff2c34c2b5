import { CARD, type CardHooks } from './card-hooks.ts';
import { badgeOf } from './card-lines.ts';
import { all, bareText, closest, first, matches, parent, text, under } from './dom.ts';
import { hearKeys, type Witness } from './identity.ts';

/** The list around an element; null outside. */
export const scopeOf = (el: Element, { scope }: CardHooks): Element | null =>
  closest(el, (scope ?? CARD.scope).css);

/** True for a link to the person of a card; mutual connections, mentions and the page's own links are not. */
export function isOwn(link: Element, hooks: CardHooks): boolean {
  const scope = scopeOf(link, hooks);
  if (!scope || under(link, CARD.outside.css, scope) || matches(link, CARD.noise.css)) return false;
  if (under(link, [CARD.noise.css, ...(hooks.noise ? [hooks.noise.css] : [])].join(), scope)) return false;
  // A link around a whole card may hold mutual connections.
  if (first(link, 'strong') && !first(link, 'p')) return false;
  return !isInProse(link);
}

/** Links in a card to its person, in document order. */
export const ownLinks = (card: Element, hooks: CardHooks): Element[] =>
  [...(matches(card, CARD.person.css) ? [card] : []), ...all(card, CARD.person.css)].filter((link) =>
    isOwn(link, hooks),
  );

/** True where words stand beside the link: somebody is mentioned. Degrees and bullets are no words. */
function isInProse(link: Element): boolean {
  const said = text(link);
  if (!said) return false;
  const line = parent(link) && closest(parent(link) as Element, CARD.block.css);
  const isWords = (rest: string) => rest !== '' && !badgeOf(rest, false) && !/^[·•]/.test(rest);
  if (line && matches(line, 'p')) return isWords(text(line).replace(said, '').trim());
  for (let up = parent(link); up; up = parent(up)) {
    if (isWords(bareText(up, 'inside'))) return true;
    if (up === line) break;
  }
  return false;
}

/** Adds what buttons of a card say of its person. */
export function hearActions(who: Witness, card: Element): void {
  const actions = all(card, CARD.action.css);
  hearKeys(who, actions, 'member');
  hearKeys(who, actions, 'token');
  hearKeys(who, actions, 'slug');
}
