import { expect, it } from 'vitest';
import { all } from '../../../lib/pages/dom.ts';
import { openWindow } from '../../support/parse-html.ts';

it('finds matches of several selectors in document order', () => {
  const { document } = openWindow(
    '<main><a href="/company/1">1</a><a href="/in/2">2</a><a href="/company/3">3</a><a href="/in/4">4</a></main>',
  );
  const main = document.querySelector('main') as Element;
  const said = all(main, 'a[href*="/in/"],a[href*="/company/"]').map((el) => el.textContent);
  expect(said).toEqual(['1', '2', '3', '4']);
});
