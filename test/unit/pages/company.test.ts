import { describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { documentOf, savedPage } from '../../pages/compact.ts';
import { type Company, companies, otherPages } from '../../site/companies.ts';
import { companyPath, companyScreen, showHeadquarters } from '../../site/company.ts';
import { renderDocument } from '../../site/document.ts';
import { showIndustry } from '../../site/industries.ts';
import { type Locale, locales } from '../../site/locales.ts';
import { publicCompany } from '../../site/public-company.ts';
import { parseHtml } from '../../support/parse-html.ts';

const all = [...companies, ...otherPages].filter(({ slug }) => slug !== null);
const first = all[0] as Company;
const second = all[12] as Company;
const english = locales[0] as Locale;

const parse = (html: string): Document => parseHtml(html);
const addressOf = (one: Company, tab = '') => `https://www.linkedin.com${companyPath(one)}${tab}`;
const classic = (one: Company, options: { locale?: Locale; tab?: string; islands?: boolean } = {}) => {
  const locale = options.locale ?? english;
  return renderDocument(companyScreen(one, { tab: 'about', ...options, locale }), 'classic', locale, {});
};

function read(html: string, url: string) {
  const reading = readPage(parse(html), url, 1);
  expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
  const { refusal, company, misses } = reading;
  const fields = Object.fromEntries(
    Object.entries(company?.fields ?? {}).map(([field, { value }]) => [field, value]),
  );
  return { refusal, keys: company?.keys ?? null, fields, misses, company };
}

/** What a company says of itself, as the page's language says it; nothing where it says nothing. */
const facts = (one: Company, locale: Locale) =>
  Object.fromEntries(
    Object.entries({
      name: one.name,
      industry: showIndustry(one.industry, locale),
      industryId: one.industryId,
      size: one.size,
      headquarters: showHeadquarters(one, locale),
      country: one.place?.country,
      founded: one.founded,
      website: one.website && new URL(one.website).href,
      specialties: one.specialties.join(', '),
    }).filter(([, value]) => value),
  );
const without = (fields: Record<string, unknown>, ...names: string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

describe.each(locales.map((locale, at) => [locale.id, locale, at] as const))(
  'practice site in %s',
  (_, locale, at) => {
    // Every company in some language, a part of them in each.
    const some = all.filter((_one, index) => index % locales.length === at);

    it('reads every company from what it shows and embeds', () => {
      for (const one of some) {
        const { refusal, keys, fields } = read(classic(one, { locale }), addressOf(one, 'about/'));
        expect({ refusal, keys, fields }).toEqual({
          refusal: null,
          keys: [
            { kind: 'slug', value: one.slug },
            { kind: 'id', value: String(one.id) },
          ],
          fields: facts(one, locale),
        });
      }
    });

    it('reads every company from what it shows alone', () => {
      for (const one of some) {
        const { fields, misses } = read(classic(one, { locale, islands: false }), addressOf(one, 'about/'));
        // Without the year, two words with a comma between could be anything.
        const unsure = one.founded === null && one.specialties.length < 3;
        const missing = ['industryId', 'country', ...(unsure ? ['specialties'] : [])];
        expect(fields).toEqual(without(facts(one, locale), ...missing));
        expect(misses).toContainEqual({
          of: 'company',
          field: 'country',
          hook: 'page.island',
          why: 'not-loaded',
        });
      }
    });

    it('reads every company as it is shown to somebody who is not signed in', () => {
      for (const one of some) {
        const html = renderDocument(publicCompany(one, locale), 'public', locale, {});
        const { refusal, keys, fields } = read(html, addressOf(one).replace('www', 'it'));
        expect({ refusal, keys, fields }).toEqual({
          refusal: null,
          keys: [{ kind: 'slug', value: one.slug }],
          fields: without(facts(one, locale), 'industryId'),
        });
      }
    });
  },
);

describe('whose page it is', () => {
  const refusal = (html: string, url: string) => read(html, url).refusal;

  it('refuses the company that was here before, and one whose tabs name two', () => {
    expect(refusal(classic(first), addressOf(second, 'about/'))).toBe('stale');
    expect(refusal(classic(first, { islands: false }), addressOf(second))).toBe('stale');
    const torn = classic(first).replace(`${companyPath(first)}people/`, `${companyPath(second)}people/`);
    expect(refusal(torn, addressOf(first))).toBe('identity-conflict');
  });

  it('does not believe embedded data of the company that was here before', () => {
    const body = (html: string) => html.slice(html.indexOf('<div class="application-outlet'));
    const before = classic(first);
    const html = before.replace(body(before), body(classic(second)));
    const { keys, fields } = read(html, addressOf(second, 'about/'));
    expect(keys).toContainEqual({ kind: 'slug', value: second.slug });
    expect(fields).toEqual(without(facts(second, english), 'industryId', 'country'));
  });

  it('reads a numeric address by the data that has the number', () => {
    const { keys, fields } = read(classic(first), `https://www.linkedin.com/company/${first.id}/about/`);
    expect(keys?.map(({ value }) => value)).toEqual([first.slug, String(first.id)]);
    expect(fields).toEqual(facts(first, english));
  });

  it('waits where nothing names anybody', () => {
    const bare = '<body class="ember-application"><main><section><h1>Acme</h1></section></main></body>';
    expect(refusal(bare, 'https://www.linkedin.com/company/acme/')).toBe('not-loaded');
    expect(refusal(bare.replace('<h1>Acme</h1>', ''), 'https://www.linkedin.com/company/acme/')).toBe(
      'not-loaded',
    );
  });
});

it('reads what is shown where the embedded data is more than a page may cost', () => {
  const giant = `<code id="bpr-guid-9">{"included":[{"universalName":"${first.slug}","x":"${'x'.repeat(1_000_000)}"}]}</code>`;
  const html = classic(first, { islands: false }).replace('<div class="application-outlet', `${giant}$&`);
  const { fields, misses } = read(html, addressOf(first, 'about/'));
  expect(fields).toEqual(without(facts(first, english), 'industryId', 'country'));
  expect(misses.map(({ field, why }) => `${field}: ${why}`)).toEqual(['industryId: drift', 'country: drift']);
});

it('reads the top card where the details are more than a page may cost', () => {
  const html = classic(first, { islands: false }).replace(
    '<dl ',
    `<dl>${'<dt>a</dt><dd>b</dd>'.repeat(11_000)}</dl><dl `,
  );
  const { fields, misses } = read(html, addressOf(first, 'about/'));
  expect(fields).toEqual({
    name: first.name,
    industry: first.industry,
    size: first.size,
    headquarters: showHeadquarters(first, english),
  });
  expect(misses).toContainEqual({
    of: 'company',
    field: 'specialties',
    hook: 'classic.company.row',
    why: 'drift',
  });
});

describe('a page that lost a part', () => {
  /** The page's own words for the list that is embedded: the next layer for the same meaning. */
  const SHOWN = 'Pumps, Valves, and Testing';
  const saved = (name: string) => savedPage(`test/pages/${name}/page.html`);
  const CASES = [
    'company-classic/en-island-among-others',
    'company-classic/it-stale-island-rows-alone',
    'company-classic/ja-posts-top-card-alone',
    'company-classic/es-school-without-a-year',
    'company-public/de-rows-and-json-ld',
  ];

  it.each(CASES)('%s: a named miss or a refusal, never another value', (name) => {
    const { url, html } = saved(name);
    const values = (doc: Document) => {
      const { company, misses, refusal } = readPage(doc, url, 1);
      return { company, refusal, missed: misses.map(({ field }) => field) };
    };
    const doc = documentOf(html);
    const before = values(doc).company;
    const parts = [...doc.querySelectorAll('main *, head *, code')];
    let changed = 0;
    for (const part of parts) {
      const place = doc.createComment('gone');
      part.replaceWith(place);
      const after = values(doc);
      place.replaceWith(part);
      if (after.refusal) continue;
      const what = part.outerHTML.slice(0, 80);
      for (const field of Object.keys(before?.fields ?? {}) as (keyof NonNullable<
        typeof before
      >['fields'])[]) {
        const now = after.company?.fields[field];
        if (now)
          expect([what, field, [before?.fields[field]?.value, SHOWN]]).toEqual([
            what,
            field,
            expect.arrayContaining([now.value]),
          ]);
        else {
          changed++;
          expect([what, after.missed]).toEqual([what, expect.arrayContaining([field])]);
        }
      }
      for (const { kind, value } of after.company?.keys ?? [])
        expect([what, before?.keys]).toEqual([what, expect.arrayContaining([{ kind, value }])]);
    }
    expect(changed).toBeGreaterThan(1);
  });
});
