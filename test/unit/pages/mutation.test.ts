import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Person, Reading } from '../../../lib/model/reading.ts';
import { allHooks } from '../../../lib/pages/hooks.ts';
import { keyOf, readPage } from '../../../lib/pages/index.ts';
import { documentOf, readSaved, savedPage } from '../../pages/compact.ts';

const root = join(import.meta.dirname, '../../pages');
const hooks = allHooks()
  // Regular expressions find no nodes.
  .filter(({ id }) => !/^(?:route|shape|skeleton)\./.test(id));
/** Without an item or a row a page is whole, only shorter; without a stated number the derived one takes its place. */
const WHOLE = /\.(?:role|roleEntity|row|key|card|searchKey|connect|member|island)$|^page\.(?:classic|sdui)$/;
const ITEMS = 'li.artdeco-list__item,[componentkey^="entity-collection-item"],[id^="entity-collection-item"]';
const MOST = 12;

const CASES = [
  'profile-classic/en-single-and-grouped',
  'profile-classic/ja-two-current-roles',
  'profile-classic/it-school-badge-alone',
  'profile-classic/no-main-no-member-number',
  'profile-sdui/en-componentkey-pronouns-suggested-strangers',
  'profile-sdui/it-id-only-logo-badges',
  'profile-sdui/ja-both-attributes',
  'profile-sdui/school-badge-alone',
  'people-search-classic/en-rows',
  'people-search-sdui/en-componentkey',
  'sales-search-sales/en-rows-account-hidden-lead',
  'sales-search-sales/it-partly-loaded',
  'sales-list-sales/fr-rows',
  'sales-lead-sales/en-search-beside-grouped-roles',
  'sales-lead-sales/ja-name-links-to-itself',
  'sales-lead-sales/it-not-loaded-experience-no-company-page',
  'post-classic/en-comments-replies-mention',
  'reactions-classic/ar-hostile',
  'connections-classic/en-cards',
  'connections-sdui/en-slug-keys',
  'connections-sdui/it-uuid-keys-no-message-link',
  'my-network-sdui/en-verified-twin-and-numbers',
  'company-people-classic/de-number-address',
];

/** The page with one hooked node gone at a time; the texts of roles are no hooks. */
function* mutants(doc: Document): Generator<string> {
  for (const { id, css } of hooks) {
    const found = WHOLE.test(id)
      ? []
      : [...doc.querySelectorAll(css)].filter((el) => !/^p$|aria-hidden/.test(css) || !el.closest(ITEMS));
    for (const [at, el] of found.slice(0, MOST).entries()) {
      const place = doc.createComment('gone');
      el.replaceWith(place);
      yield `${id} ${at} removed`;
      place.replaceWith(el);
    }
  }
}

const keysIn = ({ subject, people }: Reading): Set<string> =>
  new Set(
    [...(subject ? [subject] : []), ...people].flatMap(({ keys }) =>
      keys.map(({ kind, value }) => `${kind}:${value}`),
    ),
  );

/** What is right in `after` is what `before` says too; what went has to be named. */
function compare(what: string, before: Person, after: Person, misses: Reading['misses'], of: string[]): void {
  for (const [field, { value }] of Object.entries(before.fields)) {
    const now = after.fields[field as keyof Person['fields']];
    if (now) expect([what, field, now.value]).toEqual([what, field, value]);
    else
      expect([what, misses]).toEqual([
        what,
        expect.arrayContaining([expect.objectContaining({ of: expect.toBeOneOf(of), field })]),
      ]);
  }
  for (const field of Object.keys(after.fields))
    expect([what, Object.keys(before.fields)]).toEqual([what, expect.arrayContaining([field])]);
  const known = before.positions.map(({ title, company, start }) => `${title}|${company}|${start}`);
  for (const { title, company, start } of after.positions)
    expect([what, known]).toEqual([what, expect.arrayContaining([`${title}|${company}|${start}`])]);
}

describe('a page that lost what a hook finds', () => {
  it.each(CASES)('%s: a named miss or a refusal, never another value', (name) => {
    const page = savedPage(join(root, name, 'page.html'));
    const before = readSaved(page);
    const doc = documentOf(page.html);
    const shown = [...keysIn(before)];
    let count = 0;
    for (const what of mutants(doc)) {
      count++;
      const after = readPage(doc, page.url, 1);
      for (const key of keysIn(after)) expect([what, shown]).toEqual([what, expect.arrayContaining([key])]);
      if (before.subject && after.subject)
        compare(what, before.subject, after.subject, after.misses, ['subject']);
      for (const person of after.people) {
        const same = before.people.find((one) => keyOf(one) === keyOf(person));
        if (same)
          compare(
            what,
            same,
            person,
            after.misses,
            person.keys.map(({ kind, value }) => `${kind}:${value}`),
          );
      }
    }
    expect(count).toBeGreaterThan(10);
  });
});
