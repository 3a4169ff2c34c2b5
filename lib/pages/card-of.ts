import { CARD, type CardHooks } from './card-hooks.ts';
import { linesOf } from './card-lines.ts';
import { isNamed, isOwn, isSame, peopleIn, scopeOf } from './card-links.ts';
import { BESIDE, closest, first, matches, parent, text } from './dom.ts';
import { hearLink, newWitness, type Witness } from './identity.ts';

/** How far around a link its card is looked for, and how many neighbours are looked at on each level. */
const HIGHEST = 16;
const WIDEST = 50;
/** How far around a person's lines the buttons may stand. */
const NEAR = 4;

/**
 * The card of a link to a person; null for a link that is nobody's here. Neighbours are looked at only until somebody
 * else comes, so that a list costs its cards once, and a part of it no more than that part.
 */
export function cardOf(link: Element, hooks: CardHooks): Element | null {
  if (!isOwn(link, hooks)) return null;
  const known = hooks.row && closest(link, hooks.row);
  if (known) return known;
  const who = newWitness();
  hearLink(who, link);
  // A link that names nobody, such as one's own `/in/me/`.
  if (!who.slug[0] && !who.token[0]) return null;
  const scope = scopeOf(link, hooks);
  const said = text(link);
  const around = [link];
  let whole = 0;
  for (let el = link; around.length < HIGHEST; ) {
    if (matches(el, CARD.row)) return el;
    const up = parent(el);
    if (!up || up === scope || matches(up, CARD.list)) break;
    const found = neighbours(el, who, said, hooks);
    if (found === 'another') break;
    if (found === 'same') whole = around.length;
    around.push(up);
    el = up;
  }
  return smallest(around.slice(whole), hooks);
}

/** The smallest that has more than a name, and the person's buttons where they stand near. */
function smallest(around: Element[], hooks: CardHooks): Element {
  const from = around.findIndex((el) => linesOf(el, hooks, undefined, 2).length > 1);
  const near = around.slice(Math.max(0, from)).slice(0, NEAR);
  return near.find((el) => first(el, CARD.action)) ?? (near[0] as Element);
}

/** To whom the elements beside this one link. */
function neighbours(
  el: Element,
  who: Witness,
  said: string,
  hooks: CardHooks,
): 'nobody' | 'same' | 'another' {
  let found: 'nobody' | 'same' = 'nobody';
  for (const beside of BESIDE) {
    let left = WIDEST;
    for (let next = beside(el); next; next = beside(next)) {
      if (left-- === 0) return 'another';
      for (const link of peopleIn(next))
        if (isNamed(who, link)) found = 'same';
        else if (!isOwn(link, hooks)) continue;
        else if (!isSame(who, said, link)) return 'another';
        else found = 'same';
    }
  }
  return found;
}
