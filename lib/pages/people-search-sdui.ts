import type { Miss, Person } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import { attr, closest, Look, matches, under } from './dom.ts';
import { SDUI_SEARCH as HOOKS, KEY_ATTRIBUTES } from './hooks.ts';
import { Witness } from './identity.ts';
import { drifted, readCards } from './list.ts';
import { showsOtherScreen } from './page.ts';
import { type Fields, keysOf, observed, outside, personOf } from './person.ts';
import type { ListReader } from './reader.ts';
import { isBlank, once } from './text.ts';
import { TOKEN } from './token.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane&origin=SWITCH_SEARCH_VERTICAL',
    'https://it.linkedin.com/search/results/people?keywords=j%C3%BCrgen',
  ],
  reject: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/grow/',
    'https://www.linkedin.com/company/acme/people/',
  ],
};

/** People search in the server-driven (SDUI) front end. */
export const peopleSearchSdui: ListReader = {
  id: 'people-search-sdui',
  kind: 'people-search',
  frontend: 'sdui',
  list: true,
  read: (page) =>
    readCards(peopleSearchSdui, page, {
      stale: showsOtherScreen(page.look, page.root, '.search.'),
      viewer: null,
    }),
  cards,
  readCard,
  cardAnchor: (card) => {
    const line = nameLine(new Look(), card);
    return line && outside(line.link, card);
  },
};

/** Rows with a member's key; other rows are ads, filters, companies. */
function cards(root: ParentNode): Element[] {
  const look = new Look();
  const found = look.try(() => look.all(root, HOOKS.cards));
  const rows = (found ?? []).flatMap((el) => {
    const keyed = matches(el, HOOKS.view.css) || tokenOf(el) !== null;
    const row = keyed && (closest(el, HOOKS.row.css) ?? closest(el, HOOKS.view.css));
    return row ? [row] : [];
  });
  return [...new Set(rows)];
}

/** The token of `SearchResults<token>` or `SearchResultssnippet_<token>`. */
function tokenOf(el: Element): string | null {
  for (const name of KEY_ATTRIBUTES) {
    const token = new RegExp(`^SearchResults(?:snippet_)?(${TOKEN})`).exec(attr(el, name))?.[1];
    if (token) return token;
  }
  return null;
}

interface NameLine {
  /** Paragraph with the name. */
  el: Element;
  link: Element;
  name: string;
  degree: 1 | 2 | 3 | null;
}

const shown = (look: Look, card: Element, css: string): Element[] =>
  look.all(card, css).filter((el) => !under(el, HOOKS.noise, card));

/** The first paragraph with a member's name: linked itself (live form: also around it), or under the card's link. */
function nameLine(look: Look, card: Element): NameLine | null {
  for (const el of shown(look, card, HOOKS.leaf)) {
    const text = look.text(el);
    if (!text || look.first(el, 'strong')) continue;
    const inner = look.all(el, HOOKS.name.css).find((link) => look.text(link));
    const link = inner ?? closest(el, HOOKS.name.css);
    if (!link) return null;
    const name = inner ? look.text(inner) : text;
    return { el, link, name: once(name.replace(/\s*[·•][^·•]*$/, '')), degree: parseDegree(text) };
  }
  return null;
}

function readCard(card: Element, now: number, look = new Look()): Person | Miss[] {
  const line = nameLine(look, card);
  const witness = new Witness();
  for (const el of [card, ...look.all(card, HOOKS.key.css)]) witness.token(tokenOf(el));
  // "LinkedIn Member", in whatever language: no link to a person.
  const links = look
    .all(card, HOOKS.name.css)
    .filter((el) => !closest(el, 'strong') && !look.first(el, 'strong'));
  if (!line) return links.length > 0 ? drifted(keysOf({ token: witness.tokens[0] }), HOOKS.name) : [];
  witness.link(attr(line.link, 'href'));
  if (links[0]) witness.link(attr(links[0], 'href'));
  for (const el of look.all(card, HOOKS.connect.css))
    for (const name of KEY_ATTRIBUTES) witness.member(/urn:li:member:(\d+)/.exec(attr(el, name))?.[1]);
  const keys = keysOf({ slug: witness.slugs[0], token: witness.tokens[0], member: witness.members[0] });
  if (keys.length === 0) return [];
  const torn = [witness.slugs, witness.tokens, witness.members].some((list) => list.length > 1);
  return torn || !line.name ? drifted(keys, HOOKS.name) : personOf(keys, fieldsOf(look, card, line, now));
}

function fieldsOf(look: Look, card: Element, line: NameLine, now: number): Fields {
  const fields: Fields = { name: observed(line.name, HOOKS.name, now) };
  const lines = shown(look, card, HOOKS.leaf)
    .filter((el) => el !== line.el && !look.first(el, `strong,${HOOKS.name.css}`))
    .map((el) => look.text(el))
    .filter(Boolean);
  const degree = line.degree ?? parseDegree(lines[0] ?? '');
  if (degree) fields.degree = observed(degree, HOOKS.degree, now);
  const [headline, location] = lines.filter((text) => parseDegree(text) === null);
  // One line alone could be either; wrong data is worse than none.
  if (headline === undefined || location === undefined) return fields;
  if (!isBlank(headline)) fields.headline = observed(headline, HOOKS.headline, now);
  if (!isBlank(location)) fields.location = observed(location, HOOKS.location, now);
  return fields;
}
