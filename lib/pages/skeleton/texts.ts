import { bandIn, yearIn } from '../company-values.ts';
import { parseDates } from '../dates.ts';
import { ascii } from '../degree.ts';
import { SHAPES } from '../hooks.ts';
import type { Names } from './names.ts';

/** Longer texts are all prose to the readers. */
const LONGEST = 160;
const PIECES = /(\d+)|([\p{L}\p{M}]+)|([^\d\p{P}\p{Z}+|=<>^`$\u2610])/gu;

/**
 * A text's shape: words become invented ones; degrees, dates, durations, size bands, masks and separators stay tellable
 * without any language.
 * @param locale of the page, for names of months
 */
export function shapeOf(text: string, names: Names, locale: string | null): string {
  const line = ascii(
    text
      .slice(0, LONGEST * 20)
      .normalize('NFC')
      .replace(/\p{Cf}/gu, ''),
  ).replace(/\s+/g, ' ');
  const core = line.trim();
  if (!core) return text && (text.includes('\n') ? '\n' : ' ');
  const shape = datesOf(core, names, locale) ?? sizeOf(core, names) ?? degreeOf(core, names);
  return line.replace(core, () => shape);
}

/** Years alone: as much says whether a stay has ended, and months are words. */
function datesOf(core: string, names: Names, locale: string | null): string | null {
  const [range = '', ...lasted] = core.split(/\s*[·•]\s*/);
  // One side of a range may stand in an element of its own.
  const dates = parseDates(core, locale) ?? (lasted.length > 0 ? null : parseDates(`${core} · 1`, locale));
  if (!dates) return null;
  const year = (date: string): number => names.year(Number(date.slice(0, 4)));
  const start = year(dates.start);
  const isOne = range.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.length === 1;
  const today = /[\p{L}\p{M}]+$/u.exec(range.replace(/[^\p{L}\p{M}]+$/u, ''))?.[0] ?? '';
  const end = dates.end ? year(dates.end) : names.word(today);
  const shape = isOne && dates.end ? `${start}` : `${start} - ${end}`;
  return [shape, ...lasted.map((part) => wordsOf(part, names))].join(' · ');
}

/** Ends of size bands and a year alone are told by their numbers. */
function sizeOf(core: string, names: Names): string | null {
  const year = yearIn(core);
  if (year) return `${names.year(year)}`;
  if (!bandIn(core)) return null;
  const whole = core.replace(/(\d+(?:[.,'’\s]\d{3})*)(?!\d)(k?)/gi, (_, digits: string, thousand: string) =>
    String(Number(digits.replace(/\D/g, '')) * (thousand ? 1_000 : 1)),
  );
  return wordsOf(whole, names, (digits) => digits);
}

/** A degree stands at the end, of its own or behind a name. */
function degreeOf(core: string, names: Names): string {
  const degree = new RegExp(SHAPES.degree.css, 'u').exec(core);
  return degree ? `${wordsOf(core.slice(0, degree.index), names)}· ${degree[1]}.` : wordsOf(core, names);
}

function wordsOf(text: string, names: Names, numberOf = numbersOf(names)): string {
  let shape = '';
  let at = 0;
  for (const { 0: piece, 1: digits, 2: word, index } of text.matchAll(PIECES)) {
    shape += text.slice(at, index) + (digits ? numberOf(digits) : word ? names.word(word) : '\u2610');
    at = index + piece.length;
    if (shape.length >= LONGEST) return shape;
  }
  return (shape + text.slice(at)).slice(0, LONGEST * 2);
}

const numbersOf =
  (names: Names) =>
  (digits: string): string =>
    /^(?:19|20)\d\d$/.test(digits) ? `${names.year(Number(digits))}` : '0'.repeat(digits.length);
