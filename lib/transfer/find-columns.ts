import { fold } from '../parse/fold.ts';
import { parseTitle } from '../parse/title.ts';

/** Where a file says what; columns by their place. */
export interface FoundColumns {
  link: number;
  /** Addresses in it, among the first rows. */
  links: number;
  /** In the order in which a name is written. */
  names: number[];
  title: number | null;
  company: number | null;
  /** Titles of all columns, as the file spells them; null where it has none. */
  titles: string[] | null;
  /** The first row that is somebody. */
  firstRow: number;
}

/** Rows looked at; more of them tell nothing new. */
const SAMPLE = 300;
/** Share of names that have to be found in the addresses beside them. */
const IN_ADDRESS = 0.3;

/** Titles of columns, where what stands below them does not decide: LinkedIn writes them in the user's language. */
const WORDS = {
  last: /^(last|family) ?name$|surname|cognome|nachname|^nom$|nom de famille|apellidos?|sobrenome|achternaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|^姓$|名字|苗字/iu,
  first:
    /^(first|given) ?name$|^nome$|vorname|prénom|^nombre$|voornaam|förnamn|fornavn|etunimi|^imię$|^名$|名前/iu,
  name: /^(full ?name|name|nome completo|nombre completo|nom complet|vollständiger name|氏名)$/iu,
  title:
    /position|title|role|posizione|qualifica|ruolo|poste|fonction|puesto|cargo|functie|befattning|stilling|tehtävä|stanowisko|役職|職種|職位/iu,
  company:
    /company|organi[sz]ation|employer|azienda|unternehmen|firma|entreprise|société|empresa|bedrijf|företag|virksomhed|bedrift|yritys|会社|勤務先|企業/iu,
};

/**
 * Finds the columns by what stands in them, because titles are translated: addresses by `slugOf` (the readable part of
 * a person's address, or null), names by those addresses, roles by the words for them. Null where no column holds
 * addresses.
 */
export function findColumns(
  rows: readonly (readonly string[])[],
  slugOf: (cell: string) => string | null,
): FoundColumns | null {
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(0, ...sample.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const links = columns.map((at) => sample.filter((row) => slugOf(row[at] ?? '') !== null).length);
  const most = Math.max(0, ...links);
  if (most === 0) return null;
  const link = links.indexOf(most);
  const head = headOf(sample, link, slugOf);
  const titles = head === null ? null : (sample[head] ?? []).map((title) => title.trim());
  const firstRow = head === null ? sample.findIndex((row) => slugOf(row[link] ?? '') !== null) : head + 1;
  const people = sample.slice(firstRow);
  const cells = (at: number) => people.map((row) => (row[at] ?? '').trim()).filter(Boolean);
  const named = (at: number, word: keyof typeof WORDS) => WORDS[word].test(titles?.[at] ?? '');

  const texts = columns.filter((at) => at !== link && isText(cells(at)));
  const inAddress = texts.filter(
    (at) =>
      // A company may bear its founder's name.
      !named(at, 'company') &&
      !named(at, 'title') &&
      shareOf(people, (row) => isInSlug(row[at] ?? '', slugOf(row[link] ?? ''))) >= IN_ADDRESS,
  );
  const worded = texts.filter((at) => named(at, 'last') || named(at, 'first') || named(at, 'name'));
  const before = texts.filter((at) => at < link);
  const nameColumns = [inAddress, worded, before, texts.slice(0, 1)].find((found) => found.length > 0) ?? [];
  const whole = nameColumns.find((at) => named(at, 'name'));
  const names = whole === undefined ? nameColumns.slice(0, 2) : [whole];
  // Given names first, but where people write the family's first.
  if (names.length === 2 && named(names[0] as number, 'last')) names.reverse();
  if (names.length === 2 && names.every((at) => isEastAsian(cells(at)))) names.reverse();

  const rest = texts.filter((at) => !names.includes(at));
  const title = best(rest, (at) => roleShare(cells(at)) + (named(at, 'title') ? 0.5 : 0));
  const others = rest.filter((at) => at !== title);
  const company = best(
    others,
    (at) => (named(at, 'company') ? 1 : 0) + (others.length === 1 || at === (title ?? 0) - 1 ? 0.5 : 0),
  );
  // Nothing tells them apart: LinkedIn's order.
  if (title === null && company === null && rest.length === 2)
    return { link, links: most, names, company: rest[0] ?? null, title: rest[1] ?? null, titles, firstRow };
  return { link, links: most, names, title, company, titles, firstRow };
}

/** The line of titles: the first as wide as the people's, full, and of no person. Notes may stand before it. */
function headOf(
  rows: readonly (readonly string[])[],
  link: number,
  slugOf: (cell: string) => string | null,
): number | null {
  const first = rows.findIndex((row) => slugOf(row[link] ?? '') !== null);
  const width = rows[first]?.length ?? 0;
  const head = rows
    .slice(0, first)
    .findIndex((row) => row.length >= Math.min(width, link + 1) && row.length > 1 && row.every(isTitle));
  return head < 0 ? null : head;
}

const isTitle = (cell: string): boolean => cell.trim() !== '' && cell.length < 80 && !/[@/]/.test(cell);

/** Neither nothing, nor contact details, nor dates or numbers. */
function isText(cells: readonly string[]): boolean {
  const share = (test: RegExp) => shareOf(cells, (cell) => test.test(cell));
  const isDate = /^(?=.{4,30}$)(?=.*\d{4})(.*\d){4}/su;
  return (
    cells.length > 0 && share(/@|^https?:/i) < 0.2 && share(/^[\d\s.,:/+()-]+$/) < 0.5 && share(isDate) < 0.8
  );
}

const shareOf = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/** Does an address hold every word of a name? */
function isInSlug(name: string, slug: string | null): boolean {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const folded = fold(slug ?? '');
  return words.length > 0 && words.every((word) => folded.includes(word));
}

const roleShare = (cells: readonly string[]): number =>
  shareOf(cells.slice(0, 60), (cell) => parseTitle(cell).range !== null);

const isEastAsian = (cells: readonly string[]): boolean =>
  shareOf(cells, (cell) => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々\s]+$/u.test(cell)) >
  0.5;

/** The column with the highest mark above nothing. */
function best(columns: readonly number[], mark: (at: number) => number): number | null {
  const marks = columns.map((at) => ({ at, mark: mark(at) })).filter((one) => one.mark > 0);
  return marks.sort((a, b) => b.mark - a.mark)[0]?.at ?? null;
}
