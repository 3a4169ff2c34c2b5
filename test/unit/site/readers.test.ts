import { describe, expect, test } from 'vitest';
import type { Person, Reading } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import * as site from '../../site/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

/**
 * Lists, histories and public pages of the practice site, read by the readers: two models by different hands that have
 * to agree, in both front ends and every language.
 */
const { locales, people, posts } = site;
const HOME = 'https://www.linkedin.com';
const [company] = site.companies;
const rows = site.allSearchRows(new URLSearchParams('keywords=di'));

/** The page as it stands in a browser, links in links included. */
function read(html: string, address: string): Reading {
  const document = parseHtml(html);
  site.revive(document);
  return readPage(document, address, 1);
}

const told = (person: Person, field: keyof Person['fields']) => person.fields[field]?.value ?? null;
const row = (person: Person): site.ExpectedRow => ({
  keys: person.keys as site.ExpectedRow['keys'],
  url: person.url ?? '',
  name: String(told(person, 'name')),
  headline: told(person, 'headline') as string | null,
  location: told(person, 'location') as string | null,
  degree: told(person, 'degree') as 1 | 2 | 3 | null,
});
const plain = <T extends { via: string }>(list: T[]) => list.map(({ via: _, ...rest }) => rest);

function expectRows(html: string, path: string, wanted: site.ExpectedRow[]): void {
  const reading = read(html, HOME + path);
  expect(reading.refusal).toBeNull();
  expect(reading.people.map(row)).toEqual(wanted);
}

/** A few in each language, others in the next; the hand-written ones come first and so are all among them. */
const FEW = 4;
const shareOf = <T>(list: readonly T[], at: number): T[] =>
  list.filter((_, index) => index % locales.length === at).slice(0, FEW);
const cases = locales.flatMap(({ id }, at) =>
  (['classic', 'sdui'] as const).map((frontend) => ({ locale: id, at, frontend })),
);

describe.each(cases)('$frontend, $locale', ({ locale, at, frontend }) => {
  const options = { locale, frontend };

  test('lists', () => {
    const connected = shareOf(site.connections(), at);
    expectRows(
      site.renderConnections(connected, { ...options, cardKeys: at % 2 === 0 ? 'slug' : 'uuid' }),
      '/mynetwork/invite-connect/connections/',
      site.expectedConnections(connected, frontend),
    );
    const coming = shareOf(site.attendees(), at % 5);
    expectRows(
      site.renderEvent(coming, options),
      '/events/8900000000000000042/attendees/',
      site.expectedEvent(coming),
    );
    for (const form of ['saved', 'live'] as const)
      expectRows(
        site.renderAllSearch(rows, { ...options, form }),
        '/search/results/all/?keywords=di',
        site.expectedAllSearch(rows, options),
      );
  });

  test('feed, posts and reactions', () => {
    expectRows(site.renderFeed(options), '/feed/', site.expectedFeed(posts(), frontend));
    for (const post of posts().slice(0, 2)) {
      const path = `/feed/update/urn:li:activity:${post.id}/`;
      expectRows(site.renderPost(post, options), path, site.expectedPost(post, frontend));
      expectRows(site.renderPost(post, { ...options, dialog: true }), path, site.expectedReactions(post));
    }
  });

  test('people beside a profile, and the whole work history', () => {
    for (const one of shareOf(people, at).filter(
      ({ degree, roles }) => degree !== null && roles.length > 0,
    )) {
      const path = site.profilePath(one.slug);
      expectRows(site.renderProfile(one, options), path, site.expectedAside(site.othersOf(one)));
      const { subject } = read(site.renderDetails(one, options), `${HOME}${path}details/experience/`);
      expect(
        subject && {
          keys: subject.keys,
          url: subject.url,
          title: told(subject, 'title'),
          company: told(subject, 'company'),
          companyKey: told(subject, 'companyKey'),
          positions: plain(subject.positions),
          morePositions: subject.morePositions,
        },
      ).toEqual(site.expectedDetails(one, options));
    }
  });
});

describe.each(locales.map(({ id }, at) => [id, at] as const))('%s', (locale, at) => {
  test('My Network and the people of a company', () => {
    const proposed = shareOf(site.suggestions(), at);
    expectRows(
      site.renderMyNetwork(proposed, { locale }),
      '/mynetwork/grow/',
      site.expectedMyNetwork(proposed),
    );
    if (!company) throw new Error('no company');
    const staff = site.staffOf(company).slice(at, at + 9);
    expectRows(
      site.renderCompanyPeople(company, staff, { locale }),
      `/company/${company.slug}/people/`,
      site.expectedCompanyPeople(staff),
    );
  });

  test.each([true, false])('public profiles, masked: %s', (masked) => {
    for (const one of shareOf(people, at)) {
      const html = site.renderPublicProfile(one, { locale, masked });
      const { subject } = read(html, `https://de.linkedin.com/in/${encodeURIComponent(one.slug)}`);
      expect(
        subject && {
          ...row(subject),
          title: told(subject, 'title'),
          company: told(subject, 'company'),
          companyKey: told(subject, 'companyKey'),
          about: told(subject, 'about'),
          positions: plain(subject.positions),
          education: plain(subject.education),
          morePositions: subject.morePositions,
        },
      ).toEqual(site.expectedPublicProfile(one, { locale, masked }));
    }
  });
});
