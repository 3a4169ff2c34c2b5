import type { Position, School } from '../model/reading.ts';
import { parseMoment } from './dates.ts';
import { all, attr, type By, bareText, closest, first, text, texts } from './dom.ts';
import { hooksOf } from './hooks.ts';
import { isWritten, outermost, type State } from './section.ts';
import { isMasked } from './text.ts';
import { parseUrl } from './url.ts';

const PUBLIC = hooksOf('public');
const DASH = /[-–—―〜～~]/;
const PRESENT = /^[-–—―〜～~]\s*\S/;

/** One part of a public profile's history; masked entries are counted, not told. */
export interface PublicPart<T> {
  state: State;
  entries: T[];
  masked: number;
  /** Entries of no known shape. */
  torn: number;
}

interface Dates {
  start: string | null;
  end: string | null;
  ongoing: boolean;
}

/** Reads roles as the page lists them, alone or grouped by company. */
export const publicRoles = (root: Element, locale: string | null): PublicPart<Position> =>
  partOf(all(root, PUBLIC.experience), PUBLIC.role, (item) => roleOf(item, locale));

/** Reads schools as the page lists them: name, degree, dates. */
export const publicSchools = (root: Element, locale: string | null): PublicPart<School> =>
  partOf(all(root, PUBLIC.education), PUBLIC.school, (item) => schoolOf(item, locale));

function partOf<T>(sections: Element[], by: By, read: (item: Element) => T | 'masked' | null): PublicPart<T> {
  // The top card has a section of the same name without items.
  const section = sections.find((el) => first(el, by)) ?? sections[0];
  const items = section ? outermost(all(section, by)).filter(text) : [];
  const entries = items.map(read);
  const state = items[0] ? 'read' : section && isWritten(section, 'li') ? 'drift' : 'not-loaded';
  return {
    state,
    entries: entries.filter((entry) => entry !== null && entry !== 'masked') as T[],
    masked: entries.filter((entry) => entry === 'masked').length,
    torn: entries.filter((entry) => entry === null).length,
  };
}

function roleOf(item: Element, locale: string | null): Position | 'masked' | null {
  const group = closest(item, PUBLIC.group);
  const [title] = texts(item, PUBLIC.title);
  const header = group ? first(group, PUBLIC.groupCompany) : first(item, PUBLIC.company);
  const company = header && text(header);
  const dates = datesIn(item, locale);
  if (!title || !company || !dates?.start) return null;
  if (isMasked(title)) return 'masked';
  const link = header && (closest(header, 'a') ?? first(header, 'a'));
  const place = all(item, PUBLIC.place)
    .filter((el) => !first(el, `${PUBLIC.dates.css},${PUBLIC.time.css},[class*="description"]`))
    .map(text)
    .find(Boolean);
  return {
    title,
    company: isMasked(company) ? null : company,
    companyKey: (link && parseUrl(attr(link, 'href'))?.companyKey) || null,
    type: null,
    ...dates,
    start: dates.start,
    place: place && place.length <= 120 && !isMasked(place) ? place : null,
    via: PUBLIC.title.id,
  };
}

function schoolOf(item: Element, locale: string | null): School | 'masked' | null {
  const [name] = texts(item, 'h3');
  const [degree = null] = texts(item, 'h4');
  const { start = null, end = null } = datesIn(item, locale) ?? {};
  if (!name) return null;
  if (isMasked(name)) return 'masked';
  const isSingle = end !== null && texts(item, PUBLIC.time).length < 2;
  return {
    name,
    degree: degree && !isMasked(degree) ? degree : null,
    start: isSingle ? null : start,
    end: isSingle ? null : end,
    via: PUBLIC.school.id,
  };
}

/** Dates stand in elements of their own; a dash and a word behind the only one say that it lasts. */
function datesIn(item: Element, locale: string | null): Dates | null {
  const range = first(item, PUBLIC.dates);
  if (!range) return null;
  const times = all(range, PUBLIC.time);
  const [start = null, end] = times.map((time) => parseMoment(text(time), locale));
  if (end !== undefined) return { start, end, ongoing: false };
  const dashed = DASH.test(bareText(range, 'inside'));
  const ongoing = times[0] !== undefined && PRESENT.test(bareText(times[0], 'after'));
  // A dash without a word behind it: one of two dates is lost.
  return dashed && !ongoing ? null : { start, end: ongoing ? null : start, ongoing };
}
