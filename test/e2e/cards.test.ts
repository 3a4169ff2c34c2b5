import { expect } from 'vitest';
import { badgeOf } from '../../lib/model/badge.ts';
import { findPerson } from '../site/people.ts';
import type { SiteFrontend } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { scoresOfRows } from '../support/scores.ts';
import { agree, numberOf } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** Each row in the window with its person's slug, and the number on its badge (null where it has none). */
async function rowsWithBadges(tab: Tab): Promise<{ slug: string; badge: string | null }[]> {
  const [rows, badges] = await Promise.all([
    tab.evaluate(() => {
      const all = [...document.querySelectorAll('assay-badge')];
      return [...document.querySelectorAll('[data-practice-rows] > *')].map((row) => {
        const link = row.querySelector<HTMLAnchorElement>('a[href*="/in/"]');
        const badge = all.filter((one) => row.contains(one) || row.nextElementSibling === one);
        const box = row.getBoundingClientRect();
        return {
          slug: decodeURIComponent(/\/in\/([^/?]+)/.exec(link?.href ?? '')?.[1] ?? ''),
          badges: badge.map((one) => all.indexOf(one)),
          shown: box.top < innerHeight && box.bottom > 0,
        };
      });
    }),
    tab.hosts('assay-badge'),
  ]);
  return rows
    .filter(({ slug, shown }) => shown && slug !== '')
    .map(({ slug, badges: at }) => {
      const content = at[0] === undefined ? undefined : badges[at[0]];
      return { slug, badge: at.length > 1 ? 'two badges' : content ? numberOf(content) : null };
    });
}

/** What every row in the window must show. */
async function expectedRows(
  world: World,
  tab: Tab,
  fe: SiteFrontend,
): Promise<{ slug: string; badge: string | null }[]> {
  const slugs = (await rowsWithBadges(tab)).map(({ slug }) => slug);
  const people = slugs.map((slug) => {
    const person = findPerson(slug);
    if (!person) throw new Error(`Nobody is called ${slug}`);
    return person;
  });
  const scores = await scoresOfRows(world, people, fe);
  return slugs.map((slug, at) => ({ slug, badge: badgeOf(scores[at] ?? null).text }));
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

for (const fe of ['classic', 'sdui'] as const) {
  scenario(
    `${fe} search: every card in sight has the badge of its own person, also after the rows change people`,
    async (world) => {
      await agree(world);
      const search = await world.open(`/search/results/people/?mode=recycle&fe=${fe}`);
      const first = await until(async () => {
        const rows = await rowsWithBadges(search);
        return rows.length > 2 && rows.every(({ badge }) => badge !== null) && rows;
      }, 'every card in sight has a badge');
      expect(first).toEqual(await expectedRows(world, search, fe));
      expect(new Set(first.map(({ badge }) => badge)).size).toBeGreaterThan(1);

      await search.evaluate(() =>
        (window as unknown as { practice: { recycle(): Promise<void> } }).practice.recycle(),
      );
      await until(async () => {
        const rows = await rowsWithBadges(search);
        return (
          !same(
            rows.map(({ slug }) => slug),
            first.map(({ slug }) => slug),
          ) && rows.every(({ badge }) => badge !== null)
        );
      }, 'the rows show other people, with badges');
      const wanted = await expectedRows(world, search, fe);
      await until(
        async () => same(await rowsWithBadges(search), wanted),
        `each row has its new person's badge`,
      );
    },
  );

  scenario(`${fe} search: a long list gets badges as it is scrolled`, async (world) => {
    await agree(world);
    const search = await world.open(`/search/results/people/?keywords=many&fe=${fe}`);
    const filled = () =>
      until(async () => {
        const rows = await rowsWithBadges(search);
        return rows.length > 2 && rows.every(({ badge }) => badge !== null) && rows;
      }, 'every card in sight has a badge');
    await filled();
    await search.evaluate(() => {
      const rows = document.querySelectorAll('[data-practice-rows] > *');
      rows[Math.min(60, rows.length - 1)]?.scrollIntoView();
    });
    const later = await filled();
    expect(later).toEqual(await expectedRows(world, search, fe));
  });
}
