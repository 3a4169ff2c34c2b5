import { CARD, type CardHooks } from './card-hooks.ts';
import { linesOf } from './card-lines.ts';
import { isOwn, ownLinks, scopeOf } from './card-links.ts';
import { beside, closest, first, matches, parent, text } from './dom.ts';
import { hearLink, isTorn, newWitness, type Witness } from './identity.ts';

/** How far around a link its card is looked for, and how many neighbours are looked at on each level. */
const HIGHEST = 16;
const WIDEST = 50;
/** How far around a person's links their buttons may stand. */
const NEAR = 4;

/** The card of a link to a person; null for a link that is nobody's in this list. */
export function cardOf(link: Element, hooks: CardHooks): Element | null {
  if (!isOwn(link, hooks)) return null;
  const row = hooks.row && closest(link, hooks.row.css);
  if (row) return row;
  const scope = scopeOf(link, hooks);
  const who = newWitness();
  hearLink(who, link);
  // A link that names nobody, such as one's own `/in/me/`.
  if (!who.slug[0] && !who.token[0]) return null;
  const around = [link];
  let all = 0;
  for (let el = link; around.length < HIGHEST && !matches(el, CARD.row.css); ) {
    const up = parent(el);
    if (!up || up === scope || matches(up, CARD.list.css)) return smallest(around.slice(all), hooks);
    const others = neighbours(el, who, text(link), hooks);
    if (others === 'another') return smallest(around.slice(all), hooks);
    if (others === 'same') all = around.length;
    around.push(up);
    el = up;
  }
  return around.at(-1) && matches(around.at(-1) as Element, CARD.row.css)
    ? (around.at(-1) as Element)
    : smallest(around.slice(all), hooks);
}

/** The smallest with more than a name, or with the person's buttons where they stand near. */
function smallest(around: Element[], hooks: CardHooks): Element {
  const from = Math.max(
    0,
    around.findIndex((el) => linesOf(el, hooks).length > 1),
  );
  const near = around.slice(from, from + NEAR);
  return near.find((el) => first(el, CARD.action.css)) ?? (near[0] as Element);
}

/** Whom the elements beside this one link to. */
function neighbours(
  el: Element,
  who: Witness,
  said: string,
  hooks: CardHooks,
): 'nobody' | 'same' | 'another' {
  let answer: 'nobody' | 'same' = 'nobody';
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    let left = WIDEST;
    for (let next = beside(el, way); next; next = beside(next, way)) {
      if (left-- === 0) return 'another';
      if (!matches(next, CARD.person.css) && !first(next, CARD.person.css)) continue;
      for (const link of ownLinks(next, hooks)) {
        if (!isSame(who, link, said)) return 'another';
        answer = 'same';
      }
    }
  }
  return answer;
}

/** True for a link to the same person, under the same key, or a key of another kind and not another text. */
function isSame(who: Witness, link: Element, said: string): boolean {
  const other = newWitness();
  hearLink(other, link);
  const shares = (['slug', 'token'] as const).some(
    (kind) => other[kind][0] && other[kind][0] === who[kind][0],
  );
  const name = text(link);
  if (!shares && said && name && said !== name) return false;
  const both = { ...who, slug: [...who.slug], token: [...who.token] };
  hearLink(both, link);
  if (isTorn(both)) return false;
  hearLink(who, link);
  return true;
}
