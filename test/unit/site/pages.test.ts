import { describe, expect, test } from 'vitest';
import {
  expectedReading,
  locales,
  people,
  person,
  renderProfile,
  renderSearch,
  renderUnavailable,
  revive,
} from '../../site/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

const parse = (page: string): Document => parseHtml(page);
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
const shown = (line: string | null) => line?.replace(/\s+/g, ' ').trim() ?? null;
/** The hand-written people in English, four others in each language. */
const cases = locales.map((locale, at) => ({
  locale: locale.id,
  list: people.filter((_, index) => (at === 0 && index < 16) || index % 37 === at),
}));

describe('profile, classic front end: the selectors of the page reference, a.1 and a.2', () => {
  test.each(cases)('$locale', ({ list, locale }) => {
    for (const one of list) {
      const document = parse(renderProfile(one, { frontend: 'classic', locale }));
      const expected = expectedReading(one, { frontend: 'classic', locale });
      expect(document.body.matches('.render-mode-BIGPIPE.ember-application')).toBe(true);
      expect(document.querySelector('meta[name=i18nLocale]')?.getAttribute('content')).toBe(locale);
      expect(document.querySelector('section[data-member-id]')?.getAttribute('data-member-id')).toBe(
        String(one.memberId),
      );
      expect(text(document.querySelector('main h1'))).toBe(shown(one.name));
      expect(
        text(document.querySelector('[data-generated-suggestion-target*="profileActionDelegate"]')),
      ).toBe(shown(one.headline));
      expect(text(document.querySelector('span.text-body-small.inline.t-black--light.break-words'))).toBe(
        expected.location,
      );
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/overlay/"]')];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links)
        expect(decodeURIComponent(link.getAttribute('href')?.split('/')[2] ?? '')).toBe(one.slug);
      const dates = [...document.querySelectorAll('#experience ~ * .pvs-entity__caption-wrapper')];
      expect(dates).toHaveLength(one.roles.length);
      const islands = [...document.querySelectorAll('code')].map((code) =>
        JSON.parse(code.textContent ?? ''),
      );
      const profiles = islands
        .flatMap((island) => island.included ?? [])
        .filter((entity) => entity.$type.endsWith('.profile.Profile'));
      expect(profiles).toMatchObject([
        { publicIdentifier: one.slug, objectUrn: `urn:li:member:${one.memberId}`, headline: one.headline },
      ]);
    }
  });
});

describe('profile, SDUI front end: the rule of the page reference, a.3', () => {
  test.each(cases)('$locale', ({ list, locale }) => {
    for (const one of list) {
      const document = parse(renderProfile(one, { frontend: 'sdui', locale }));
      const expected = expectedReading(one, { frontend: 'sdui', locale });
      expect(
        JSON.parse(document.querySelector('meta[name=como-t]')?.getAttribute('content') ?? '').locale,
      ).toBe(locale);
      expect(document.querySelector('h1')).toBeNull();
      const start = `com.linkedin.sdui.profile.card.ref${one.token}`;
      const find = (name: string) =>
        document.querySelector(`[componentkey="${start}${name}"], [id="${start}${name}"]`);
      const top = find('Topcard') ?? find('TopCard');
      expect(text(top?.querySelector('h2'))).toBe(shown(one.name));
      const after = [...(top?.querySelectorAll('p') ?? [])].map(text).filter((line) => line);
      const lines = after.slice(0, after.indexOf('·'));
      expect(lines.pop()).toBe(expected.location);
      const rest = lines.filter((line) => !line?.startsWith('· ') && line !== one.pronouns);
      expect(rest[0] ?? null).toBe(shown(one.headline));
      const badge = (icon: string) => text(top?.querySelector(`svg#${icon}`)?.closest('[role=button]'));
      expect(badge('company-accent-4')).toBe(shown(expected.company));
      expect(badge('school-accent-4')).toBe(one.schools[0]?.name ?? null);
      const items = find('ExperienceTopLevelSection') ?? find('Experience');
      expect(items === null).toBe(one.roles.length === 0);
      const titles = [...(items?.querySelectorAll('p') ?? [])].map(text);
      for (const role of one.roles) expect(titles).toContain(role.title);
    }
  });
});

test('before it is loaded, Experience is an empty placeholder', () => {
  const one = person('giulia-valdosso');
  const sdui = parse(renderProfile(one, { frontend: 'sdui', pending: true }));
  expect(
    text(
      sdui.querySelector('[componentkey$="ExperienceTopLevelSection"], [id$="ExperienceTopLevelSection"]'),
    ),
  ).toBe('');
  const classic = parse(renderProfile(one, { frontend: 'classic', pending: true }));
  expect(text(classic.querySelector('#experience')?.closest('section'))).toBe('');
});

test('classic pages can carry the JSON of the person loaded first', () => {
  const page = renderProfile(person('giulia-valdosso'), {
    frontend: 'classic',
    jsonOf: person('jonas-träumerbach'),
  });
  expect(page).toContain('publicIdentifier&quot;:&quot;jonas-träumerbach');
  expect(page).not.toContain('publicIdentifier&quot;:&quot;giulia-valdosso');
});

describe('people search', () => {
  const rows = people.filter((one) => one.degree !== null).slice(0, 20);

  test('classic rows carry number, token, name and degree', () => {
    const document = parse(renderSearch(rows, { frontend: 'classic', hidden: ['same-name-one'] }));
    const found = [...document.querySelectorAll('[data-chameleon-result-urn^="urn:li:member:"]')];
    expect(found).toHaveLength(20);
    for (const [index, row] of found.entries()) {
      const one = rows[index];
      if (one?.slug === 'same-name-one') {
        expect(row.getAttribute('data-chameleon-result-urn')).toBe('urn:li:member:headless');
        expect(row.querySelector('a[href*="/in/"]')).toBeNull();
        continue;
      }
      expect(row.getAttribute('data-chameleon-result-urn')).toBe(`urn:li:member:${one?.memberId}`);
      expect(text(row.querySelector('a[href*="/in/"] span[aria-hidden="true"]'))).toBe(
        shown(one?.name ?? ''),
      );
      expect(
        decodeURIComponent(row.querySelector('a[href*="miniProfileUrn="]')?.getAttribute('href') ?? ''),
      ).toContain(`urn:li:fs_miniProfile:${one?.token}`);
      expect(text(row.querySelector('div.t-14.t-black.t-normal'))).toBe(shown(one?.headline ?? '--'));
    }
  });

  test.each(['saved', 'live'] as const)('SDUI rows, %s form, carry key, name, headline and place', (form) => {
    const document = parse(renderSearch(rows, { frontend: 'sdui', form, hidden: ['same-name-one'] }));
    revive(document);
    const found = [...document.querySelectorAll('[role="listitem"]')];
    expect(found).toHaveLength(20);
    expect(document.querySelectorAll('live-a')).toHaveLength(0);
    expect(document.querySelectorAll('a a').length > 0).toBe(form === 'live');
    for (const [index, row] of found.entries()) {
      const one = rows[index];
      const keyed = row.querySelector('[componentkey^="SearchResultsAC"], [id^="SearchResultsAC"]');
      if (one?.slug === 'same-name-one') {
        expect(keyed).toBeNull();
        expect(row.querySelector('a[href*="/in/"]')).toBeNull();
        continue;
      }
      expect(keyed?.getAttribute('componentkey') ?? keyed?.id).toBe(`SearchResults${one?.token}`);
      const lines = [...row.querySelectorAll('p')].map(text).filter((line) => line);
      expect(lines[0]).toContain(shown(one?.name ?? ''));
      expect(lines[1]).toBe(shown(one?.headline ?? '--'));
    }
  });
});

test('hostile text stays text on every page', () => {
  const one = person('hostile-markup');
  for (const frontend of ['classic', 'sdui'] as const)
    for (const page of [renderProfile(one, { frontend }), renderSearch([one], { frontend })]) {
      const document = parse(page);
      expect(document.querySelectorAll('script, img[onerror], svg[onload], b, i')).toHaveLength(0);
      expect(document.body.textContent).toContain('<img src=x onerror=alert(2)>');
    }
});

test('an unavailable profile names nobody', () => {
  for (const frontend of ['classic', 'sdui'] as const) {
    const page = renderUnavailable({ frontend, locale: 'it_IT' });
    expect(page).toContain('Questa pagina non esiste');
    expect(parse(page).querySelector('main a[href*="/in/"]')).toBeNull();
  }
});
