import type { Miss, Person } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import { attr, Look, matches, precedes, under } from './dom.ts';
import { CLASSIC_PROFILE, CLASSIC_SEARCH as HOOKS, type Hook } from './hooks.ts';
import { Witness } from './identity.ts';
import { readIslands } from './islands.ts';
import { drifted, readCards } from './list.ts';
import { type Fields, keysOf, nameIn, observed, outside, personOf } from './person.ts';
import type { ListReader } from './reader.ts';
import { isBlank } from './text.ts';
import { TOKEN } from './token.ts';
import { outermost } from './work-history.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane',
    'https://www.linkedin.com/search/results/people/?keywords=jane&page=2',
  ],
  reject: [
    'https://www.linkedin.com/search/results/all/?keywords=jane',
    'https://www.linkedin.com/search/results/companies/?keywords=acme',
    'https://www.linkedin.com/sales/search/people?query=x',
  ],
};

/** People search in the classic front end. */
export const peopleSearchClassic: ListReader = {
  id: 'people-search-classic',
  kind: 'people-search',
  frontend: 'classic',
  list: true,
  read: (page) =>
    readCards(peopleSearchClassic, page, {
      stale: page.look.first(page.root, CLASSIC_PROFILE.member.css) !== null,
      viewer: readIslands(page.look, page.root, page.url).viewer,
    }),
  cards,
  readCard,
  cardAnchor: (card) => {
    const link = nameLink(new Look(), card);
    return link && outside(link.el, card);
  },
};

/** Rows of members; companies, groups and schools carry other numbers. */
function cards(root: ParentNode): Element[] {
  const look = new Look();
  const hook = HOOKS.rows.find(({ css }) => look.first(root, css));
  const rows = (hook && look.try(() => look.all(root, hook.css))) ?? [];
  return outermost(rows).filter((row) => /^(?:urn:li:member:|$)/.test(attr(row, URN)));
}
const URN = 'data-chameleon-result-urn';

/** The first link to a member with a visible name; mutual connections stand in the insights. */
function nameLink(look: Look, card: Element): { el: Element; text: string } | null {
  const links = look.all(card, HOOKS.name.css).filter((el) => !under(el, HOOKS.insights, card));
  const named = links.map((el) => ({ el, text: nameIn(look, el) }));
  return (
    named.find(({ el, text }) => text && look.first(el, 'span[aria-hidden="true"]')) ??
    named.find(({ text }) => text) ??
    null
  );
}

function readCard(card: Element, now: number, look = new Look()): Person | Miss[] {
  const links = look.all(card, HOOKS.name.css).filter((el) => !under(el, HOOKS.insights, card));
  // "LinkedIn Member", in whatever language: no link to a person.
  if (links.length === 0) return [];
  const witness = new Witness();
  for (const link of links) {
    witness.link(attr(link, 'href'));
    witness.token(new RegExp(`fs_miniProfile(?::|%3A)(${TOKEN})`, 'i').exec(attr(link, 'href'))?.[1]);
  }
  witness.member(/^urn:li:member:(\d+)$/.exec(attr(card, URN))?.[1]);
  const name = nameLink(look, card);
  const keys = keysOf({ slug: witness.slugs[0], token: witness.tokens[0], member: witness.members[0] });
  if (keys.length === 0) return [];
  if (!name || witness.slugs.length > 1 || witness.tokens.length > 1) return drifted(keys, HOOKS.name);
  return personOf(keys, fieldsOf(look, card, name.text, now));
}

function fieldsOf(look: Look, card: Element, name: string, now: number): Fields {
  const fields: Fields = { name: observed(name, HOOKS.name, now) };
  const shown = (css: string): Element[] =>
    look.all(card, css).filter((el) => !under(el, HOOKS.insights, card));
  const badge = shown(HOOKS.degree.css)[0];
  const degree = badge && parseDegree(nameIn(look, badge));
  if (degree) fields.degree = observed(degree, HOOKS.degree, now);
  const set = (field: 'headline' | 'location', el: Element | undefined, hook: Hook): void => {
    const text = el ? look.text(el) : '';
    if (!isBlank(text)) fields[field] = observed(text, hook, now);
  };
  const lines = shown(HOOKS.lines);
  const headline = lines.find((el) => matches(el, HOOKS.headline.css));
  set('headline', headline ?? shown(HOOKS.oldHeadline.css)[0], headline ? HOOKS.headline : HOOKS.oldHeadline);
  // Without the headline's line only a single one can be the place.
  const location = headline
    ? lines.find((el) => precedes(headline, el))
    : lines.length === 1
      ? lines[0]
      : undefined;
  set('location', location ?? shown(HOOKS.oldLocation.css)[0], location ? HOOKS.location : HOOKS.oldLocation);
  return fields;
}
