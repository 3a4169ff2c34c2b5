import type { Miss } from '../model/reading.ts';
import { type Badge, currentRole } from './current-role.ts';
import { parseDegree } from './degree.ts';
import { attr, closest } from './dom.ts';
import { CLASSIC_SEARCH, CLASSIC_PROFILE as HOOKS, type Hook, PAGE } from './hooks.ts';
import { gate, namesOf, Witness } from './identity.ts';
import { type IslandProfile, readIslands } from './islands.ts';
import { type Fields, keysOf, missesOf, nameIn, observed, outside, personOf, pick } from './person.ts';
import type { Outcome, Page, Refused, SubjectReader } from './reader.ts';
import { isBlank, once } from './text.ts';
import { memberId } from './token.ts';
import { DRIFTED, readWork, type Work } from './work-history.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/in/jane-doe-123/',
    'https://de.linkedin.com/in/jane-doe-123?trk=x',
    'https://www.linkedin.com/in/jane-doe-123/de/',
    'https://www.linkedin.com/in/jane-doe-123/overlay/contact-info/',
    'https://www.linkedin.com/in/ACoAAAdbzRUBAAAAAAAAAAAAAAAAAAAAAAAAAAA/',
  ],
  reject: [
    'https://www.linkedin.com/in/jane-doe-123/details/experience/',
    'https://www.linkedin.com/in/jane-doe-123/recent-activity/all/',
    'https://www.linkedin.com/sales/lead/ACwAAAdbzRUBAAAAAAAAAAAAAAAAAAAAAAAAAAA,NAME_SEARCH,x',
  ],
};

/** A member's profile in the classic front end. */
export const profileClassic: SubjectReader = {
  id: 'profile-classic',
  kind: 'profile',
  frontend: 'classic',
  list: false,
  read,
  anchor: (page) => {
    const top = topOf(page);
    return top && 'witness' in top ? outside(top.name.el, top.card) : null;
  },
};

interface Top {
  name: { el: Element; hook: Hook };
  card: Element;
  witness: Witness;
  /** Embedded data of the same person. */
  island: IslandProfile | null;
}

function read(page: Page): Outcome {
  const top = topOf(page);
  if ('refusal' in top) return top;
  const { look, now } = page;
  const subject = personOf(keysOf(namesOf(top.witness)), {});
  const work = look.try(() => readWork(look, section(page, HOOKS.experience), HOOKS, page.locale)) ?? DRIFTED;
  const facts = look.try(() => topFields(page, top));
  const role = currentRole(work, look.try(() => badgeOf(page, top.card, work)) ?? null, now);
  subject.fields = { ...facts, ...role.fields };
  subject.positions = work.positions;
  subject.morePositions = work.more;
  return { subject, people: [], misses: [...missing(subject.fields, facts !== undefined), ...role.misses] };
}

/** The top card, once the gate has passed. */
function topOf(page: Page): Top | Refused {
  const { look, root, url } = page;
  const found = pick(look, root, HOOKS.name);
  if (!found)
    return { refusal: look.first(root, CLASSIC_SEARCH.rows[0]?.css ?? '') ? 'stale' : 'not-loaded' };
  const card =
    closest(found.el, HOOKS.member.css) ?? closest(found.el, HOOKS.card) ?? closest(found.el, 'main') ?? root;
  const witness = new Witness();
  for (const link of look.all(card, HOOKS.self.css)) witness.link(attr(link, 'href'));
  const member = closest(found.el, HOOKS.member.css) ?? look.first(card, HOOKS.member.css);
  const number = member && attr(member, 'data-member-id');
  if (number && /^\d+$/.test(number)) witness.member(number);
  const islands = readIslands(look, root, url);
  const island =
    islands.profile && belongs(islands.profile, witness, look.text(found.el)) ? islands.profile : null;
  if (island) {
    witness.slug(island.slug);
    witness.token(island.token);
    witness.member(island.member);
  }
  const refusal = gate(url, witness);
  if (refusal) return { refusal };
  const token = witness.tokens[0];
  const own =
    islands.viewer &&
    (islands.viewer === token ||
      memberId(islands.viewer) === (witness.members[0] ?? (token && memberId(token))));
  if (own || look.first(card, HOOKS.own.css)) return { refusal: 'own-profile' };
  return { name: found, card, witness, island };
}

/** Embedded data matches the address already; it has to match what the page shows as well. */
function belongs(island: IslandProfile, { slugs, members }: Witness, name: string): boolean {
  if (slugs.length > 0) return slugs.includes(island.slug);
  if (members.length > 0) return island.member !== null && members.includes(island.member);
  return island.lastName !== '' && name.includes(island.firstName) && name.includes(island.lastName);
}

function topFields({ look, now }: Page, { name, card, island }: Top): Fields {
  const fields: Fields = { name: observed(once(nameIn(look, name.el)), name.hook, now) };
  for (const field of ['headline', 'location'] as const) {
    const found = pick(look, card, HOOKS[field]);
    const embedded = island?.[field] ?? '';
    const text = found?.text ?? embedded;
    if (!text || isBlank(text)) continue;
    const hook = found?.hook ?? PAGE.islands;
    // Two layers that differ: what is shown counts, but less.
    fields[field] = observed(text, hook, now, embedded && embedded !== text ? 0.7 : hook.confidence);
  }
  const badge = pick(look, card, HOOKS.degree);
  const degree = badge && parseDegree(badge.text);
  if (badge && degree) fields.degree = observed(degree, badge.hook, now);
  return fields;
}

/** The section of an anchor such as `#experience`; the ids are English in every language. */
function section({ look, root }: Page, hook: Hook): Element | null {
  const anchor = look.first(root, hook.css);
  return anchor && closest(anchor, HOOKS.card);
}

/** The company among the one or two badges; company stands before school, but either may be missing. */
function badgeOf(page: Page, card: Element, work: Work): Badge | null {
  const { look } = page;
  const texts = look
    .all(card, HOOKS.badge.css)
    .map((el) => look.text(el))
    .filter(Boolean);
  const [text] = texts;
  if (!text) return null;
  const badge = (confidence: number): Badge => ({ text, hook: HOOKS.badge, confidence });
  if (texts.length > 1 || work.positions.some(({ company }) => company === text))
    return badge(HOOKS.badge.confidence);
  const schools = section(page, HOOKS.education);
  const isSchool = schools && look.all(schools, HOOKS.leaf).some((leaf) => look.text(leaf) === text);
  return isSchool || work.positions.some(({ ongoing }) => ongoing) ? null : badge(0.6);
}

function missing(fields: Fields, whole: boolean): Miss[] {
  const hooks = {
    name: HOOKS.name,
    headline: HOOKS.headline,
    location: HOOKS.location,
    degree: HOOKS.degree,
  };
  return (Object.keys(hooks) as (keyof typeof hooks)[])
    .filter((field) => !fields[field])
    .flatMap((field) => missesOf('subject', [field], whole ? 'absent' : 'drift', hooks[field][0]));
}
