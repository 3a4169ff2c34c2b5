import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../lib/model/title.ts';
import { SPACED_FORMS, UNSPACED_FORMS } from '../../../lib/parse/company/legal-forms.generated.ts';
import { companyKey } from '../../../lib/parse/company.ts';
import { containsWords, fold, foldWords } from '../../../lib/parse/fold.ts';
import { loadIndustries, parseIndustry } from '../../../lib/parse/industry.ts';
import { parseMoney } from '../../../lib/parse/money.ts';
import { PLACE_EXAMPLES } from '../../../lib/parse/place.examples.ts';
import { loadPlaces, parsePlace } from '../../../lib/parse/place.ts';
import { parseSize } from '../../../lib/parse/size.ts';
import { TITLE_EXAMPLES } from '../../../lib/parse/title.examples.ts';
import { parseTitle } from '../../../lib/parse/title.ts';

const data = (file: string) => readFileSync(new URL(`../../../public/data/${file}`, import.meta.url));
const places = loadPlaces(data('places.txt'));
const industries = loadIndustries(data('industries.json'));

/** Any text at all, and texts made of the parsers' own words in any order. */
const words = [
  ...TITLE_EXAMPLES.map(([text]) => text),
  ...PLACE_EXAMPLES.map(([text]) => text),
  ...['10', '1.000', '1,5', '€', '$', 'k', 'Mio.', '万', '億', '-', ',', '|', ' at ', '(', '以上', '.', ' '],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
);
const locale = fc.option(fc.constantFrom('en', 'it', 'ja', 'de-CH', 'pt_BR', 'xx', 'not a locale', ''));

const PARSERS: Record<string, (text: string, locale: string | null) => unknown> = {
  title: (text, l) => parseTitle(text, { locale: l }),
  place: (text, l) => parsePlace(text, places, { locale: l }),
  money: (text, l) => parseMoney(text, { locale: l }),
  company: (text) => companyKey(text),
  size: (text) => parseSize(text),
  industry: (text) => parseIndustry(text, industries),
  fold: (text) => foldWords(text),
};

describe.each(Object.entries(PARSERS))('%s', (_name, parse) => {
  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(anyText, locale, (text, l) => {
        expect(parse(text, l)).toEqual(parse(text, l));
      }),
    );
  });

  test('10,000 characters of anything take bounded time', () => {
    for (const unit of [
      'a',
      '1',
      '1.',
      ' ',
      '部',
      'の',
      '$1-',
      'of ',
      '-',
      '(',
      'é',
      'chief ',
      '‮',
      '東京 ',
      'a.b',
    ]) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const started = performance.now();
      parse(text, null);
      // Quadratic time would be minutes; the margin is for a busy machine.
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

describe('meanings are well formed', () => {
  test('title', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { level, range, functions, because } = parseTitle(text);
        if (range) expect(LEVELS.indexOf(range[0])).toBeLessThanOrEqual(LEVELS.indexOf(range[1]));
        if (level) expect(range).toContain(level);
        expect(new Set(functions).size).toBe(functions.length);
        for (const id of functions) expect(id >= 1 && id <= 26).toBe(true);
        for (const part of because) expect(text).toContain(part);
      }),
    );
  });

  test('place: no alternative is the reading itself, none without a reading', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { alternatives, ...best } = parsePlace(text, places);
        if (best.country === null) expect(alternatives).toEqual([]);
        for (const other of alternatives) expect(other).not.toEqual(best);
      }),
    );
  });

  test('money: least is not more than most', () => {
    fc.assert(
      fc.property(anyText, locale, (text, l) => {
        const { min, max } = parseMoney(text, { locale: l });
        if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        for (const value of [min, max]) if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  test('company: a key is never empty for a name with letters, and is its own key', () => {
    const parts = fc.constantFrom(
      ...SPACED_FORMS,
      ...UNSPACED_FORMS,
      'Acme',
      '&',
      'and',
      '(',
      ')',
      '.',
      'SE',
    );
    const names = fc.array(parts, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), names), (name) => {
        const key = companyKey(name);
        if (/\p{L}/u.test(name)) expect(key).not.toBe('');
        expect(companyKey(key)).toBe(key);
      }),
    );
  });

  test('company: every legal form is dropped from a name, and alone is a name', () => {
    for (const form of SPACED_FORMS) {
      expect(companyKey(`Brightmoor ${form}`), form).toBe('brightmoor');
      expect(companyKey(form), form).not.toBe('');
    }
    for (const form of UNSPACED_FORMS) {
      expect(companyKey(`${form}明日`), form).toBe('明日');
      expect(companyKey(`明日${form}`), form).toBe('明日');
      expect(companyKey(form), form).not.toBe('');
    }
  });
});

describe('fold', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });

  test.each([
    ['Großraum MÜNCHEN', 'grossraum munchen'],
    ['ＣＥＯ', 'ceo'],
    ['ｴﾝｼﾞﾆｱ', 'エンジニア'],
    ['İstanbul', 'istanbul'],
    ['  Łódź  ', 'lodz'],
    ['が', 'が'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    ['Inc.. Ltd.', 'inc ltd'],
    ['.NET ‥', '.net'],
  ])('dots that end a word are none of it: %s → %s', (text, folded) => expect(foldWords(text)).toBe(folded));

  test.each([
    ['Publicity Manager', 'city manager', false],
    ['City Manager', 'city manager', true],
    ['Former city-manager of Springfield', 'City Manager', true],
    ['Rail engineer', 'ai', false],
    ['AI, ML', 'ai', true],
    ['C++ developer', 'C++', true],
    ['R&D lead', 'R&D', true],
    ['営業部長', '部長', true],
    ['データエンジニア', 'エンジニア', true],
    ['anything', '', false],
  ])('%s contains the words %s: %s', (text, keyword, contains) => {
    expect(containsWords(foldWords(text), foldWords(keyword))).toBe(contains);
  });
});
