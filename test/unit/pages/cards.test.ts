import { describe, expect, it } from 'vitest';
import { listReaderOf } from '../../../lib/pages/index.ts';
import { people, renderSearch } from '../../site/index.ts';
import { openWindow } from '../../support/parse-html.ts';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';

describe.each(['classic', 'sdui'] as const)('rows of the %s list as they come', (frontend) => {
  const { document } = openWindow(renderSearch(people.slice(1, 6), { frontend }));
  const reader = listReaderOf(document, SEARCH);
  const rows = reader?.cards(document) ?? [];

  it('are found in the page', () => {
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });

  it('are found when the row itself is what was added', () => {
    const [row] = rows;
    const copy = row?.cloneNode(true) as Element;
    row?.after(copy);
    expect(reader?.cards(copy)).toEqual([copy]);
  });

  it('are found however much else happened on the page', () => {
    for (let at = 0; at < 25_000; at++) reader?.cards(document.createElement('div'));
    const copy = rows[0]?.cloneNode(true) as Element;
    rows[0]?.after(copy);
    expect(reader?.cards(copy)).toHaveLength(1);
  });
});
