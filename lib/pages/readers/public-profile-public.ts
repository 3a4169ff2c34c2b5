import type { Field, Miss, Position } from '../../model/reading.ts';
import { all, attempt, closest, first, matches, parent, text } from '../dom.ts';
import { type Hook, hooksOf, PAGE } from '../hooks.ts';
import { type Fields, missesOf, observed, outside, personOf } from '../person.ts';
import { type PublicPart, publicRoles, publicSchools } from '../public-history.ts';
import { type PublicData, type PublicPerson, publicPerson } from '../public-person.ts';
import type { Page, Refused, SubjectReader } from '../reader.ts';
import { isBlank, isMasked } from '../text.ts';

const PUBLIC = hooksOf('public');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/in/jane-doe-123',
    'https://de.linkedin.com/in/jane-doe-123?trk=public_profile_browsemap',
    'https://jp.linkedin.com/in/%E9%9C%A7%E5%9D%82-%E5%81%A5/ja',
  ],
  reject: [
    'https://www.linkedin.com/pub/dir/Jane/Doe',
    'https://www.linkedin.com/authwall?sessionRedirect=x',
    'https://de.linkedin.com/company/acme',
  ],
};

/** A member's page as it is shown to somebody who is not signed in: JSON-LD, and what stands in the page. */
export const publicProfilePublic: SubjectReader = {
  read(page) {
    const found = personOfAddress(page);
    if ('refusal' in found) return found;
    const { root, url, locale, now } = page;
    const { data, cut } = found;
    const roles = attempt(() => publicRoles(root, locale)) ?? SPENT;
    const schools = attempt(() => publicSchools(root, locale)) ?? SPENT;
    const said = new Said(now, cut ? 'drift' : 'absent');
    said.take('name', [data?.name, PUBLIC.data], shown(root, PUBLIC.name));
    said.take('headline', shown(root, PUBLIC.headline));
    said.take('location', [data?.location, PUBLIC.data], [placeIn(root), PUBLIC.location]);
    said.take('about', aboutIn(root), [data?.about, PUBLIC.data]);
    takeRole(said, roles, data);
    const education = schools.entries[0] ? schools.entries : (data?.schools ?? []).map(asSchool);
    for (const school of education) Object.assign(school, datesOf(school.name, data));
    return {
      // The address names the person, and the page agreed.
      subject: personOf(url.keys.slice(0, 1), said.fields, { positions: roles.entries, education }),
      misses: [
        ...said.misses,
        ...missesIn('positions', roles),
        ...(education[0] && !schools.torn ? [] : missesIn('education', schools)),
      ],
    };
  },
  anchor(page) {
    const name = 'refusal' in personOfAddress(page) ? null : first(page.root, PUBLIC.name);
    return name && outside(name, null);
  },
};

const SPENT: PublicPart<never> = { state: 'drift', entries: [], masked: 0, torn: 0 };

/** The page's own addresses have to name whom the browser's names; a finished page without anybody shows no profile. */
function personOfAddress({ root, url }: Page): PublicData | Refused {
  const found = publicPerson(root, url);
  const slug = url.keys[0]?.kind === 'slug' ? url.keys[0].value : null;
  const others = found.slugs.filter((one) => one !== slug);
  if (slug && found.slugs.length > others.length && (found.data || first(root, PUBLIC.name)))
    return others.length > 0 && !found.data ? { refusal: 'identity-conflict' } : found;
  if (others.length > 0) return { refusal: 'identity-conflict' };
  const isFinished = first(root, PAGE.heading) && !first(root, PUBLIC.name);
  return { refusal: isFinished ? 'unavailable' : 'not-loaded' };
}

type Candidate = [said: string | null | undefined, hook: Hook];

/** Fields and misses, each from the first layer that says something that is not hidden. */
class Said {
  readonly fields: Fields = {};
  readonly misses: Miss[] = [];
  readonly #now: number;
  readonly #why: Miss['why'];

  constructor(now: number, why: Miss['why']) {
    this.#now = now;
    this.#why = why;
  }

  take(field: Field, ...candidates: Candidate[]): void {
    const told = candidates.filter(([said]) => said && !isBlank(said));
    const [said, hook] = told.find(([one]) => !isMasked(one ?? '')) ?? [];
    if (said && hook) this.fields[field] = observed(said, hook, this.#now);
    else
      this.misses.push(...missesOf('subject', [field], told[0] ? 'hidden' : this.#why, candidates[0]?.[1]));
  }
}

/** Title and company of what lasts: the first such role of the page, else of the embedded data. */
function takeRole(said: Said, roles: PublicPart<Position>, data: PublicPerson | null): void {
  const role = roles.masked + roles.torn === 0 ? roles.entries.find(({ ongoing }) => ongoing) : undefined;
  const work = data?.current[0];
  const title = work && data?.titles[0];
  const company = role?.company ?? work?.company;
  const key =
    company === role?.company ? role?.companyKey : company === work?.company ? work?.companyKey : null;
  said.take('title', [role?.title, PUBLIC.title], [title, PUBLIC.data]);
  said.take('company', [role?.company, PUBLIC.company], [work?.company, PUBLIC.data]);
  said.take('companyKey', [key, role?.company ? PUBLIC.company : PUBLIC.data]);
}

const shown = (root: Element, hook: Hook): Candidate => {
  const el = first(root, hook);
  return [el && text(el), hook];
};

/** The place is the first piece of its line; the dialog beside it is none. */
function placeIn(root: Element): string | undefined {
  return all(root, PUBLIC.location)
    .filter(
      (el) =>
        !closest(el, PUBLIC.dialog) &&
        !isBesideHeading(el) &&
        !first(el, 'span,button,a') &&
        !matches(el, '[aria-hidden="true"]'),
    )
    .map(text)
    .find(Boolean);
}

/** True for what stands with a heading: the dialog's words, whatever the dialog is called now. */
const isBesideHeading = (el: Element): boolean => {
  const around = parent(el);
  return around !== null && first(around, 'h1,h2,h3') !== null;
};

function aboutIn(root: Element): Candidate {
  const section = first(root, PUBLIC.about);
  const words = section && first(section, 'p');
  return [words && text(words), PUBLIC.about];
}

const asSchool = ({ name }: PublicPerson['schools'][number]) => ({
  name,
  degree: null,
  start: null,
  end: null,
  via: PUBLIC.data.id,
});

/** The embedded dates of a school say which is which. */
function datesOf(name: string, data: PublicPerson | null): object {
  const same = (data?.schools ?? []).filter((school) => school.name === name);
  const [{ start, end } = { start: null, end: null }] = same;
  return same.length === 1 && (start || end) ? { start, end } : {};
}

const missesIn = (field: 'positions' | 'education', part: PublicPart<unknown>): Miss[] => {
  const why = part.torn || part.state === 'drift' ? 'drift' : part.masked ? 'hidden' : null;
  const none = part.entries[0] ? [] : missesOf('subject', [field], 'absent');
  return why ? missesOf('subject', [field], why) : none;
};
