import { describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { type ExpectedDetails, expectedDetails, expectedPublicProfile } from '../../site/expected-details.ts';
import { locales } from '../../site/locales.ts';
import { people, viewer } from '../../site/people.ts';
import type { PracticePerson } from '../../site/person.ts';
import { renderProfile } from '../../site/render.ts';
import { renderDetails, renderPublicProfile } from '../../site/render-people.ts';
import { parseHtml } from '../../support/parse-html.ts';

/** Pages of one person beside the profile, as the practice site writes them, against its own idea of them. */
const everybody = people.filter(({ slug }) => slug !== viewer.slug);
/** The first are difficult by hand, the others drawn by lot. */
const some = everybody.slice(0, 33);
const localeOf = (at: number): string => locales[at % locales.length]?.id ?? 'en_US';
const at = ({ slug }: PracticePerson, part = '') =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}/${part}`;
const read = (html: string, url: string) => readPage(parseHtml(html), url, 1);

function plain({ subject }: ReturnType<typeof readPage>) {
  const value = (field: 'name' | 'headline' | 'location' | 'title' | 'company' | 'companyKey' | 'about') =>
    subject?.fields[field]?.value ?? null;
  return {
    keys: subject?.keys,
    url: subject?.url,
    title: value('title'),
    company: value('company'),
    companyKey: value('companyKey'),
    positions: subject?.positions.map(({ via: _, ...position }) => position),
    morePositions: subject?.morePositions,
    name: value('name'),
    headline: value('headline'),
    location: value('location'),
    about: value('about'),
    education: subject?.education.map(({ via: _, ...school }) => school),
  };
}

describe.each(['classic', 'sdui'] as const)('the whole work history, %s', (frontend) => {
  it.each(some.map((person, index) => [person.slug, person, localeOf(index)] as const))(
    '%s',
    (_, person, locale) => {
      const reading = read(renderDetails(person, { frontend, locale }), at(person, 'details/experience/'));
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
      if (person.roles.length === 0) {
        expect(reading.subject?.positions ?? []).toEqual([]);
        return;
      }
      expect(reading.refusal).toBeNull();
      const wanted: ExpectedDetails = expectedDetails(person, { frontend, locale });
      expect(plain(reading)).toMatchObject({ ...wanted });
    },
  );

  it('is nobody else’s', () => {
    const [a, b] = everybody as [PracticePerson, PracticePerson];
    const html = renderDetails(a, { frontend });
    const refusal = (url: string) => read(html, url).refusal;
    expect(refusal(at(b, 'details/experience/'))).toBe('stale');
    expect(refusal(at(a, 'details/education/'))).toBe('stale');
    expect(refusal(at(a, 'details/skills/'))).toBe('no-reader');
    expect(read(renderProfile(a, { frontend }), at(a, 'details/experience/')).refusal).toBe('stale');
    expect(read(html, at(a)).refusal).not.toBeNull();
  });
});

describe.each([true, false])('public profiles, masked: %s', (masked) => {
  it.each(some.map((person, index) => [person.slug, person, localeOf(index)] as const))(
    '%s',
    (_, person, locale) => {
      const reading = read(renderPublicProfile(person, { masked, locale }), at(person));
      expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
      expect({ refusal: reading.refusal, kind: reading.kind }).toEqual({
        refusal: null,
        kind: 'public-profile',
      });
      const { degree: __, ...wanted } = expectedPublicProfile(person, { masked, locale });
      expect(plain(reading)).toEqual(wanted);
      const hidden = reading.misses.filter(({ why }) => why === 'hidden').map(({ field }) => field);
      const working = person.roles.some(({ end }) => end === null);
      expect(hidden).toEqual(
        masked ? [...(working ? ['title'] : []), 'positions'].slice(0, person.roles.length * 2) : [],
      );
    },
  );

  it('are nobody else’s', () => {
    const [a, b] = everybody as [PracticePerson, PracticePerson];
    expect(read(renderPublicProfile(a, { masked }), at(b)).refusal).toBe('identity-conflict');
  });
});
