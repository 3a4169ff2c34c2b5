import { describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { type Expected, expectedReading, expectedRow } from '../../site/expected.ts';
import { locales } from '../../site/locales.ts';
import { people, viewer } from '../../site/people.ts';
import type { PracticePerson } from '../../site/person.ts';
import { renderAuthwall, renderProfile, renderSearch, renderUnavailable } from '../../site/render.ts';
import { parseHtml } from '../../support/parse-html.ts';

/**
 * The practice site writes its pages from the same knowledge by other hands, with its own idea of what a right
 * reader finds in them: two models that have to agree on everybody, in both front ends and every language.
 */
const FRONTENDS = ['classic', 'sdui'] as const;
const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';
const others = people.filter(({ slug }) => slug !== viewer.slug);

const parse = (html: string): Document => parseHtml(html);
const profileAt = (person: PracticePerson) =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** The parts of a person that the practice site's model names. */
function plain(person: NonNullable<ReturnType<typeof readPage>['subject']>) {
  const value = (field: keyof typeof person.fields) => person.fields[field]?.value ?? null;
  const fields = [
    'name',
    'headline',
    'location',
    'degree',
    'title',
    'company',
    'companyKey',
    'about',
  ] as const;
  return {
    keys: person.keys,
    url: person.url,
    ...Object.fromEntries(fields.map((field) => [field, value(field)])),
    positions: person.positions.map(({ via: _, ...position }) => position),
    education: person.education.map(({ via: _, ...school }) => school),
    morePositions: person.morePositions,
  };
}
// A top card with a single line could mean headline or place, a school's single date its beginning or end.
const wanted = ({ education, ...said }: Expected, frontend: string) => {
  const schools = education.map((one) => (one.start && one.end ? one : { ...one, start: null, end: null }));
  const expected = { ...said, education: schools };
  return frontend === 'sdui' && !expected.headline && !expected.company && expected.education.length === 0
    ? { ...expected, location: null }
    : expected;
};

describe.each(FRONTENDS)('practice site, %s', (frontend) => {
  it.each(locales.map(({ id }, index) => [id, index] as const))('reads profiles in %s', (locale, index) => {
    // Everybody in some language, a tenth of them in each.
    for (const person of others.filter((_, at) => at % locales.length === index)) {
      const reading = readPage(parse(renderProfile(person, { frontend, locale })), profileAt(person), 1);
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
      expect({ refusal: reading.refusal, frontend: reading.frontend }).toEqual({ refusal: null, frontend });
      expect(reading.subject && plain(reading.subject)).toEqual(
        wanted(expectedReading(person, { frontend, locale }), frontend),
      );
    }
  });

  it.each(locales.map(({ id }, index) => [id, index] as const))(
    'reads search rows in %s',
    (locale, index) => {
      const rows = others.filter((_, at) => at % locales.length === index);
      const reading = readPage(parse(renderSearch(rows, { frontend, locale })), SEARCH, 1);
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
      expect(reading.people.map((person) => ({ ...plain(person) }))).toEqual(
        rows.map((person) => expect.objectContaining(expectedRow(person, { frontend, locale }))),
      );
    },
  );

  it('leaves out rows that name nobody', () => {
    const [a, b, c] = others as [PracticePerson, PracticePerson, PracticePerson];
    const reading = readPage(parse(renderSearch([a, b, c], { frontend, hidden: [b.slug] })), SEARCH, 1);
    expect(reading.people.map(({ url }) => url)).toEqual([profileAt(a), profileAt(c)]);
  });

  it('waits for Experience that is not there yet', () => {
    const person = others[0] as PracticePerson;
    const reading = readPage(parse(renderProfile(person, { frontend, pending: true })), profileAt(person), 1);
    expect(reading.subject?.positions).toEqual([]);
    expect(reading.subject?.fields.company?.value).toBe(person.roles[0]?.company.name);
    expect(reading.misses).toContainEqual({ of: 'subject', field: 'title', hook: null, why: 'not-loaded' });
  });

  it('refuses the person who was here before, the viewer, walls and missing people', () => {
    const [a, b] = others as [PracticePerson, PracticePerson];
    const refusalOf = (html: string, url: string) => {
      const { refusal, subject, people: rows } = readPage(parse(html), url, 1);
      expect([subject, rows]).toEqual([null, []]);
      return refusal;
    };
    expect(refusalOf(renderProfile(a, { frontend }), profileAt(b))).toBe('stale');
    expect(refusalOf(renderSearch([a, b], { frontend }), profileAt(b))).toBe('stale');
    expect(refusalOf(renderProfile(a, { frontend }), SEARCH)).toBe('stale');
    expect(refusalOf(renderProfile(viewer, { frontend }), profileAt(viewer))).toBe('own-profile');
    expect(refusalOf(renderProfile(viewer, { frontend }), 'https://www.linkedin.com/in/me/')).toBe(
      'own-profile',
    );
    expect(refusalOf(renderUnavailable({ frontend }), profileAt(a))).toBe('unavailable');
    expect(refusalOf(renderAuthwall({ frontend }), profileAt(a))).toBe('signed-out');
  });
});

it('does not believe embedded data of another person', () => {
  const [a, b] = others as [PracticePerson, PracticePerson];
  const html = renderProfile(a, { frontend: 'classic', jsonOf: b });
  const { subject } = readPage(parse(html), profileAt(a), 1);
  expect(subject?.keys).toEqual([
    { kind: 'slug', value: a.slug },
    { kind: 'member', value: String(a.memberId) },
  ]);
  expect(subject?.fields.headline?.value).toBe(a.headline ?? undefined);
});
