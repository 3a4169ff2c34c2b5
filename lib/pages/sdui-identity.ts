import { attr, closest, holds, type Look } from './dom.ts';
import { CARD_REF, SDUI_PROFILE as HOOKS, KEY_ATTRIBUTES, PAGE, SDUI_SEARCH } from './hooks.ts';
import { gate, Witness } from './identity.ts';
import { showsOtherScreen } from './page.ts';
import type { Page, Refused } from './reader.ts';
import { TOKEN } from './token.ts';

/** A card of the profile by its key: `…card.ref` + the subject's token + the card's name. */
export interface Card {
  el: Element;
  token: string;
  name: string;
}

export interface Top {
  card: Element;
  /** The heading with the name. */
  name: Element | null;
  witness: Witness;
  cards: Card[];
}

/** The top card, once the gate has passed. */
export function topOf(page: Page): Top | Refused {
  const { look, root, url } = page;
  const cards = cardsOf(look, root);
  const named = cards.filter(({ name }) => /^top-?card$/i.test(name));
  const card =
    named.find(({ el }) => look.first(el, HOOKS.name[0]?.css ?? ''))?.el ??
    named[0]?.el ??
    look.first(root, HOOKS.oldCard.css);
  if (!card) {
    const other = showsOtherScreen(look, root, '.profile.') || look.first(root, SDUI_SEARCH.key.css);
    return { refusal: other ? 'stale' : 'not-loaded' };
  }
  const screen = closest(card, PAGE.screen.css);
  if (screen && !attr(screen, 'data-sdui-screen').includes('.profile.')) return { refusal: 'stale' };
  const name = headingOf(look, card);
  const witness = new Witness();
  for (const { token } of cards) witness.token(token);
  testify(look, card, name, witness);
  if (witness.slugs.length === 0) slugsFromKeys(look, root, witness);
  const refusal = gate(url, witness);
  if (refusal) return { refusal };
  if (look.first(card, HOOKS.own.css) || look.first(root, HOOKS.ownMain.css))
    return { refusal: 'own-profile' };
  return { card, name, witness, cards };
}

/** All keyed cards in page order, without what is suggested: those are strangers. */
function cardsOf(look: Look, root: Element): Card[] {
  const shape = new RegExp(`^${CARD_REF.replaceAll('.', '\\.')}(${TOKEN})(\\w+)$`);
  const cards = look.all(root, HOOKS.refs.css).flatMap((el) =>
    KEY_ATTRIBUTES.flatMap((name) => {
      const [, token, card] = shape.exec(attr(el, name)) ?? [];
      return token && card ? [{ el, token, name: card }] : [];
    }),
  );
  const strangers = cards.filter(({ name }) => name.startsWith('SuggestedForYou'));
  return cards.filter(({ el }) => !strangers.some((stranger) => holds(stranger.el, el)));
}

/** The heading inside the link to oneself, else the first with text. */
function headingOf(look: Look, card: Element): Element | null {
  const headings = look.all(card, HOOKS.name[0]?.css ?? '').filter((el) => look.text(el));
  return headings.find((el) => closest(el, HOOKS.self.css)) ?? headings[0] ?? null;
}

/** Everything in the top card that names its person; mutual connections are linked there as well. */
function testify(look: Look, card: Element, name: Element | null, witness: Witness): void {
  for (const link of look.all(card, HOOKS.self.css)) {
    const href = attr(link, 'href');
    if ((name && holds(link, name)) || /\/overlay\//.test(href)) witness.link(href);
  }
  for (const link of look.all(card, HOOKS.vanity.css)) witness.slug(parameter(link, 'vanityName'));
  for (const link of look.all(card, HOOKS.message.css))
    witness.token(new RegExp(TOKEN).exec(parameter(link, 'profileUrn'))?.[0]);
  for (const button of look.all(card, HOOKS.connect.css))
    for (const key of KEY_ATTRIBUTES) witness.member(/urn:li:member:(\d+)/.exec(attr(button, key))?.[1]);
}

function parameter(link: Element, name: string): string {
  const query = attr(link, 'href').split('?')[1] ?? '';
  return new URLSearchParams(query).get(name) ?? '';
}

/** Keys that end with the subject's slug, for a card without a link to itself. */
function slugsFromKeys(look: Look, root: Element, witness: Witness): void {
  for (const { css, prefix } of HOOKS.slugKeys)
    for (const el of look.all(root, css))
      for (const name of KEY_ATTRIBUTES)
        if (attr(el, name).startsWith(prefix)) witness.slug(attr(el, name).slice(prefix.length));
}
