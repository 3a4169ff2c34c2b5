import { readFileSync } from 'node:fs';
import type { Person, Reading } from '../../lib/model/reading.ts';
import { readPage } from '../../lib/pages/index.ts';
import { parseHtml } from '../support/parse-html.ts';

/** A saved page of a case, with the address in its first line. */
export interface SavedPage {
  url: string;
  html: string;
}

export function savedPage(path: string): SavedPage {
  const html = readFileSync(path, 'utf8');
  const url = /^<!-- url: (\S+) -->/.exec(html)?.[1];
  if (!url) throw new Error(`${path} does not begin with <!-- url: … -->`);
  return { url, html };
}

export const documentOf = (html: string): Document => parseHtml(html);

export const readSaved = ({ url, html }: SavedPage): Reading => readPage(documentOf(html), url, 1);

/** A person as a case writes them: what they are called and what is known, without where each value came from. */
const compactPerson = ({ keys, url, fields, positions, education, morePositions }: Person) => ({
  keys: keys.map(({ kind, value, derived }) => `${kind}:${value}${derived ? ' (derived)' : ''}`),
  url,
  fields: Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value])),
  ...(positions.length > 0 && {
    positions: positions.map(({ title, company, companyKey, type, start, end, ongoing, place }) =>
      [title, company, companyKey, type, `${start}/${ongoing ? '…' : end}`, place]
        .map((part) => part ?? '–')
        .join(' | '),
    ),
  }),
  ...(education.length > 0 && {
    education: education.map(({ name, degree, start, end }) =>
      [name, degree ?? '–', `${start ?? '–'}/${end ?? '–'}`].join(' | '),
    ),
  }),
  ...(morePositions && { morePositions }),
});

/** A reading as `expected.json` writes it. */
export function compact({ kind, frontend, locale, subject, people, company, misses, refusal }: Reading) {
  return {
    kind,
    frontend,
    locale,
    refusal,
    ...(subject && { subject: compactPerson(subject) }),
    ...(people.length > 0 && { people: people.map(compactPerson) }),
    ...(company && {
      company: {
        keys: company.keys.map(({ kind, value }) => `${kind}:${value}`),
        fields: Object.fromEntries(
          Object.entries(company.fields).map(([field, { value }]) => [field, value]),
        ),
      },
    }),
    misses: misses.map(({ of, field, why }) => `${of} ${field}: ${why}`),
  };
}
