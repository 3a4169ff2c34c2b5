import { expect, it } from 'vitest';
import type { Person, Reading } from '../../../lib/model/reading.ts';
import { HOOK_DATA } from '../../../lib/pages/hook-data/all.ts';
import { vocabularyOf } from '../../../lib/pages/hook-data/skeleton.ts';
import { KEYS, ROLES } from '../../../lib/pages/hook-data/skeleton-words.ts';
import { parseUrl, readPage } from '../../../lib/pages/index.ts';
import { skeletonOf } from '../../../lib/pages/skeleton.ts';
import { savedPages } from '../../pages/cases.ts';
import { documentOf, type SavedPage } from '../../pages/compact.ts';

const { skeleton: _own, ...hooks } = HOOK_DATA;
const { literals } = vocabularyOf(hooks);
/** Beside the hooks' own words: hosts, and the countries in which nobody works. */
const COMMON = ['https', 'http', 'www', 'linkedin', 'com', 'example', 'invalid', 'person', 'AQ'];
const LOCALE = /^[a-z]{2}(?:[-_][A-Z]{2})?$|(?<=^\{"locale":")[\w-]+/;
const URL_LINE = /^<!-- url: (\S+) -->\n/;

/** The skeleton of a page, as a page. */
function skeletonPage({ html, url }: SavedPage): SavedPage {
  const skeleton = skeletonOf(documentOf(html), url);
  return { html: skeleton, url: URL_LINE.exec(skeleton)?.[1] ?? '' };
}

const countKeys = (person: Person) => person.keys.map(({ kind, derived }) => `${kind}${derived ?? ''}`);

/** What a skeleton has to keep of a reading. */
const outline = ({ kind, frontend, refusal, misses, subject, people, company }: Reading) => ({
  kind,
  frontend,
  refusal,
  misses: misses.map(({ field, why }) => `${field}: ${why}`),
  people: people.map(countKeys),
  subject: subject && [countKeys(subject), subject.positions.length, subject.education.length],
  fields: subject && Object.keys(subject.fields),
  company: company && [company.keys.map(({ kind: of }) => of), Object.keys(company.fields)],
});

const wordsIn = (text: string | null): string[] =>
  text?.replace(/\b[a-z]{2}(?=\.linkedin\.com)/g, '').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
const nodesOf = (doc: Document, kind: number): Node[] => {
  const walker = doc.createTreeWalker(doc, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};
const textsOf = (doc: Document): string[] =>
  nodesOf(doc, 4)
    .filter(({ parentElement }) => !/^(?:script|code)$/.test(parentElement?.localName ?? ''))
    .map(({ textContent }) => textContent ?? '');

const KNOWN = new Set([...literals, ...ROLES, ...COMMON].flatMap(wordsIn));
const KNOWN_DATA = new Set([...literals, ...KEYS, ...COMMON, 'true', 'false', 'null'].flatMap(wordsIn));

/** Words in the values of attributes; an interface's language is nobody's. */
const valuesIn = (doc: Document): string[] =>
  [...doc.querySelectorAll('*')].flatMap((el) =>
    [...el.attributes].flatMap(({ name, value }) =>
      wordsIn((/^(?:lang|content)$/.test(name) ? value.replace(LOCALE, '') : value).replace(/%\w\w/g, ' ')),
    ),
  );
const dataIn = (doc: Document): string[] =>
  [...doc.querySelectorAll('code,script')].flatMap(({ textContent }) => wordsIn(textContent));
/** Words of `kept` that stand in `before` although nobody allowed it. */
const leaks = (kept: string[], before: string[], known: ReadonlySet<string>): string[] => {
  const said = new Set(before);
  return kept.filter((word) => said.has(word) && !known.has(word));
};

it.each(savedPages())('the skeleton of %s', (_, page) => {
  const original = documentOf(page.html);
  const skeleton = skeletonPage(page);
  const doc = documentOf(skeleton.html);
  // It is read as the page is,
  expect(outline(readPage(doc, skeleton.url, 1))).toEqual(outline(readPage(original, page.url, 1)));
  expect(parseUrl(skeleton.url)?.kind).toBe(parseUrl(page.url)?.kind);
  // says nothing of anybody in its texts, values or data,
  expect(leaks(textsOf(doc).flatMap(wordsIn), textsOf(original).flatMap(wordsIn), new Set())).toEqual([]);
  expect(leaks(valuesIn(doc), valuesIn(original), KNOWN)).toEqual([]);
  expect(leaks(dataIn(doc), dataIn(original), KNOWN_DATA)).toEqual([]);
  // and is its own skeleton.
  expect(skeletonPage(skeleton)).toEqual(skeleton);
});
