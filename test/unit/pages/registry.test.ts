import { describe, expect, it } from 'vitest';
import { listReaderOf, readPage, readSubject, routeOf } from '../../../lib/pages/index.ts';
import type { Reader } from '../../../lib/pages/reader.ts';
import { peopleSearchClassic } from '../../../lib/pages/readers/people-search-classic.ts';
import { peopleSearchSdui } from '../../../lib/pages/readers/people-search-sdui.ts';
import { profileClassic } from '../../../lib/pages/readers/profile-classic.ts';
import { readers } from '../../pages/readers.ts';
import { people, viewer } from '../../site/people.ts';
import type { PracticePerson } from '../../site/person.ts';
import { renderProfile, renderSearch } from '../../site/render.ts';
import { parseHtml } from '../../support/parse-html.ts';

type ReaderModule = { urls: { match: string[]; reject: string[] } } & Record<string, Reader | object>;
const modules = import.meta.glob<ReaderModule>(
  '../../../lib/pages/readers/*-{classic,sdui,public,sales}.ts',
  { eager: true },
);
const urlsOf = (id: string) => modules[`../../../lib/pages/readers/${id}.ts`]?.urls;

/** An empty page of a front end: whether a reader takes it shows in the refusal. */
const SHELLS: Record<string, string> = {
  sdui: '<main id="workspace"></main>',
  public: '<meta name="pageKey" content="public_profile_v3_desktop">',
};
const shells = new Map<string, Document>();
function shell(frontend: string): Document {
  const html = SHELLS[frontend] ?? '<body class="ember-application"></body>';
  const made = shells.get(html) ?? parseHtml(html);
  shells.set(html, made);
  return made;
}

describe.each(readers)('$id', ({ id, kind, frontend, reader }) => {
  it('lies in the file of its name, and every such file is registered', () => {
    expect(Object.values(modules[`../../../lib/pages/readers/${id}.ts`] ?? {})).toContain(reader);
    expect(Object.keys(modules).length).toBe(readers.length);
  });

  it('takes its addresses, and those that every other reader rejects are not its own', () => {
    for (const url of urlsOf(id)?.match ?? []) {
      expect([url, routeOf(url).reads]).toEqual([url, 'cards' in reader ? 'list' : 'subject']);
      // Which of two kinds an address has, the page says: a profile may be the public one.
      const { kind: shown, refusal } = readPage(shell(frontend), url, 1);
      expect([url, shown, refusal]).toEqual([url, kind, 'not-loaded']);
    }
    for (const url of urlsOf(id)?.reject ?? []) {
      expect([url, readPage(shell(frontend), url, 1).kind]).not.toEqual([url, kind]);
    }
  });

  it('refuses what readers of other kinds take: is the address listed by two of them?', () => {
    for (const other of readers.filter((one) => one.kind !== kind))
      for (const url of urlsOf(other.id)?.match ?? [])
        expect([url, readPage(shell(other.frontend), url, 1).kind]).not.toEqual([url, kind]);
  });
});

it('gives list readers to list pages alone', () => {
  const search = 'https://www.linkedin.com/search/results/people/?keywords=x';
  expect(listReaderOf(shell('sdui'), search)).toBe(peopleSearchSdui);
  expect(listReaderOf(shell('classic'), search)).toBe(peopleSearchClassic);
  expect(listReaderOf(shell('classic'), 'https://www.linkedin.com/in/jane-doe-123/')).toBe(
    profileClassic.aside,
  );
  expect(listReaderOf(shell('classic'), 'https://www.linkedin.com/company/acme/')).toBeNull();
});

it('reads in the page what a page is about, and of a list only that it is one', () => {
  const [a, b] = people.filter(({ slug }) => slug !== viewer.slug) as [PracticePerson, PracticePerson];
  const doc = (html: string) => parseHtml(html);
  const profile = doc(renderProfile(a, { frontend: 'sdui' }));
  const at = `https://www.linkedin.com/in/${encodeURIComponent(a.slug)}/`;
  expect(readSubject(profile, at, 1).subject?.fields.name?.value).toBe(a.name);
  const whole = readPage(profile, at, 1);
  expect(whole.people.length).toBeGreaterThan(0);
  expect(readSubject(profile, at, 1)).toEqual({
    ...whole,
    people: [],
    misses: whole.misses.filter(({ of }) => of === 'subject'),
  });
  const list = doc(renderSearch([a, b], { frontend: 'classic' }));
  const search = 'https://www.linkedin.com/search/results/people/?keywords=x';
  expect(readPage(list, search, 1).people.length).toBe(2);
  expect(readSubject(list, search, 1)).toEqual({ ...readPage(list, search, 1), people: [], misses: [] });
});
