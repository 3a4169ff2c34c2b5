import { ascii } from './degree.ts';
import { SHAPE } from './hooks.ts';

/** Dates of one position: `YYYY-MM`, or `YYYY` where no month is shown or known. */
export interface DateRange {
  start: string;
  /** Null while ongoing. */
  end: string | null;
  ongoing: boolean;
}

/**
 * Dates from a leaf such as `Mar 2021 - Present · 3 yrs`, `2018年8月 - 2019年7月 · 1年`, in the language of the
 * page (a BCP 47 tag; English is understood as well). Null for any other text. No word for "present" is needed:
 * its side has no year, and a duration follows.
 */
export function parseDates(text: string, locale: string | null): DateRange | null {
  const { start, end, other, lasted } = spanIn(text, locale, true) ?? {};
  if (!start) return null;
  if (end) return { start, end, ongoing: false };
  // A position within one month or year shows a single date; without a duration it could be anything.
  if (!lasted) return null;
  if (other === undefined) return { start, end: start, ongoing: false };
  // Words alone, in whatever language: a description may begin like a range.
  return SHAPE.present.test(other) ? { start, end: null, ongoing: true } : null;
}

interface Span {
  start: string;
  /** Null where the other side is no date. */
  end: string | null;
  /** The other side as it is written. */
  other?: string | undefined;
  /** A duration follows. */
  lasted: boolean;
}

/** Both sides of a range; an unknown word in a role's dates counts as an unknown month if a duration follows. */
function spanIn(text: string, locale: string | null, isRole: boolean): Span | null {
  const [range = '', ...durations] = ascii(text).split(SHAPE.anyDot);
  const [one = '', other, more] = range.split(SHAPE.dash);
  if (range.length > 48 || more !== undefined || (!isRole && durations.length > 1)) return null;
  const lasted = durations.some(Boolean);
  const start = parseDate(one, locale, isRole && lasted && other !== undefined);
  const end = parseDate(other ?? '', locale, isRole && lasted);
  if (!start || (end && start.slice(0, 4) > end.slice(0, 4))) return null;
  return { start, end, other, lasted };
}

/**
 * Dates of a time of study, which say no duration: `2006 - 2011`, `set 2015 – lug 2018`. Of one date alone
 * nothing tells whether it is the beginning, the end or both: it counts as dates that say neither. Null for any text
 * that is more than dates.
 */
export function parseStudyDates(
  text: string,
  locale: string | null,
): { start: string | null; end: string | null } | null {
  const { start, end = null, other } = spanIn(text, locale, false) ?? {};
  if (!start) return null;
  if (other === undefined) return { start: null, end: null };
  // Still studying: nothing or a word for it.
  return end || !other || SHAPE.present.test(other) ? { start, end } : null;
}

/** One date alone, `Mar 2021` or `2021`. */
export const parseMoment = (text: string, locale: string | null): string | null =>
  text.length > 48 ? null : parseDate(ascii(text), locale, false);

/** One date; an unknown word counts as an unknown month only where `lenient`. */
function parseDate(side: string, locale: string | null, lenient: boolean): string | null {
  const years = side.match(SHAPE.year);
  if (years?.length !== 1) return null;
  const year = years[0];
  const rest = side.replace(year, ' ').replace(SHAPE.dateMark, '');
  const numbers = rest.match(/\d+/g) ?? [];
  const words = (rest.match(SHAPE.word) ?? []).map(fold);
  if (numbers.length + Math.min(words.length, 1) > 1) return null;
  if (numbers[0]) return monthOf(year, Number(numbers[0]));
  const months = words.map((word) => monthNumber(word, locale)).filter((month) => month > 0);
  // Beside the month only a particle ("mar. de 2021", "март 2021 г.") belongs to a date.
  const others = words.filter((word) => word.length > 2 && monthNumber(word, locale) === 0);
  if (months.length === 1 && others.length === 0) return monthOf(year, months[0] ?? 0);
  if (words.length === 0) return year;
  return lenient && months.length === 0 && words.length === 1 ? year : null;
}

const monthOf = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

const fold = (word: string): string => word.toLowerCase();

/** 1 to 12, or 0. The names come from `Intl`: stand-alone and beside a day, which differ in many languages. */
function monthNumber(word: string, locale: string | null): number {
  for (const names of [monthNames(locale ?? 'en'), monthNames('en-GB')]) {
    const exact = names.findIndex((forms) => forms.includes(word));
    if (exact >= 0) return exact + 1;
    // Shortened otherwise than Intl would ("Mrz" for März, "sept"): the letters of one month only, in order.
    const like = names.flatMap((forms, at) => (forms.some((form) => shortens(word, form)) ? [at + 1] : []));
    if (like.length === 1) return like[0] ?? 0;
  }
  return 0;
}

function shortens(word: string, name: string): boolean {
  if (word.length < 3 || word[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === word[at]) at++;
  return at === word.length;
}

const known = new Map<string, string[][]>();

function monthNames(locale: string): string[][] {
  const names = known.get(locale) ?? namesFromIntl(locale);
  known.set(locale, names);
  return names;
}

function namesFromIntl(locale: string): string[][] {
  try {
    // Calendar and digits are fixed: some languages default to others than LinkedIn shows.
    const formats = (['short', 'long'] as const).flatMap((month) =>
      ([undefined, 'numeric'] as const).map((day) =>
        Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, day, timeZone: 'UTC' }),
      ),
    );
    return Array.from({ length: 12 }, (_, month) =>
      formats.map((format) =>
        fold(
          format
            .formatToParts(Date.UTC(2021, month, 5))
            .find((part) => part.type === 'month')
            ?.value.replace(SHAPE.dateMark, '') ?? '',
        ),
      ),
    );
  } catch {
    // The page names a language that Intl does not know; English stays.
    return [];
  }
}
