import { describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { type Company, companies } from '../../site/companies.ts';
import { isOutOfReach, linksByToken } from '../../site/company-people.ts';
import { locales } from '../../site/locales.ts';
import { statesMember } from '../../site/my-network.ts';
import { people, viewer } from '../../site/people.ts';
import { type PracticePerson, profileUrl } from '../../site/person.ts';
import { renderSearch } from '../../site/render.ts';
import {
  renderAllSearch,
  renderCompanyPeople,
  renderCompanySearch,
  renderConnections,
  renderMyNetwork,
} from '../../site/render-people.ts';
import { parseHtml } from '../../support/parse-html.ts';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';
const ALL = 'https://www.linkedin.com/search/results/all/?keywords=x';
const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const NETWORK = 'https://www.linkedin.com/mynetwork/grow/';

const others = people.filter(({ slug }) => slug !== viewer.slug);
const read = (html: string, url: string) => {
  const reading = readPage(parseHtml(html), url, 1);
  expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
  return reading;
};
/** Name, headline, degree and address of everybody on a page. */
const said = (html: string, url: string) =>
  read(html, url).people.map(({ url: at, fields }) => ({
    at,
    name: fields.name?.value,
    headline: fields.headline?.value ?? null,
    degree: fields.degree?.value ?? null,
  }));
const wanted = ({ slug, name, headline, degree }: PracticePerson, withDegree = true) => ({
  at: profileUrl(slug),
  name,
  headline,
  degree: withDegree ? degree : null,
});

describe.each(locales.map(({ id }, index) => [id, index] as const))(
  'practice lists in %s',
  (locale, index) => {
    const some = others.filter((_, at) => at % locales.length === index);

    it.each([
      ['sdui', 'slug'],
      ['sdui', 'uuid'],
      ['classic', 'slug'],
    ] as const)('connections, %s with keys by %s', (frontend, cardKeys) => {
      expect(said(renderConnections(some, { frontend, locale, cardKeys }), CONNECTIONS)).toEqual(
        some.map((one) => wanted(one, false)),
      );
    });

    it('My Network', () => {
      const html = renderMyNetwork(some, { locale });
      expect(said(html, NETWORK)).toEqual(some.map((one) => wanted(one)));
      expect(read(html, NETWORK).people.flatMap(({ keys }) => keys)).toEqual(
        some.flatMap((one) => [
          { kind: 'slug', value: one.slug },
          ...(statesMember(one) ? [{ kind: 'member', value: String(one.memberId) }] : []),
        ]),
      );
    });

    it.each(['classic', 'sdui'] as const)('people among other results, %s', (frontend) => {
      const rows = some.slice(0, 4).map((person) => ({ person, hidden: false }));
      expect(said(renderAllSearch(rows, { frontend, locale }), ALL)).toEqual(
        rows.map(({ person }) => wanted(person)),
      );
    });

    it('the People tab of a company', () => {
      const acme = companies.find(({ slug }) => slug !== null) as Company;
      const url = `https://www.linkedin.com/company/${encodeURIComponent(acme.slug as string)}/people/`;
      const shown = some.filter((_, at) => !isOutOfReach(at));
      expect(said(renderCompanyPeople(acme, some, { locale }), url)).toEqual(
        shown.map((one) => ({
          ...wanted(one),
          at: profileUrl(linksByToken(one) ? one.token : one.slug),
        })),
      );
      expect(
        read(renderCompanyPeople(acme, some, { locale }), 'https://www.linkedin.com/company/other/people/')
          .refusal,
      ).toBe('stale');
    });
  },
);

describe('a page that still shows another', () => {
  const rows = others.slice(0, 4).map((person) => ({ person, hidden: false }));
  const some = others.slice(0, 5);
  const sdui = {
    [SEARCH]: renderSearch(some, { frontend: 'sdui' }),
    [ALL]: renderAllSearch(rows, { frontend: 'sdui' }),
    [CONNECTIONS]: renderConnections(some),
    [NETWORK]: renderMyNetwork(some),
  };
  const classic = {
    [SEARCH]: renderSearch(some, { frontend: 'classic' }),
    [CONNECTIONS]: renderConnections(some, { frontend: 'classic' }),
  };

  it.each(
    [sdui, classic].flatMap((pages) =>
      Object.keys(pages).flatMap((url) =>
        Object.entries(pages).map(([shown, html]) => [url, shown, html] as const),
      ),
    ),
  )('under %s: %s', (url, shown, html) => {
    expect(read(html, url).refusal).toBe(url === shown ? null : 'stale');
  });

  it.each(['classic', 'sdui'] as const)('nobody among companies, %s', (frontend) => {
    for (const url of [SEARCH, ALL, CONNECTIONS, NETWORK])
      expect(read(renderCompanySearch({ frontend }), url).people).toEqual([]);
  });
});
