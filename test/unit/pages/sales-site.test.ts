import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/model/reading.ts';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { companies } from '../../site/companies.ts';
import { showHome } from '../../site/company.ts';
import { renderDocument } from '../../site/document.ts';
import { showIndustry } from '../../site/industries.ts';
import { locales } from '../../site/locales.ts';
import { people, viewer } from '../../site/people.ts';
import { currentRole, type PracticePerson } from '../../site/person.ts';
import { showPlace } from '../../site/places.ts';
import { salesAccountScreen } from '../../site/sales-account.ts';
import { salesLeadScreen } from '../../site/sales-lead.ts';
import { listLeads, salesListScreen } from '../../site/sales-list.ts';
import { leadPath } from '../../site/sales-parts.ts';
import { isHiddenLead, salesSearchScreen, searchLeads } from '../../site/sales-search.ts';
import { parseHtml } from '../../support/parse-html.ts';

/** The practice site's Sales Navigator, written by other hands, and what its model says of everybody. */
const HOME = 'https://www.linkedin.com';
const others = people.filter(({ slug }) => slug !== viewer.slug);
type Locale = (typeof locales)[number];

const read = (screen: Parameters<typeof renderDocument>[0], locale: Locale, path: string) => {
  const doc = parseHtml(renderDocument(screen, 'sales', locale));
  const reading = readPage(doc, HOME + path, 1);
  expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
  return reading;
};
const values = ({ keys, url, fields }: Person) => ({
  keys: keys.map(({ value }) => value),
  url,
  ...Object.fromEntries(Object.entries(fields).map(([field, observed]) => [field, observed.value])),
});
const known = (person: PracticePerson, locale: Locale) => {
  const role = currentRole(person);
  return {
    keys: [person.salesToken, String(person.memberId)],
    url: null,
    name: person.name,
    location: showPlace(person.place, locale),
    ...(person.degree !== null && { degree: person.degree }),
    ...(role && { title: role.title, company: role.company.name }),
    ...(role?.company.id && { companyKey: `id:${role.company.id}` }),
  };
};
const about = ({ about: text }: PracticePerson) =>
  text === null ? {} : { about: text.replace(/\s+/g, ' ') };

describe.each(locales.map((locale, index) => [locale.id, locale, index] as const))(
  '%s',
  (_, locale, index) => {
    it('search rows that are filled, none that are empty or hidden', () => {
      const result = searchLeads(new URLSearchParams({ keywords: 'many', page: String((index % 4) + 1) }));
      const reading = read(salesSearchScreen(result, locale, 12), locale, '/sales/search/people');
      const shown = result.rows.slice(0, 12).filter((person) => !isHiddenLead(person));
      expect(reading.people.map(values)).toEqual(
        shown.map((person) => ({ ...known(person, locale), ...about(person) })),
      );
      const empty = reading.misses.filter(({ why }) => why === 'not-loaded');
      expect(empty.length).toBe(result.rows.length - 12);
    });

    it('the rows of a list', () => {
      const id = `70000000000000000${10 + index}`;
      const reading = read(salesListScreen(id, locale), locale, `/sales/lists/people/${id}`);
      expect(reading.people.map(values)).toEqual(listLeads(id).map((person) => known(person, locale)));
    });

    it('leads, with everything that a profile tells', () => {
      for (const person of others.filter((_one, at) => at % (4 * locales.length) === index)) {
        const panel = searchLeads(new URLSearchParams());
        const screen = salesLeadScreen(person, { locale, others: others.slice(0, 3), panel });
        const { subject, refusal } = read(screen, locale, leadPath(person, 'another'));
        expect(refusal).toBe(null);
        expect(subject && values(subject)).toEqual({
          ...known(person, locale),
          ...(person.headline && { headline: person.headline }),
          ...about(person),
        });
        expect(subject?.positions.map(({ title, company }) => [title, company])).toEqual(
          person.roles.map(({ title, company }) => [title, company.name]),
        );
        expect(subject?.education.map(({ name }) => name)).toEqual(person.schools.map(({ name }) => name));
      }
    });

    it('an account', () => {
      const one = companies[index % companies.length];
      if (!one) throw new Error('no company');
      const reading = read(salesAccountScreen(one, others, locale), locale, `/sales/company/${one.id}`);
      expect(reading.people).toEqual([]);
      expect(reading.company?.keys).toEqual([{ kind: 'id', value: String(one.id) }]);
      expect(reading.company?.fields.name?.value).toBe(one.name);
      expect(reading.company?.fields.industry?.value).toBe(showIndustry(one.industry, locale));
      expect(reading.company?.fields.size?.value).toBe(one.size);
      expect(reading.company?.fields.headquarters?.value).toBe(one.place ? showHome(one, locale) : undefined);
    });
  },
);

it('refuses the lead and the account who were here before', () => {
  const [a, b] = others as [PracticePerson, PracticePerson];
  const [one, two] = companies;
  const [locale] = locales;
  if (!one || !two || !locale) throw new Error('nobody there');
  expect(read(salesLeadScreen(a, { locale, others: [b] }), locale, leadPath(b)).refusal).toBe('stale');
  expect(read(salesAccountScreen(one, [], locale), locale, `/sales/company/${two.id}`).refusal).toBe('stale');
  expect(read(salesLeadScreen(a, { locale }), locale, '/sales/search/people').refusal).toBe('stale');
});
