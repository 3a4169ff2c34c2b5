import { all, attr, closest, first, holds, text } from './dom.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';
import { gate, hear, hearKeys, hearLink, newWitness, type Witness } from './identity.ts';
import { showsOtherScreen } from './page.ts';
import type { Page, Refused } from './reader.ts';

const SDUI = hooksOf('sdui.topcard');

/** A card of the profile by its key: `…card.ref` + the subject's token + the card's name. */
export interface SduiCard {
  el: Element;
  token: string;
  name: string;
}

export interface Top {
  card: Element;
  /** The heading with the name. */
  name: Element | null;
  witness: Witness;
  cards: SduiCard[];
}

/** The top card, once the gate has passed. */
export function topOf({ root, url }: Page): Top | Refused {
  const cards = cardsOf(root);
  const tops = cards.filter(({ name }) => SHAPE.topCard.test(name)).map(({ el }) => el);
  const card = tops.find((el) => first(el, SDUI.name)) ?? tops[0];
  const screen = card && closest(card, PAGE.screen);
  if (screen && !attr(screen, 'data-sdui-screen').includes('.profile.')) return { refusal: 'stale' };
  if (!card) {
    const other = showsOtherScreen(root, '.profile.') || first(root, PAGE.searchKey);
    return { refusal: other ? 'stale' : 'not-loaded' };
  }
  const name = headingOf(card);
  const witness = newWitness();
  for (const { token } of cards) hear(witness, 'token', token);
  // Mutual connections are linked in the top card as well.
  for (const link of all(card, PAGE.person))
    if ((name && holds(link, name)) || attr(link, 'href').includes('/overlay/')) hearLink(witness, link);
  hearKeys(witness, all(card, SDUI.vanity), 'slug');
  hearKeys(witness, all(card, SDUI.message), 'token');
  hearKeys(witness, all(card, PAGE.connect), 'member');
  // For a card without a link to itself: keys that end with the slug.
  if (!witness.slug[0]) hearKeys(witness, all(root, SDUI.slugKey), 'slug');
  const refusal = gate(url, witness);
  if (refusal) return { refusal };
  const own = first(card, SDUI.own) || first(root, SDUI.ownViews);
  return own ? { refusal: 'own-profile' } : { card, name, witness, cards };
}

/** All keyed cards in page order, without what is suggested: those are strangers. */
export function cardsOf(root: Element): SduiCard[] {
  const cards = all(root, SDUI.card).flatMap((el) =>
    ['componentkey', 'id'].flatMap((attribute) => {
      const [, token, name] = SHAPE.cardKey.exec(attr(el, attribute)) ?? [];
      return token && name ? [{ el, token, name }] : [];
    }),
  );
  if (cards.length === 0) return viewsOf(root);
  const strangers = cards.filter(({ name }) => name.startsWith('SuggestedForYou'));
  return cards.filter(({ el }) => !strangers.some((stranger) => holds(stranger.el, el)));
}

/** Cards of the form before keys, under the names that cards have now. */
const viewsOf = (root: Element): SduiCard[] =>
  all(root, SDUI.view).flatMap((el) => {
    const [, top, name = ''] = SHAPE.cardView.exec(attr(el, 'data-view-name')) ?? [];
    const known = top ?? name.replace(/^\w/, (letter) => letter.toUpperCase());
    return known ? [{ el, token: '', name: known }] : [];
  });

/** The heading inside the link to oneself, else the first with text. */
function headingOf(card: Element): Element | null {
  const headings = all(card, SDUI.name).filter(text);
  return headings.find((el) => closest(el, PAGE.person)) ?? headings[0] ?? null;
}
