import type { CompanyPage } from '../model/company-page.ts';
import type { Layer, Said } from './company.ts';
import { bandIn, websiteIn, yearIn } from './company-values.ts';
import { SHAPE } from './hooks.ts';

/** One label with what belongs to it. */
interface Row {
  said: string;
  /** Where its link leads; empty without one. */
  href: string;
  /** A label without a value, or with one too many. */
  torn: boolean;
}

/**
 * The rows of a company's details. Labels are in some language, so each is told by its shape (size, year, link) or by
 * its place between those: industry stands before the size, headquarters after it, specialties last.
 * Null where the page shows none.
 * @param header texts of the top card, which repeats some of them
 */
export function meanRows({ rows, header }: CompanyPage): Pick<Layer, 'said' | 'unread'> | null {
  if (!rows) return null;
  const list = rowsOf(rows);
  const at = list.findIndex(({ said }) => bandIn(said));
  const founded = list.findIndex(({ said }, index) => index > at && yearIn(said));
  const said: Said = {
    size: bandIn(list[at]?.said ?? ''),
    founded: yearIn(list[founded]?.said ?? ''),
    website: list.map(({ href }) => websiteIn(href)).find(Boolean) ?? null,
  };
  const unread: Layer['unread'] = {};
  if (!said.size) unread.size = 'drift';
  if (!said.website && list.some(({ href }) => href && !href.startsWith('tel:'))) unread.website = 'drift';
  if (at < 0 || list.some(({ torn }) => torn))
    return { said, unread: { ...unread, industry: 'drift', headquarters: 'drift', specialties: 'drift' } };
  const before = list[at - 1];
  if (before && !before.href && !SHAPE.anyDigit.test(before.said)) said.industry = before.said;
  else if (before && !before.href) unread.industry = 'drift';
  const between = list.slice(at + 1, founded < 0 ? undefined : founded).map((row) => row.said);
  const [place = ''] = between;
  const isPlace =
    header.includes(place) ||
    (founded > 0 && between.length < 3 && SHAPE.between.test(place) && !SHAPE.anyDigit.test(place));
  const rest = founded > 0 ? list.slice(founded + 1).map((row) => row.said) : between.slice(isPlace ? 1 : 0);
  const last = rest.at(-1);
  if (place && isPlace) said.headquarters = place;
  // Without the year only a list is long enough to be nothing else.
  if (last && (founded > 0 ? rest.length === 1 : last.split(SHAPE.between).length > 2))
    said.specialties = last;
  if (place && !isPlace) unread.headquarters = 'drift';
  if (last && !said.specialties) unread.specialties = 'drift';
  return { said, unread };
}

function rowsOf(parts: NonNullable<CompanyPage['rows']>): Row[] {
  const rows: Row[] = [];
  let values = 0;
  for (const part of parts) {
    const row = rows.at(-1);
    if (!part) {
      rows.push({ said: '', href: '', torn: true });
      values = 0;
    } else if (row) {
      const [said, href] = part;
      values++;
      if (values === 1) Object.assign(row, { said, href, torn: !said });
      // Below the size stands how many of its people have a profile.
      else row.torn ||= !bandIn(row.said) || !SHAPE.anyDigit.test(said);
    }
  }
  return rows;
}

/** What the top card alone shows: all that there is on the sub-pages without the details. */
export function meanHeader({ header, sizes }: CompanyPage): Pick<Layer, 'said' | 'unread'> {
  const size = sizes.map(bandIn).find(Boolean) ?? null;
  const [industry, headquarters, ...numbers] = header;
  const known =
    numbers.length > 0 &&
    !SHAPE.anyDigit.test(`${industry}${headquarters}`) &&
    numbers.every((item) => SHAPE.anyDigit.test(item));
  return known
    ? { said: { size, industry: industry ?? null, headquarters: headquarters ?? null } }
    : { said: { size }, ...(header.length > 0 && { unread: { industry: 'drift', headquarters: 'drift' } }) };
}
