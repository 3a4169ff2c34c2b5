import { attr, first } from './dom.ts';
import { hooksOf, SHAPE } from './hooks.ts';
import { type Entity, embedded, fullest, isEntity, say } from './islands.ts';
import { isMasked } from './text.ts';
import { type PageUrl, parseUrl } from './url.ts';

const PUBLIC = hooksOf('public');

/** What a public page embeds for search engines about the person of its address; empty where it says nothing. */
export interface PublicPerson {
  name: string;
  location: string;
  about: string;
  /** Titles of what lasts, in the order of `current`. */
  titles: string[];
  current: { company: string; companyKey: string | null }[];
  schools: { name: string; start: string | null; end: string | null }[];
}

/** `data` null where no person is embedded; `slugs` of all whom the page's own addresses name. */
export interface PublicData {
  data: PublicPerson | null;
  slugs: string[];
  /** There was more embedded than a page may cost. */
  cut: boolean;
}

/** Reads the embedded person, also where it is the main entity of a `ProfilePage`. */
export function publicPerson(root: Element, url: PageUrl): PublicData {
  const { entities, cut } = embedded(root, PUBLIC.data, /"Person"/);
  const people = entities
    .flatMap((one) => [one, one.mainEntity])
    .filter((one): one is Entity => isEntity(one) && isA(one, 'Person'))
    .filter((one) => slugIn(one.url) !== null);
  const own = people.filter((one) => slugIn(one.url) === url.keys[0]?.value);
  const address = first(root, PUBLIC.address);
  const href = address && (attr(address, 'href') || attr(address, 'content'));
  const slugs = [...people.map((one) => one.url), href].map(slugIn).filter((slug) => slug !== null);
  const person = fullest(own);
  return { data: person ? personIn(person) : null, slugs, cut };
}

function personIn(person: Entity): PublicPerson {
  const works = listOf(person.worksFor).filter((one) => !memberOf(one).endDate);
  const schools = listOf(person.alumniOf).filter((one) => isA(one, 'EducationalOrganization'));
  const address = isEntity(person.address) ? person.address : {};
  return {
    name: say(person.name),
    location: say(address.addressLocality),
    // Markup in it is LinkedIn's own: line breaks.
    about: say(person.description).replace(/<br\s*\/?>/gi, ' '),
    titles: [person.jobTitle].flat().map(say),
    current: works.map((one) => ({ company: say(one.name), companyKey: companyIn(one.url) })),
    schools: schools
      .map((one) => ({
        name: say(one.name),
        start: dateIn(memberOf(one).startDate),
        end: dateIn(memberOf(one).endDate),
      }))
      .filter(({ name }) => name && !isMasked(name)),
  };
}

const isA = (entity: Entity, type: string): boolean => [entity['@type']].flat().includes(type);
const listOf = (value: unknown): Entity[] => [value].flat().filter(isEntity);
const memberOf = ({ member }: Entity): Entity => (isEntity(member) ? member : {});
const companyIn = (url: unknown): string | null => parseUrl(say(url) || '#')?.companyKey ?? null;
const dateIn = (value: unknown): string | null =>
  SHAPE.moment.exec(typeof value === 'number' ? `${value}` : say(value))?.[0] ?? null;

function slugIn(url: unknown): string | null {
  const [key] = parseUrl(say(url) || '#')?.keys ?? [];
  return key?.kind === 'slug' ? key.value : null;
}
