import { asideList } from '../aside.ts';
import { classicItems, classicSection } from '../classic-section.ts';
import { type Badge, guessed } from '../current-role.ts';
import { parseDegree } from '../degree.ts';
import { all, attr, closest, first, texts } from '../dom.ts';
import { hooksOf, PAGE } from '../hooks.ts';
import { gate, hear, hearLink, newWitness, type Witness } from '../identity.ts';
import { type IslandProfile, readIslands, viewerIn } from '../islands.ts';
import { BASICS, type Found, fieldsOf, hasToken, keysOf, outside, pick } from '../person.ts';
import { readAbout, readProfile, type TopFacts } from '../profile.ts';
import type { Page, Refused, SubjectReader } from '../reader.ts';
import { readSchools, type Studies } from '../schools.ts';
import { readWork, type Work } from '../work-history.ts';

const CLASSIC = hooksOf('classic.topcard');
const CLASSIC_SECTION = hooksOf('classic');
const CLASSIC_ROW = hooksOf('classic.search');

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
    'https://www.linkedin.com/sales/lead/1234,NAME_SEARCH,x',
  ],
};

/** A member's profile in the classic front end. */
export const profileClassic: SubjectReader = {
  read(page) {
    const top = topOf(page);
    if ('refusal' in top) return top;
    const { card, witness } = top;
    return readProfile(page, witness, CLASSIC, {
      top: () => topFacts(page, top),
      about: () => readAbout(classicSection(page.root, CLASSIC.about), classicItems().noise),
      work: () =>
        readWork(classicSection(page.root, CLASSIC_SECTION.experience), classicItems(), page.locale),
      studies: () => studiesOf(page),
      company: (work, studies) => companyOf(card, work, studies),
    });
  },
  anchor(page) {
    const top = topOf(page);
    return 'refusal' in top ? null : outside(top.name.el, top.card);
  },
  aside: asideList(hooksOf('classic.aside'), viewerIn),
};

interface Top {
  name: Found;
  card: Element;
  witness: Witness;
  /** Embedded data of the same person. */
  island: IslandProfile | null;
  /** There was more embedded data than a page may cost. */
  cut: boolean;
}

/** The top card, once the gate has passed. */
function topOf({ root, url }: Page): Top | Refused {
  const name = pick(root, CLASSIC.name, CLASSIC.nameClass);
  if (!name) return { refusal: first(root, CLASSIC_ROW.row) ? 'stale' : 'not-loaded' };
  const numbered = closest(name.el, CLASSIC.member);
  const card = numbered ?? closest(name.el, 'section') ?? closest(name.el, 'main') ?? root;
  const witness = newWitness();
  for (const link of all(card, CLASSIC.self)) hearLink(witness, link);
  const number = numbered ?? first(card, CLASSIC.member);
  hear(witness, 'member', number && /^\d+$/.exec(attr(number, 'data-member-id'))?.[0]);
  const { profile, viewer, cut } = readIslands(root, url);
  const island = profile && belongs(profile, witness, name.said) ? profile : null;
  for (const kind of ['slug', 'token', 'member'] as const) hear(witness, kind, island?.[kind]);
  const refusal = gate(url, witness);
  if (refusal) return { refusal };
  const own = hasToken(keysOf(witness), viewer) || first(card, CLASSIC.own);
  return own ? { refusal: 'own-profile' } : { name, card, witness, island, cut };
}

/** Embedded data matches the address already; it has to match what the page shows as well. */
function belongs(island: IslandProfile, { slug, member }: Witness, name: string): boolean {
  if (slug[0]) return slug.includes(island.slug);
  if (member[0]) return member.includes(island.member);
  return island.names.every((part) => part && name.includes(part));
}

function topFacts({ now }: Page, { name, card, island, cut }: Top): TopFacts {
  const either = (shown: Found | null, embedded: string | undefined) => {
    if (!shown) return { said: embedded, hook: PAGE.island };
    // Two layers that differ: what is shown counts, but less.
    const differ = embedded && embedded !== shown.said;
    return { said: shown.said, hook: { ...shown.hook, ...(differ && { confidence: 0.7 }) } };
  };
  const headline = either(pick(card, CLASSIC.headline, CLASSIC.headlineClass), island?.headline);
  const location = either(pick(card, CLASSIC.location), island?.location);
  const degree = parseDegree(pick(card, CLASSIC.degree)?.said ?? '');
  const fields = fieldsOf(
    { name: name.said, headline: headline.said, location: location.said, degree },
    { ...CLASSIC, name: name.hook, headline: headline.hook, location: location.hook },
    now,
  );
  // What embedded data might have said was too much to be read.
  return { fields, drifted: cut ? BASICS : [] };
}

function studiesOf({ root, locale }: Page): Studies | null {
  const section = classicSection(root, CLASSIC_SECTION.education);
  return section && readSchools(section, classicItems(), locale);
}

/** The company among the one or two badges; company stands before school, but either may be missing. */
function companyOf(card: Element, work: Work, { schools }: Studies): Badge | null {
  const [said, school] = all(card, CLASSIC.badge).flatMap((badge) =>
    texts(badge, CLASSIC.company).slice(0, 1),
  );
  if (!said) return null;
  const badge = { said, hook: CLASSIC.company };
  if (school || work.positions.some(({ company }) => company === said)) return badge;
  return work.state === 'read' || schools.some(({ name }) => name === said) ? null : guessed(badge);
}
