import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Reading } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { documentOf, savedPage } from '../../pages/compact.ts';

/** Pages whose lines look as different as LinkedIn's do: where all look alike nothing tells a lost line. */
const CASES = [
  'profile-classic/pl-about-schools-aside',
  'profile-details-classic/en-roles-and-json',
  'profile-details-classic/it-education',
  'public-profile-public/en-country-host-unmasked',
];

/** All that a reading says, one statement a line; a statement says nothing that is not there. */
const statements = ({ subject, people }: Reading): string[] => [
  ...(subject?.positions ?? []).map(({ title, company, companyKey, start, end }) =>
    [title, company, companyKey, start, end].join(' | '),
  ),
  ...(subject?.education ?? []).map(({ name }) => `school ${name}`),
  ...[subject, ...people].flatMap((person) =>
    Object.entries(person?.fields ?? {}).map(([field, { value }]) => `${person?.url} ${field} ${value}`),
  ),
];

it.each(CASES)(
  '%s: a line that is gone is missed, and no other takes its place',
  (name) => {
    const page = savedPage(join(import.meta.dirname, '../../pages', name, 'page.html'));
    const doc = documentOf(page.html);
    const known = statements(readPage(doc, page.url, 1));
    for (const el of doc.querySelectorAll('p,span,h1,h2,h3,h4,time')) {
      const place = doc.createComment('gone');
      el.replaceWith(place);
      const gone = el.textContent;
      for (const said of statements(readPage(doc, page.url, 1)))
        expect([gone, known]).toEqual([gone, expect.arrayContaining([said])]);
      place.replaceWith(el);
    }
  },
  30_000,
);
