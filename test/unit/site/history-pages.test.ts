import { describe, expect, test } from 'vitest';
import {
  locales,
  people,
  person,
  renderDetails,
  renderProfile,
  renderPublicProfile,
} from '../../site/index.ts';
import { fullRoles } from '../../site/person.ts';
import { parseHtml } from '../../support/parse-html.ts';

/** Work history, top card and public page: the structures of the page reference, sections a and b. */
const parse = (page: string): Document => parseHtml(page);
const long = people.filter((one) => one.earlier.length > 0);

describe('the whole work history', () => {
  test('enough people have six to nine roles, in groups too; a profile shows five at most', () => {
    const careers = people.map(fullRoles).filter(({ length }) => length >= 6 && length <= 9);
    expect(careers.length).toBeGreaterThanOrEqual(3);
    expect(
      careers.filter((roles) => roles.some((role, at) => role.company === roles[at + 1]?.company)).length,
    ).toBeGreaterThanOrEqual(3);
    for (const one of people) {
      expect(one.roles.length, one.slug).toBeLessThanOrEqual(5);
      expect(one.moreRoles, one.slug).toBe(one.earlier.length > 0);
      const starts = fullRoles(one).map(({ start }) => start.slice(0, 4));
      expect(starts, one.slug).toEqual([...starts].sort().reverse());
    }
  });

  test.each(locales.map(({ id }, at) => [id, at] as const))(
    'every role has its line of dates, %s',
    (locale, at) => {
      for (const one of [person('ottavia-lungastoria'), long[at] ?? person('percival-manyhats')]) {
        const classic = parse(renderDetails(one, { frontend: 'classic', locale }));
        expect(classic.querySelectorAll('main .pvs-entity__caption-wrapper')).toHaveLength(
          fullRoles(one).length,
        );
        expect(classic.querySelector('#experience, section[data-member-id]')).toBeNull();
        const sdui = parse(renderDetails(one, { frontend: 'sdui', locale }));
        const key = `com.linkedin.sdui.profile.card.ref${one.token}ExperienceDetailsSection`;
        const card = sdui.querySelector(`[componentkey="${key}"], [id="${key}"]`);
        const lines = [...(card?.querySelectorAll('p') ?? [])].map((line) => line.textContent);
        for (const { title } of fullRoles(one)) expect(lines).toContain(title);
        expect(sdui.querySelector('[data-sdui-screen$="profile.ProfileExperienceDetails"]')).not.toBeNull();
      }
    },
  );

  test.each(['classic', 'sdui'] as const)('the profile links to it (%s)', (frontend) => {
    for (const one of people.slice(0, 40)) {
      const link = parse(renderProfile(one, { frontend })).querySelector('a[href*="/details/experience"]');
      expect(link !== null, one.slug).toBe(one.moreRoles);
      if (link) expect(link.textContent).toContain(String(fullRoles(one).length));
    }
  });
});

describe('around the person of a profile', () => {
  test('mutual connections, the carousel and the people beside are there, and are others', () => {
    const one = person('ottavia-lungastoria');
    const document = parse(renderProfile(one, { frontend: 'sdui', locale: 'it_IT' }));
    const top = document.querySelector('h2')?.closest('section') as Element;
    const mutual = [...top.querySelectorAll('p > a[href*="/in/"] > strong')];
    expect(mutual).toHaveLength(2);
    expect(mutual.map((name) => name.textContent)).not.toContain(one.name);
    expect(top.querySelector('ul li a p strong')?.textContent).toBe('Disponibile a lavorare');
    for (const name of ['Browsemap', 'Pymk']) {
      const start = `profileAside${name}`;
      expect(document.querySelectorAll(`[componentkey^="${start}"], [id^="${start}"]`)).toHaveLength(1);
    }
    const classic = parse(renderProfile(one, { frontend: 'classic' }));
    expect(classic.querySelector('section[data-member-id] a[href*="connectionOf"]')).not.toBeNull();
    expect(classic.querySelectorAll('aside section li a[href*="/in/"]').length).toBeGreaterThan(4);
  });

  test('a verified person’s name stands twice beside a profile', () => {
    const verified = person('madison-quillfeather');
    const page = renderProfile(person('giulia-valdosso'), { frontend: 'sdui', others: [verified] });
    const link = parse(page).querySelector('[componentkey^="profileAside"] p, [id^="profileAside"] p');
    expect(link?.textContent).toBe(verified.name + verified.name);
  });
});

describe('public profile', () => {
  interface Graph {
    '@graph': {
      '@type': string;
      name: string;
      url: string;
      jobTitle: string[];
      worksFor: { member: { endDate?: string } }[];
      alumniOf: { '@type': string }[];
      address: { addressCountry: string };
    }[];
  }
  const graph = (document: Document) =>
    (JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as Graph)[
      '@graph'
    ];

  test.each(locales.map(({ id }, at) => [id, at] as const))('JSON-LD and page agree, %s', (locale, at) => {
    for (const one of people.filter((_, index) => index % locales.length === at)) {
      const document = parse(renderPublicProfile(one, { locale, masked: false }));
      expect(document.querySelector('meta[name="pageKey"]')?.getAttribute('content')).toBe(
        'public_profile_v3_desktop',
      );
      const [subject] = graph(document);
      expect(subject).toMatchObject({
        '@type': 'Person',
        name: one.name,
        address: { addressCountry: one.place.country },
        jobTitle: one.roles.filter(({ end }) => end === null).map(({ title }) => title),
      });
      expect(decodeURIComponent(new URL(subject?.url ?? '').pathname)).toBe(`/in/${one.slug}`);
      expect(document.querySelector('h1.top-card-layout__title')?.textContent).toBe(one.name);
      const titles = document.querySelectorAll('.experience-item__title, .experience-group-position__title');
      expect([...titles].map((title) => title.textContent)).toEqual(fullRoles(one).map(({ title }) => title));
    }
  });

  test('some have an ended role in worksFor, and schools among former employers', () => {
    const graphs = people.map((one) => graph(parse(renderPublicProfile(one)))[0]);
    expect(graphs.some((one) => one?.worksFor.some(({ member }) => member.endDate))).toBe(true);
    expect(graphs.some((one) => new Set(one?.alumniOf.map((past) => past['@type'])).size === 2)).toBe(true);
  });

  test('masked: titles and descriptions are asterisks as long as the text, everything else stays', () => {
    const one = person('giulia-valdosso');
    const document = parse(renderPublicProfile(one));
    const [subject] = graph(document);
    expect(subject?.jobTitle).toEqual(['********** **********']);
    expect(document.documentElement.outerHTML).not.toContain('Capo reparto');
    expect(document.documentElement.outerHTML).not.toContain('Linea 2');
    expect(document.querySelector('h2.top-card-layout__headline')?.textContent).toBe(one.headline);
    expect(document.querySelector('.top-card-layout__first-subline span')?.textContent).toContain('Brescia');
  });

  test('hostile text closes no element', () => {
    const document = parse(renderPublicProfile(person('hostile-markup'), { masked: false }));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img[onerror], svg[onload], b, i')).toHaveLength(0);
    expect(graph(document)[0]?.name).toBe(person('hostile-markup').name);
  });
});
