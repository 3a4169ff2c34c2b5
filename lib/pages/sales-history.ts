import type { Position, School } from '../model/reading.ts';
import { type DateRange, parseDates, parseMoment, parseStudyDates } from './dates.ts';
import { all, attr, closest, first, holds, parent, precedes, text, under } from './dom.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';
import type { Studies } from './schools.ts';
import { outermost, type State } from './section.ts';
import { parseUrl } from './url.ts';
import type { Work } from './work-history.ts';

const LEAD = hooksOf('sales.lead');

/**
 * Reads the Experience section, whose titles and companies are marked; dates are known by their shape. A title without
 * dates and a company tears the history: nothing else is read instead.
 */
export function readSalesWork(section: Element | null, locale: string | null): Work {
  const positions: Position[] = [];
  let sureUpTo = Number.POSITIVE_INFINITY;
  const items = itemsOf(section);
  for (const item of items) {
    const titles = all(item, LEAD.title).filter(text);
    // More dates than titles: a title is missing, nobody knows whose.
    if (titles.length === 0 || datesIn(item, locale).length > titles.length)
      sureUpTo = Math.min(sureUpTo, positions.length);
    for (const title of titles) {
      const role = roleOf(item, title, titles, locale);
      if (role) positions.push(role);
      else sureUpTo = Math.min(sureUpTo, positions.length);
    }
  }
  const isMore = (el: Element) => !under(el, LEAD.item, section as Element);
  const more = section !== null && all(section, LEAD.more).some(isMore);
  return { state: stateOf(items, positions), positions, sureUpTo, more };
}

/** Reads the Education section. */
export function readSalesSchools(section: Element | null, locale: string | null): Studies {
  const items = itemsOf(section);
  const found = items.map((item) => schoolOf(item, locale));
  const schools = found.filter((school) => school !== null);
  return { state: stateOf(items, schools), schools, torn: schools.length < found.length };
}

const itemsOf = (section: Element | null): Element[] =>
  section ? outermost(all(section, LEAD.item)).filter(text) : [];

const stateOf = (items: Element[], read: unknown[]): State =>
  read.length > 0 ? 'read' : items.length > 0 ? 'drift' : 'not-loaded';

function roleOf(item: Element, title: Element, titles: Element[], locale: string | null): Position | null {
  const block = blockOf(item, title, titles);
  const companies = all(item, LEAD.company).filter(text);
  // Several roles at one company stand below its name.
  const company =
    companies.find((el) => holds(block, el)) ??
    companies.find((el) => precedes(el, title) && !titles.some((one) => precedes(one, el)));
  const [dated, another] = datesIn(block, locale);
  if (!company || !dated || another) return null;
  const link = closest(company, PAGE.company) ?? first(company, PAGE.company);
  return {
    title: text(title),
    company: text(company),
    companyKey: (link && parseUrl(attr(link, 'href'))?.companyKey) ?? null,
    type: null,
    ...dated.dates,
    place: placeIn(block, dated.el),
    via: LEAD.title.id,
  };
}

/** The largest element of the item with this title alone. */
function blockOf(item: Element, title: Element, titles: Element[]): Element {
  if (titles.length === 1) return item;
  let block = title;
  for (let up = parent(block); up && up !== item; up = parent(up)) {
    if (titles.some((other) => other !== title && holds(up as Element, other))) break;
    block = up;
  }
  return block;
}

/** `Mar 2021–Present · 3 yrs` in one line, or the duration in an element of its own behind the dates. */
function datesIn(block: Element, locale: string | null): { el: Element; dates: DateRange }[] {
  const lines = all(block, LEAD.line)
    .filter((el) => !under(el, LEAD.marked, block))
    .map((el) => ({ el, said: text(el) }));
  const dated = lines.flatMap(({ el, said }, at) => {
    const next = lines[at + 1];
    const isBehind = next && parent(next.el) === parent(el) && isDuration(said, next.said, locale);
    const dates = parseDates(said, locale) ?? (isBehind && parseDates(`${said} · ${next.said}`, locale));
    return dates ? [{ el, dates }] : [];
  });
  return dated.filter(({ el }) => !dated.some((other) => other.el !== el && holds(other.el, el)));
}

/** False for the other end of a range whose ends stand in elements of their own. */
const isDuration = (dates: string, next: string, locale: string | null): boolean =>
  SHAPE.dash.test(dates) || (SHAPE.anyDigit.test(next) && !parseMoment(next, locale));

/** The line behind the dates, unless it is a description, which is marked, or a link. */
function placeIn(block: Element, dates: Element): string | null {
  const marked = all(block, LEAD.location).map(text).find(Boolean);
  if (marked) return marked;
  const line = closest(dates, 'p');
  const next = all(block, 'p').find((el) => line && precedes(line, el) && text(el));
  const isPlace = next && !closest(next, LEAD.marked) && !first(next, `${LEAD.marked.css},a`);
  const said = isPlace ? text(next) : '';
  return said && said.length <= 120 ? said : null;
}

function schoolOf(item: Element, locale: string | null): School | null {
  const names = all(item, LEAD.school).filter(text);
  const [name] = names;
  if (!name || names.length > 1) return null;
  const lines = all(item, LEAD.line)
    .filter((el) => precedes(name, el) && !holds(name, el) && !first(el, LEAD.line))
    .map(text)
    .filter(Boolean);
  const dated = lines.findIndex((line) => parseStudyDates(line, locale));
  const dates = parseStudyDates(lines[dated] ?? '', locale);
  // Without dates behind it nothing tells a degree from what else may stand there.
  const degree = dated > 0 ? (lines[0] ?? null) : null;
  return {
    name: text(name),
    degree,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    via: LEAD.school.id,
  };
}
