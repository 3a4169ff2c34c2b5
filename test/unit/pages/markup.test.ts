import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/pages/index.ts';
import { documentOf as documentFrom } from '../../../lib/pages/markup.ts';
import { pageTrees } from '../../../lib/pages/page.ts';
import { savedPages } from '../../pages/cases.ts';
import { documentOf } from '../../pages/compact.ts';
import { openWindow } from '../../support/parse-html.ts';

const { DOMParser, XMLSerializer } = openWindow();
/** The page again, by way of the markup that the script in it hands over. */
const again = (doc: Document): Document => {
  const trees = pageTrees(doc).map((tree) => new XMLSerializer().serializeToString(tree));
  return documentFrom({ url: '', trees }, new DOMParser());
};

it.each(savedPages())('%s is read from its markup as in place', (_, { html, url }) => {
  const doc = documentOf(html);
  expect(readPage(again(doc), url, 1)).toEqual(readPage(doc, url, 1));
});

describe('markup', () => {
  it('keeps links within links', () => {
    const doc = documentOf('<main><a href="/in/jane-roe-1/"><p>Jane</p></a></main>');
    doc.querySelector('p')?.append(Object.assign(doc.createElement('a'), { href: '/in/jane-roe-1/' }));
    expect(again(doc).querySelector('a > p > a')).not.toBeNull();
  });

  it('outlives what XML does not know: names, control characters, comments', () => {
    const doc = documentOf('<main><!-- a--b --><i @click="x"></i><br><b>Ja\u0008ne</b></main>');
    const read = again(doc);
    expect(read.querySelector('main > i + br + b')?.textContent).toBe('Ja ne');
  });

  it('brings the dialogs of the shell along', () => {
    const doc = documentOf(
      '<main id="workspace"></main><div id="interop-outlet" data-testid="interop-shadowdom"></div>',
    );
    const root = doc.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(doc.createElement('p'), { textContent: 'Jane' }));
    const [, dialogs] = pageTrees(again(doc));
    expect(dialogs?.textContent).toBe('Jane');
  });
});
