import { describe, expect, it } from 'vitest';
import { listReaderOf, nameElement, readPage, scrollRoot } from '../../../lib/pages/index.ts';
import { pageRoot, pageTrees } from '../../../lib/pages/page.ts';
import { people, viewer } from '../../site/people.ts';
import type { PracticePerson } from '../../site/person.ts';
import { renderProfile, renderSearch } from '../../site/render.ts';
import { openWindow, parseHtml } from '../../support/parse-html.ts';

const [somebody, stranger] = people.filter(({ slug }) => slug !== viewer.slug) as [
  PracticePerson,
  PracticePerson,
];
const at = `https://www.linkedin.com/in/${encodeURIComponent(somebody.slug)}/`;
const classic = (person: PracticePerson) => renderProfile(person, { frontend: 'classic' });

const FRAME = '<iframe data-testid="interop-iframe" src="/preload/?_bprMode=vanilla"></iframe>';
const OUTLET = '<div id="interop-outlet" data-testid="interop-shadowdom"></div>';

/** The newer front end's shell with the classic app's page in each of its frames. */
function shell(html: string, ...inFrames: string[]): Document {
  const doc = openWindow(`<body data-rehydrated="true">${html}</body>`, { url: at }).document;
  doc.querySelectorAll('iframe').forEach((frame, index) => {
    const app = frame.contentDocument as Document;
    app.open();
    app.write(inFrames[index] ?? inFrames[0] ?? '');
    app.close();
  });
  return doc;
}
const appOf = (doc: Document) => doc.querySelector('iframe')?.contentDocument as Document;

describe('the classic app in the frame of the newer shell', () => {
  it('is read as it is alone', () => {
    const doc = shell(`<main id="workspace">${FRAME}</main>`, classic(somebody));
    const alone = parseHtml(classic(somebody));
    expect(pageRoot(doc)).toBe(appOf(doc).documentElement);
    expect(readPage(doc, at, 1)).toEqual(readPage(alone, at, 1));
    expect(readPage(doc, at, 1).subject?.fields.name?.value).toBe(somebody.name);
    expect(nameElement(doc, at)?.ownerDocument).toBe(appOf(doc));
    expect(scrollRoot(doc)).toBeNull();
  });

  it('has lists too', () => {
    const url = 'https://www.linkedin.com/search/results/people/?keywords=x';
    const doc = shell(FRAME, renderSearch([somebody, stranger], { frontend: 'classic' }));
    expect(readPage(doc, url, 1).people.map(({ fields }) => fields.name?.value)).toEqual([
      somebody.name,
      stranger.name,
    ]);
    const root = pageRoot(doc);
    expect(listReaderOf(doc, url)?.cards(root)).toHaveLength(2);
  });

  it('is refused where it shows somebody else than the address', () => {
    const doc = shell(FRAME, classic(stranger));
    expect(readPage(doc, at, 1)).toMatchObject({ refusal: 'stale', subject: null, people: [] });
  });

  it('covers what the shell showed before', () => {
    const before = renderProfile(somebody, { frontend: 'sdui' });
    const doc = shell(`${/<body[^>]*>(.*)<\/body>/s.exec(before)?.[1]}${FRAME}`, classic(stranger));
    expect(readPage(doc, at, 1).refusal).toBe('stale');
  });
});

describe('a frame that is not shown', () => {
  const hidden = (attributes: string) => FRAME.replace('<iframe', `<iframe ${attributes}`);

  it.each([
    ['hidden', hidden('hidden')],
    ['kept from screen readers', hidden('aria-hidden="true"')],
    ['without display', hidden('style="border: 0; display:none"')],
    ['invisible', hidden('style="visibility: hidden"')],
    ['without width', hidden('width="0"')],
    ['without height', hidden('style="width: 100%; height: 0px"')],
    ['in something hidden', `<div hidden><p>${FRAME}</p></div>`],
    ['in something without display', `<div style="DISPLAY : none">${FRAME}</div>`],
    ['of another kind', '<iframe src="/preload/?_bprMode=vanilla"></iframe>'],
  ])('%s', (_, frame) => {
    const doc = shell(`<main id="workspace">${frame}</main>`, classic(somebody));
    expect(pageRoot(doc)).toBe(doc.documentElement);
    expect(readPage(doc, at, 1)).toMatchObject({ frontend: 'sdui', refusal: 'not-loaded', subject: null });
  });

  it('by style sheets', () => {
    const doc = shell(FRAME, classic(somebody));
    const frame = doc.querySelector('iframe') as HTMLIFrameElement;
    const look = { shown: true, width: 800 };
    Object.assign(Object.getPrototypeOf(frame), {
      checkVisibility: () => look.shown,
      getBoundingClientRect: () => ({ width: look.width, height: 600 }),
    });
    expect(pageRoot(doc)).toBe(appOf(doc).documentElement);
    look.width = 0;
    expect(pageRoot(doc)).toBe(doc.documentElement);
    look.width = 800;
    look.shown = false;
    expect(pageRoot(doc)).toBe(doc.documentElement);
  });

  it('beside one that is', () => {
    const doc = shell(`${hidden('hidden')}${FRAME}`, classic(stranger), classic(somebody));
    expect(readPage(doc, at, 1).subject?.fields.name?.value).toBe(somebody.name);
  });

  it('keeps the styles of a shown one apart', () => {
    const doc = shell(hidden('style="border-width:0;width:100%;height:0.5px"'), classic(somebody));
    expect(pageRoot(doc)).toBe(appOf(doc).documentElement);
  });
});

describe('a frame that cannot be read', () => {
  it.each([
    ['of another origin', () => null],
    [
      'of another origin, in a browser that throws',
      () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    ],
  ])('%s', (_, contentDocument) => {
    const doc = shell(`<main id="workspace">${FRAME}</main>`);
    const frame = doc.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(Object.getPrototypeOf(frame), 'contentDocument', { get: contentDocument });
    expect(pageRoot(doc)).toBe(doc.documentElement);
    expect(readPage(doc, at, 1).refusal).toBe('not-loaded');
  });

  it('without content yet: the shell is what there is', () => {
    const doc = parseHtml(FRAME);
    expect(pageRoot(doc)).toBe(doc.documentElement);
    expect(pageRoot(shell(FRAME, '<p>'))).not.toBe(appOf(doc));
  });
});

it('sees the open shadow root in which the shell shows dialogs', () => {
  const doc = shell(`${FRAME}${OUTLET}`, classic(somebody));
  expect(pageTrees(doc)).toEqual([pageRoot(doc)]);
  const dialogs = doc.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  expect(pageTrees(doc)).toEqual([pageRoot(doc), dialogs]);
});
