import { bandIn, yearIn } from '../company-values.ts';
import { parseDates } from '../dates.ts';
import { ascii } from '../degree.ts';
import { hooksOf, SHAPE } from '../hooks.ts';
import type { Names } from './names.ts';

const SKELETON = hooksOf('skeleton');

/** Longer texts are all prose to the readers. */
const LONGEST = 160;

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
  );
  const core = line.replace(/\s+/g, ' ').trim();
  // Space around a text parts it from the next one.
  const [before, after] = [/^\s/, /\s$/].map((space) => (space.test(line) ? ' ' : ''));
  if (!core) return text && (text.includes('\n') ? '\n' : ' ');
  return before + (datesOf(core, names, locale) ?? lineOf(core, names)) + after;
}

/** Years alone: as much says whether a stay has ended, and months are words. */
function datesOf(core: string, names: Names, locale: string | null): string | null {
  const [range = '', ...lasted] = core.split(/\s*[·•]\s*/);
  // One side of a range may stand in an element of its own; what is between two sides says whether it is one.
  const dates = parseDates(/[·•–—―〜～~]| - /.test(core) ? core : `${core} · 1`, locale);
  if (!dates) return null;
  const years = [dates.start, ...(dates.end ? [dates.end] : [])].map((date) => names.year(date.slice(0, 4)));
  const isOne = range.match(/(?:19|20)\d\d/g)?.length === 1;
  if (isOne) years.length = 1;
  if (dates.ongoing) years.push(names.word(/[\p{L}\p{M}]+(?=\P{L}*$)/u.exec(range)?.[0] ?? ''));
  return [years.join(' - '), ...lasted.map((part) => wordsOf(part, names))].join(' · ');
}

/** Ends of size bands and a year alone are told by their numbers, a degree stands at the end. */
function lineOf(core: string, names: Names): string {
  const year = yearIn(core);
  if (year) return names.year(`${year}`);
  if (bandIn(core)) return wordsOf(core, names, (digits) => digits);
  const degree = SHAPE.degree.exec(core);
  return wordsOf(core.slice(0, degree?.index), names) + (degree ? `· ${degree[1]}.` : '');
}

function wordsOf(text: string, names: Names, numberOf = roughly): string {
  let shape = '';
  let at = 0;
  for (const { 0: piece, 1: digits, 2: word, index } of text.matchAll(new RegExp(SKELETON.text.css, 'gu'))) {
    const isYear = /^(?:19|20)\d\d$/.test(piece);
    shape += text.slice(at, index);
    shape += isYear ? names.year(piece) : digits ? numberOf(digits) : word ? names.word(word) : '\u2610';
    at = index + piece.length;
    if (shape.length >= LONGEST) return shape;
  }
  return (shape + text.slice(at)).slice(0, LONGEST * 2);
}

/** A count of as many digits, which is no year, month, degree or end of a size band. */
const roughly = (digits: string): string =>
  digits.replace(/./g, (_, at: number) => (digits[1] && at === 0 ? '3' : '0'));
