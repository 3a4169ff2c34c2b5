import { expect, test } from 'vitest';
import { locales } from '../../site/index.ts';
import { pageLinks } from '../../site/page-links.ts';
import { route } from '../../site/route.ts';
import { readSettings } from '../../site/settings.ts';

test('every link of the first page leads to a page, in every language', () => {
  for (const { id } of locales)
    for (const [, href] of pageLinks()) {
      const url = new URL(href, 'https://www.linkedin.com');
      url.searchParams.set('ui', id);
      const answer = route(url, readSettings(url.searchParams, undefined));
      if (answer.kind === 'redirect') continue;
      expect([href, answer.status]).toEqual([href, href.includes('removed') ? 404 : 200]);
      expect(answer.screen.content.text).not.toMatch(/undefined|\[object/);
    }
});
