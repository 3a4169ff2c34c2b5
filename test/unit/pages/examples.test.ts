import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PEOPLE, MAX_POSITIONS, MAX_TEXT } from '../../../lib/model/reading.ts';
import { MOST_POSITIONS } from '../../../lib/pages/caps.ts';
import { DATE_EXAMPLES, STUDY_EXAMPLES } from '../../../lib/pages/dates.examples.ts';
import { parseDates, parseStudyDates } from '../../../lib/pages/dates.ts';
import { DEGREE_EXAMPLES } from '../../../lib/pages/degree.examples.ts';
import { parseDegree } from '../../../lib/pages/degree.ts';
import { canonicalUrl, parseUrl } from '../../../lib/pages/index.ts';
import { MOST_PEOPLE } from '../../../lib/pages/read-page.ts';
import { clean, LONGEST, once } from '../../../lib/pages/text.ts';
import { memberId } from '../../../lib/pages/token.ts';
import { URL_EXAMPLES, type UrlExample } from '../../../lib/pages/url.examples.ts';

function said(url: string): UrlExample | null {
  const at = parseUrl(url);
  if (!at) return null;
  const [key] = at.keys;
  return {
    kind: at.kind,
    key: key ? `${key.kind}:${key.value}` : (at.companyKey ?? undefined),
    canonical: canonicalUrl(url) ?? undefined,
    refusal: at.refusal ?? undefined,
  };
}

describe('addresses', () => {
  it.each(URL_EXAMPLES)('%s', (url, says) => expect(said(url)).toEqual(says));

  it('have one canonical spelling, which stays itself', () => {
    for (const [url] of URL_EXAMPLES) {
      const canonical = canonicalUrl(url);
      if (canonical) expect(canonicalUrl(canonical)).toBe(canonical);
    }
  });

  it('never throw, and never name a person with a control character or an escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (slug) => {
        for (const key of parseUrl(`https://www.linkedin.com/in/${slug}`)?.keys ?? [])
          expect(key.value).not.toMatch(/[\p{Cc}%\\/]/u);
      }),
    );
  });

  it('keep the token of a search link, with the number inside it', () => {
    const [url] = URL_EXAMPLES.find(([example]) => example.includes('miniProfileUrn')) ?? [''];
    expect(parseUrl(url)?.keys.slice(1)).toEqual([
      { kind: 'token', value: expect.stringMatching(/^ACoAA/) },
      { kind: 'member', value: '123456789', derived: true },
    ]);
  });

  it('belong to LinkedIn by host alone', () => {
    expect(parseUrl('https://www.linkedin.com/redir/redirect?url=x%2F%25')?.kind).toBe('other');
    expect(parseUrl('https://www.linkedin.com.example.org/redir')).toBeNull();
  });
});

describe('tokens', () => {
  it('carry the member number as bytes 4 to 7', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 32 - 1 }),
        fc.constantFrom(0x2a, 0x2c),
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        (number, kind, salt) => {
          const bytes = Buffer.alloc(29);
          bytes.writeUInt32BE(kind << 16, 0);
          bytes.writeUInt32BE(number, 4);
          bytes[8] = 1;
          bytes.set(salt, 9);
          expect(memberId(bytes.toString('base64url'))).toBe(String(number));
        },
      ),
    );
  });

  it.each([
    '',
    'ACoAA',
    'jane-doe',
    `ACxAA${'A'.repeat(34)}`,
    `ACoAA${'A'.repeat(33)}`,
    `ACoAAQ${'A'.repeat(33)}`,
  ])('are not %s', (text) => expect(memberId(text)).toBeNull());
});

describe('dates', () => {
  it.each(DATE_EXAMPLES)('%s (%s)', (line, locale, says) => expect(parseDates(line, locale)).toEqual(says));
  it.each(STUDY_EXAMPLES)('of a study: %s (%s)', (line, locale, says) =>
    expect(parseStudyDates(line, locale)).toEqual(says),
  );
  it('survive a language that does not exist', () => {
    expect(parseDates('Mar 2021 - Present · 3 yrs', 'xx-nonsense-x')).toMatchObject({ start: '2021-03' });
  });
});

describe('degrees', () => {
  it.each(DEGREE_EXAMPLES)('%s', (text, says) => expect(parseDegree(text)).toBe(says));
});

describe('texts', () => {
  it.each([
    ['  Jane \n Doe\u00a0', 'Jane Doe'],
    ['Jane\u200b\u202eDoe\u202c', 'JaneDoe'],
    ['Ju\u0308rgen', 'Jürgen'],
    ['J\u200dane', 'Jane'],
    ['क्\u200dष', 'क्\u200dष'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['👩\u200d💻 Ada', '👩\u200d💻 Ada'],
    ['a\ud800b\u0000c', 'ab c'],
  ])('%j', (raw, line) => expect(clean(raw)).toBe(line));

  it('are cut, and not in the middle of a character', () => {
    expect(clean(`${'x'.repeat(1_999)}😀`).length).toBe(1_999);
    expect(clean('é'.repeat(100_000)).length).toBe(LONGEST);
  });

  it('are said once', () => {
    expect(once('Jane DoeJane Doe')).toBe('Jane Doe');
    expect(once('Jane Doe Jane Doe')).toBe('Jane Doe');
    expect(once('Lili')).toBe('Lili');
    expect(once('नाना')).toBe('नाना');
    expect(once('Thomas Thomas')).toBe('Thomas Thomas');
    expect(once('Jane')).toBe('Jane');
  });

  it('know the limits of the model', () => {
    expect([LONGEST, MOST_POSITIONS, MOST_PEOPLE]).toEqual([MAX_TEXT, MAX_POSITIONS, MAX_PEOPLE]);
  });
});
