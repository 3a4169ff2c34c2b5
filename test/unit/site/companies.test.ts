import { describe, expect, test } from 'vitest';
import {
  companies,
  expectedCompany,
  findCompany,
  locale,
  locales,
  otherPages,
  renderCompany,
  renderPublicCompany,
} from '../../site/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

const parse = (page: string): Document => parseHtml(page);
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
const pages = [...companies, ...otherPages].filter(({ slug }) => slug !== null);

interface Entity {
  entityUrn: string;
  universalName?: string;
  name?: string;
}
const entitiesOf = (document: Document): Entity[] =>
  [...document.querySelectorAll('code[id^="bpr-guid-"]')].flatMap(
    (code) => JSON.parse(code.textContent ?? '').included as Entity[],
  );
/** The record of the page reference, section f: the one of that name with most keys. */
const recordOf = (document: Document, slug: string | null) =>
  entitiesOf(document)
    .filter(({ universalName }) => universalName === slug)
    .sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0];

test('every company with a page has facts of its own under reserved names', () => {
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  for (const { website, id, place, country } of pages) {
    expect(id).toBeGreaterThan(990_000_000);
    expect(place?.country).toBe(country);
    if (website !== null) expect(new URL(website).hostname).toMatch(/\.invalid$/);
  }
  // Real pages lack one thing or another.
  for (const field of ['website', 'founded'] as const)
    expect(pages.filter((one) => one[field] === null).length).toBeGreaterThan(1);
  expect(companies.filter(({ slug, place }) => slug === null && place !== null)).toEqual([]);
});

describe.each(locales.map(({ id }, index) => [id, index] as const))('company pages in %s', (id, index) => {
  const ui = locale(id);
  // Every company in some language.
  const some = pages.filter((_, at) => at % locales.length === index);

  test('carry the record of the company and those of others', () => {
    for (const one of some) {
      const document = parse(renderCompany(one, { locale: id, tab: 'about' }));
      const expected = expectedCompany(one, ui, 'islands');
      expect(recordOf(document, one.slug)).toMatchObject({
        entityUrn: `urn:li:fsd_company:${one.id}`,
        name: one.name,
        websiteUrl: expected.website,
        '*industryV2Taxonomy': [`urn:li:fsd_industryV2:${expected.industryId}`],
        foundedOn: expected.founded === null ? null : { year: expected.founded },
        headquarter: { address: { country: expected.country } },
      });
      expect(entitiesOf(document)).toContainEqual(
        expect.objectContaining({
          entityUrn: `urn:li:fsd_industryV2:${expected.industryId}`,
          name: expected.industry,
        }),
      );
      const named = new Set(entitiesOf(document).flatMap(({ universalName }) => universalName ?? []));
      expect(named.size).toBeGreaterThan(3);
    }
  });

  test('show the details as pairs whose labels mean nothing to a reader', () => {
    for (const one of some) {
      const document = parse(renderCompany(one, { locale: id, tab: 'about', islands: false }));
      const expected = expectedCompany(one, ui, 'about');
      expect(document.querySelectorAll('code[id^="bpr-guid-"]')).toHaveLength(1);
      expect(text(document.querySelector('main h1'))).toBe(one.name);
      const shown = [...document.querySelectorAll('main dl dd')].map(text);
      for (const fact of [expected.website, expected.industry, expected.headquarters, expected.founded])
        if (fact !== null) expect(shown).toContain(String(fact));
      const size = text(document.querySelector('main section a > span'));
      expect(shown).toContain(size);
      const digits = size?.replace(/(?<=\d)[.,\s](?=\d)/g, '').match(/\d+/g);
      expect(digits?.[0]).toBe(FIRST[one.size]);
    }
  });
});

const FIRST: Record<string, string> = {
  B: '2',
  C: '11',
  D: '51',
  E: '201',
  F: '501',
  G: '1001',
  H: '5001',
  I: '10001',
};

test('bands are written with the separators of the language', () => {
  const size = (slug: string, id: string) => {
    const one = findCompany(slug);
    if (!one) throw new Error(slug);
    return parse(renderCompany(one, { locale: id })).querySelector('main section a > span')?.textContent;
  };
  expect(size('kakuu-seiki', 'it_IT')).toBe('1.001-5.000 dipendenti');
  expect(size('kakuu-seiki', 'fr_FR')).toBe('1\u202f001–5\u202f000 employés');
  expect(size('kakuu-seiki', 'es_ES')).toBe('1001-5000 empleados');
  expect(size('kakuu-seiki', 'ja_JP')).toBe('社員1,001-5,000名');
  expect(size('placeholder-foods', 'de_DE')).toBe('10.001+ Beschäftigte');
});

test('after in-app navigation the first company’s JSON stays', () => {
  const [first, second] = pages;
  if (!first || !second) throw new Error('no companies');
  const document = parse(renderCompany(second, { tab: 'about', jsonOf: first }));
  expect(text(document.querySelector('main h1'))).toBe(second.name);
  expect(recordOf(document, first.slug)).toHaveProperty('employeeCountRange');
  expect(recordOf(document, second.slug) ?? {}).not.toHaveProperty('employeeCountRange');
});

test('the public page has the facts under their own ids and as JSON-LD', () => {
  for (const one of pages.slice(0, 6)) {
    const document = parse(renderPublicCompany(one, { locale: 'pl_PL' }));
    const expected = expectedCompany(one, locale('pl_PL'), 'public');
    const fact = (name: string) => text(document.querySelector(`[data-test-id="about-us__${name}"] dd`));
    expect({
      industry: fact('industry'),
      headquarters: fact('headquarters'),
      founded: fact('foundedOn'),
      specialties: fact('specialties'),
      website: fact('website'),
    }).toEqual({
      industry: expected.industry,
      headquarters: expected.headquarters,
      founded: expected.founded === null ? null : String(expected.founded),
      specialties: expected.specialties,
      website: expected.website,
    });
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data['@graph'][0]).toMatchObject({
      name: one.name,
      address: { addressCountry: expected.country },
    });
    expect(document.querySelector('code, body.ember-application')).toBeNull();
  }
});
